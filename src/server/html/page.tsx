import type { ComponentChildren } from 'preact';
import { usePage } from './context';
import type { FieldErrors } from './errorSummary';
import { SessionWarning } from './sessionWarning';
import { SiteFooter } from './siteFooter';
import { SiteHeader } from './siteHeader';
import { Link } from './link';

type PageProps = {
  title: string;
  /** A form that came back: the title then starts with "Fout:". */
  errors?: FieldErrors;
  /** Way back up, above the title. */
  back?: { href: string; label: string };
  /** Reading and form pages keep a readable line; lists and tables may use the whole width. */
  wide?: boolean;
  /** What is above the content, over the whole width: the client bar. */
  top?: ComponentChildren;
  children: ComponentChildren;
};

const hasErrors = (errors: FieldErrors = {}): boolean =>
  Object.values(errors).some((message) => message !== undefined);

export const Page = ({ title, errors, back, wide, top, children }: PageProps) => {
  const { language, words, assets } = usePage();
  const shown = words.layout.titleWithProduct({ title });
  return (
    <html lang={language} class="utrecht-root">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{hasErrors(errors) ? words.layout.titleWithError({ title: shown }) : shown}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <script type="module" src={assets.script}></script>
      </head>
      <body class="utrecht-body utrecht-document utrecht-surface voorbeeld-theme app-theme">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {words.layout.skipToContent}
        </a>
        <div class="app-layout">
          <SiteHeader />
          <main class={wide === true ? 'app-main app-main--wide' : 'app-main'} id="inhoud" tabIndex={-1}>
            {back === undefined ? null : (
              <Link href={back.href} class="app-back">
                {back.label}
              </Link>
            )}
            {top}
            <div class="app-content app-stack">{children}</div>
          </main>
          <SiteFooter />
          <SessionWarning />
        </div>
      </body>
    </html>
  );
};
