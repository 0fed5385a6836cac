import type { ComponentChildren } from 'preact';
import { classes } from './classes';

export const Heading = ({
  level,
  id,
  children,
}: {
  level: 1 | 2 | 3 | 4;
  id?: string;
  children: ComponentChildren;
}) => {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`utrecht-heading-${level}`} id={id}>
      {children}
    </Tag>
  );
};

export const Paragraph = ({ lead, children }: { lead?: boolean; children: ComponentChildren }) => (
  <p class={classes('utrecht-paragraph', lead === true && 'utrecht-paragraph--lead')}>{children}</p>
);

export const Hint = ({ children }: { children: ComponentChildren }) => <p class="app-hint">{children}</p>;

export const List = ({ items, ordered }: { items: ComponentChildren[]; ordered?: boolean }) => {
  const Tag = ordered === true ? 'ol' : 'ul';
  const kind = ordered === true ? 'ordered' : 'unordered';
  return (
    <Tag class={`utrecht-${kind}-list`}>
      {items.map((item) => (
        <li class={`utrecht-${kind}-list__item`}>{item}</li>
      ))}
    </Tag>
  );
};

/** Text for screen readers only. */
export const Hidden = ({ children }: { children: ComponentChildren }) => (
  <span class="app-visually-hidden">{children}</span>
);

/** Text that people typed: line breaks stay, nothing else is interpreted. */
export const TypedText = ({ children }: { children: string }) => <div class="app-typed-text">{children}</div>;

/** A part of a page that names itself by its heading. */
export const Section = ({
  id,
  title,
  level = 2,
  children,
}: {
  id: string;
  title: ComponentChildren;
  level?: 2 | 3;
  children: ComponentChildren;
}) => (
  <section class="app-section" aria-labelledby={id}>
    <Heading level={level} id={id}>
      {title}
    </Heading>
    {children}
  </section>
);
