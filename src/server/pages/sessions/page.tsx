import { formatMoment } from '../../../words/day';
import {
  Button,
  Confirmation,
  Form,
  Heading,
  Hidden,
  MomentText,
  Page,
  Paragraph,
  Table,
  usePage,
} from '../../html';
import { paths } from '../../paths';
import type { SessionTimes } from '../../services';
import type { ListedSession } from '../../sessionList';

export interface SessionsPageProps {
  sessions: readonly ListedSession[];
  /** The one in which this page is read. */
  current: string | undefined;
  times: SessionTimes;
  /** How many were just ended; zero when it had ended already. */
  ended: number | undefined;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

const Ended = ({ count }: { count: number }) => {
  const { sessions } = usePage().words;
  return count === 0 ? (
    <Confirmation title={sessions.gone}>
      <Paragraph>{sessions.goneText}</Paragraph>
    </Confirmation>
  ) : (
    <Confirmation title={sessions.ended({ count })}>
      <Paragraph>{sessions.endedText}</Paragraph>
    </Confirmation>
  );
};

const EndOne = ({ session }: { session: ListedSession }) => {
  const { language, words } = usePage();
  const started = formatMoment(iso(session.startedAt), language);
  return (
    <Form action={paths.sessionEnd} hidden={{ session: session.handle }} class="app-inline-form" quiet>
      <Button kind="subtle" danger>
        <span aria-hidden="true">{words.sessions.end}</span>
        <Hidden>{words.sessions.endThis({ started })}</Hidden>
      </Button>
    </Form>
  );
};

export const SessionsPage = ({ sessions, current, times, ended }: SessionsPageProps) => {
  const text = usePage().words.sessions;
  return (
    <Page title={text.title}>
      <Heading level={1}>{text.title}</Heading>
      {ended === undefined ? null : <Ended count={ended} />}
      <Paragraph lead>{text.intro}</Paragraph>
      <Table
        id="sessions"
        caption={text.caption}
        captionHidden
        columns={[text.started, text.seen, text.device, text.source, text.action].map((label) => ({ label }))}
        rows={sessions.map((session) => [
          <MomentText moment={iso(session.startedAt)} />,
          <MomentText moment={iso(session.seenAt)} />,
          session.device || text.unknown,
          session.source ?? text.unknown,
          session.handle === current ? text.thisOne : <EndOne session={session} />,
        ])}
        empty={<Paragraph>{text.onlyThis}</Paragraph>}
      />
      {sessions.some(({ handle }) => handle !== current) ? (
        <Form action={paths.sessionsEndOthers} quiet>
          <Button kind="secondary">{text.endOthers}</Button>
        </Form>
      ) : (
        <Paragraph>{text.onlyThis}</Paragraph>
      )}
      <Paragraph>{text.rule({ minutes: times.idleMinutes, hours: times.hours })}</Paragraph>
    </Page>
  );
};
