import type { ComponentChildren } from 'preact';

/** Nothing here yet: what will appear, and how to begin. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string;
  children: ComponentChildren;
  action?: ComponentChildren;
}) => (
  <div class="app-empty-state">
    <p class="app-empty-state__title">{title}</p>
    <p class="utrecht-paragraph">{children}</p>
    {action}
  </div>
);
