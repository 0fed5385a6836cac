import { Heading, Link, Paragraph, Section, TypedText, useWords } from '../../html';
import { ActionTable } from './actions';
import { itemAddress } from './addresses';
import { AttendanceTable } from './attendance';
import { CooperationPart } from './cooperation';
import { ClientName } from './itemList';
import type { ShownItem } from './items';
import { mayIn } from './may';
import { Report } from './report';
import type { Situation } from './situation';
import type { MeetingView } from './view';
import { Why } from './why';

type Held = Extract<Situation, { kind: 'held' }>;
type LeftOut = Extract<Situation, { kind: 'notHeld' | 'cancelled' | 'skipped' }>;

const Discussed = ({
  item,
  mayComplete,
  view,
}: {
  item: ShownItem;
  mayComplete: boolean;
  view: MeetingView;
}) => {
  const { meeting } = useWords();
  const time = item.minutes === 0 ? meeting.past.lessThanAMinute : meeting.items.minutes(item);
  return (
    <article class="app-keep-together app-stack">
      <Heading level={3}>
        {item.title}
        <ClientName name={item.clientName} />
      </Heading>
      <Why reasons={item.reasons} />
      {item.decision === null ? (
        <Paragraph>{meeting.decision.none}</Paragraph>
      ) : (
        <TypedText>{item.decision.content ?? meeting.items.hiddenText}</TypedText>
      )}
      <p class="app-hint">{meeting.past.spent({ time })}</p>
      {mayComplete ? (
        <p class="app-no-print">
          <Link href={itemAddress(view.file.id, view.number, item.id)}>{meeting.past.complete}</Link>
        </p>
      ) : null}
    </article>
  );
};

/** What was said, decided and agreed; on paper with reference numbers only. */
export const MinutesOf = ({ view, held }: { view: MeetingView; held: Held }) => {
  const { meeting } = useWords();
  const { past } = meeting;
  const minutes = view.items.reduce((sum, item) => sum + item.minutes, 0);
  const mayComplete = held.reportedOn === null && mayIn(view.file, 'decideItem');
  return (
    <>
      <Paragraph lead>{past.lead({ minutes })}</Paragraph>
      <p class="app-hint app-no-print">{past.printHint}</p>
      <Section id="attended" title={meeting.attendance.caption}>
        <AttendanceTable view={view} written={held.written} />
      </Section>
      <Section id="discussed" title={past.itemsTitle}>
        {mayComplete ? <Paragraph>{past.stillOpen}</Paragraph> : null}
        {view.items.length === 0 ? <Paragraph>{past.noItems}</Paragraph> : null}
        {view.items.map((item) => (
          <Discussed item={item} mayComplete={mayComplete} view={view} />
        ))}
      </Section>
      <Section id="agreed" title={past.actionsTitle}>
        {view.actions.length === 0 ? (
          <Paragraph>{past.noActions}</Paragraph>
        ) : (
          <ActionTable id="agreed-actions" file={view.file} actions={view.actions} />
        )}
      </Section>
      <CooperationPart view={view} />
      <Report view={view} held={held} />
    </>
  );
};

/** A meeting that was not held has no minutes, and says why. */
export const NotHeld = ({ view, leftOut }: { view: MeetingView; leftOut: LeftOut }) => {
  const { meeting, conference } = useWords();
  const { past } = meeting;
  const title = {
    notHeld: past.notHeldTitle,
    cancelled: past.cancelledTitle,
    skipped: past.skippedTitle,
  }[leftOut.kind];
  const reason = conference.reasons[leftOut.reason];
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Paragraph>{past.because({ reason: reason.charAt(0).toLowerCase() + reason.slice(1) })}</Paragraph>
      {view.about ? <TypedText>{view.about.content}</TypedText> : null}
      <Paragraph>{past.noMinutes}</Paragraph>
    </>
  );
};
