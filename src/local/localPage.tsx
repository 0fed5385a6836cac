import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Response } from 'express';

/**
 * The few pages that the embedded parts have of their own (inbox, choosing a demo person). They belong to no design
 * system on purpose: nobody should take them for the product.
 */
export const sendLocalPage = (
  response: Response,
  { status = 200, frames = false, ...head }: PageHead & { status?: number; frames?: boolean },
  children: ComponentChildren,
): void => {
  response
    .status(status)
    .set(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self'; img-src data:${frames ? "; frame-src 'self'" : ''}`,
    )
    .set('X-Content-Type-Options', 'nosniff')
    .set('Referrer-Policy', 'no-referrer')
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(localPage(head, children));
};

export type PageHead = { title: string; language: 'nl' | 'en' };

export const localPage = ({ title, language }: PageHead, children: ComponentChildren): string =>
  `<!doctype html>${renderToString(<Page title={title} language={language} content={children} />)}`;

const Page = ({
  title,
  language,
  content,
}: {
  title: string;
  language: string;
  content: ComponentChildren;
}) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <link rel="stylesheet" href={stylesheetPath} />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <main>{content}</main>
    </body>
  </html>
);

export const stylesheetPath = '/local.css';

export const stylesheet = `
:root { color-scheme: light; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 1rem; }
a { color: #0b5a8a; }
ul.plain { list-style: none; margin: 0; padding: 0; }
ul.plain > li { border-top: 1px solid #8a8a94; padding: .75rem 0; }
.quiet { color: #55555f; margin: 0; }
.person { display: block; width: 100%; text-align: left; font: inherit; color: inherit; background: #f3f6f8;
  border: 2px solid #0b5a8a; border-radius: .4rem; padding: .75rem 1rem; margin: 0 0 .75rem; cursor: pointer; }
.person:hover { background: #e3edf3; }
.person strong, .person span { display: block; }
:focus-visible { outline: 3px solid #1b1b1f; outline-offset: 3px; }
pre { white-space: pre-wrap; background: #f3f6f8; padding: 1rem; margin: 0; }
iframe { width: 100%; height: 28rem; border: 1px solid #8a8a94; background: #fff; }
dl { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { font-weight: 600; } dd { margin: 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
`;
