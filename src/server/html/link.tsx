import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { safeHref } from './safeHref';

type LinkProps = {
  href: string;
  current?: boolean;
  class?: string;
  lang?: string;
  rel?: string;
  children: ComponentChildren;
};

export const Link = ({ href, current, class: extra, lang, rel, children }: LinkProps) => (
  <a
    class={classes('utrecht-link', 'utrecht-link--html-a', extra)}
    href={safeHref(href)}
    aria-current={current === true ? 'page' : undefined}
    lang={lang}
    rel={rel}
  >
    {children}
  </a>
);

/** An action that only leads to another page: looks like a button, is a link. */
export const ButtonLink = ({
  href,
  kind = 'secondary',
  children,
}: {
  href: string;
  kind?: 'primary' | 'secondary';
  children: ComponentChildren;
}) => (
  <a class={`utrecht-button utrecht-button--${kind}-action app-button-link`} href={safeHref(href)}>
    {children}
  </a>
);

export const PhoneLink = ({ number }: { number: string }) => (
  <Link href={`tel:${number.replace(/[^+\d]/g, '')}`} class="app-nowrap">
    {number}
  </Link>
);
