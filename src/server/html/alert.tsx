import type { ComponentChildren } from 'preact';
import { Heading } from './text';

export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

/** `announce` is for what appears because of what the reader just did; it is read aloud and takes focus. */
export const Alert = ({
  kind,
  title,
  announce,
  children,
}: {
  kind: AlertKind;
  title?: string;
  announce?: boolean;
  children?: ComponentChildren;
}) => (
  <div
    class={`utrecht-alert utrecht-alert--${kind} app-alert`}
    role={announce === true ? (kind === 'error' ? 'alert' : 'status') : undefined}
    tabIndex={announce === true ? -1 : undefined}
    data-focus-on-load={announce === true ? '' : undefined}
  >
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message">
        {title === undefined ? null : <Heading level={2}>{title}</Heading>}
        {children}
      </div>
    </div>
  </div>
);

/** After an action: what was done and, always, what happens next (who, by when, how one hears). */
export const Confirmation = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <Alert kind="ok" title={title} announce>
    {children}
  </Alert>
);
