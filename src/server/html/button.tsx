import type { ComponentChildren } from 'preact';
import { classes } from './classes';

export const Button = ({
  kind = 'primary',
  name,
  value,
  danger,
  formAction,
  accessKey,
  children,
}: {
  kind?: 'primary' | 'secondary' | 'subtle';
  name?: string;
  value?: string;
  /** For what cannot be taken back. */
  danger?: boolean;
  formAction?: string;
  /** A shortcut for who works by keyboard; nothing depends on it. */
  accessKey?: string;
  children: ComponentChildren;
}) => (
  <button
    class={classes(
      'utrecht-button',
      kind === 'subtle' ? 'utrecht-button--subtle' : `utrecht-button--${kind}-action`,
      'utrecht-button--submit',
      danger === true && 'utrecht-button--danger',
    )}
    type="submit"
    name={name}
    value={value}
    formAction={formAction}
    accessKey={accessKey}
  >
    {children}
  </button>
);

export const ButtonGroup = ({ children }: { children: ComponentChildren }) => (
  <div class="utrecht-button-group utrecht-button-group--row app-button-group">{children}</div>
);
