import type { ComponentChildren } from 'preact';

/** Something that can be opened; works without JavaScript. */
export const Details = ({
  summary,
  open,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) => (
  <details class="app-details" open={open}>
    <summary class="app-details__summary">{summary}</summary>
    <div class="app-details__content">{children}</div>
  </details>
);
