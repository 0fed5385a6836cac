import { paths } from '../paths';
import { usePage } from './context';
import { Heading, Paragraph } from './text';

/** Seconds before the end at which the words "over 5 minuten" are true. */
const warnAt = 300;

/** Waits out of sight until a script shows it in time; without scripts the footer says what happens and when. */
export const SessionWarning = () => {
  const { sessionEnds, viewer, words } = usePage();
  if (sessionEnds === undefined || viewer === undefined) return null;
  const text = words.sessions;
  return (
    <div
      class="app-session-warning utrecht-alert utrecht-alert--warning"
      role="alert"
      hidden
      data-session-seconds={sessionEnds.seconds}
      data-session-warn={warnAt}
      data-session-address={paths.sessionAlive}
      data-session-expired={`${paths.signedOut}?verlopen=ja`}
    >
      <div data-session-soon>
        <Heading level={2}>{text.warningTitle}</Heading>
        <Paragraph>{sessionEnds.final ? text.warningFinal : text.warningText}</Paragraph>
        {sessionEnds.final ? null : (
          <button class="utrecht-button utrecht-button--primary-action" type="button" data-session-stay>
            {text.stay}
          </button>
        )}
      </div>
      <div data-session-over hidden>
        <Heading level={2}>{text.endedTitle}</Heading>
        <Paragraph>{text.endedTyped}</Paragraph>
      </div>
    </div>
  );
};
