import { sideOf } from '../../../domain/conference/people';
import { Heading, Hidden, Link, List, Paragraph, Section, TypedText, useWords } from '../../html';
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

interface ItemProps {
  item: ShownItem;
  view: MeetingView;
  mayComplete: boolean;
}

const Complete = ({ item, view, mayComplete }: ItemProps) => {
  const { past } = useWords().meeting;
  if (!mayComplete) return null;
  return (
    <span class="app-no-print">
      <Link href={itemAddress(view.file.id, view.number, item.id)}>
        {past.complete}
        <Hidden> {item.title}</Hidden>
      </Link>
    </span>
  );
};

const Discussed = (props: ItemProps) => {
  const { meeting } = useWords();
  const { item } = props;
  const time = item.minutes === 0 ? meeting.past.lessThanAMinute : meeting.items.minutes(item);
  return (
    <article class="app-meeting__minutes app-keep-together app-stack">
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
      <p class="app-hint">
        {meeting.past.spent({ time })} <Complete {...props} />
      </p>
    </article>
  );
};

/** What nobody wrote about takes one line. */
const Untouched = ({ items, view, mayComplete }: Omit<ItemProps, 'item'> & { items: ShownItem[] }) => {
  const { past } = useWords().meeting;
  if (items.length === 0) return null;
  return (
    <>
      <Heading level={3}>{past.untouchedTitle}</Heading>
      <List
        items={items.map((item) => (
          <>
            {item.title}
            <ClientName name={item.clientName} /> <Complete {...{ item, view, mayComplete }} />
          </>
        ))}
      />
    </>
  );
};

/** What waits after a meeting, for who may do it. */
const ToDo = ({ view }: { view: MeetingView }) => {
  const { report, cooperation } = useWords().meeting;
  const { file } = view;
  const side = sideOf(file.state, file.viewer.personId);
  const links = [
    ...(mayIn(file, 'writeReport') ? [{ href: '#report-section', label: report.toForm }] : []),
    ...(side && mayIn(file, 'scoreCooperation') && !view.situation.meeting.cooperation[side]
      ? [{ href: '#cooperation', label: cooperation.give }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <p class="app-no-print">
      {links.map(({ href, label }, at) => (
        <>
          {at === 0 ? null : ' · '}
          <Link href={href}>{label}</Link>
        </>
      ))}
    </p>
  );
};

/** What was said, decided and agreed; on paper with reference numbers only. */
export const MinutesOf = ({ view, held }: { view: MeetingView; held: Held }) => {
  const { meeting } = useWords();
  const { past } = meeting;
  const { file, items, actions } = view;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const mayComplete = held.reportedOn === null && mayIn(file, 'decideItem');
  const isTouched = ({ id, decision, minutes: spent }: ShownItem) =>
    decision !== null || spent > 0 || actions.some(({ item }) => item === id);
  return (
    <>
      <Paragraph lead>{past.lead({ minutes })}</Paragraph>
      {held.reportedOn === null ? <ToDo view={view} /> : <Report view={view} held={held} />}
      <p class="app-hint app-no-print">{past.printHint}</p>
      <Section id="attended" title={meeting.attendance.caption}>
        <AttendanceTable view={view} written={held.written} />
      </Section>
      <Section id="discussed" title={past.itemsTitle}>
        {mayComplete ? <p class="app-no-print">{past.stillOpen}</p> : null}
        {items.length === 0 ? <Paragraph>{past.noItems}</Paragraph> : null}
        {items.filter(isTouched).map((item) => (
          <Discussed {...{ item, view, mayComplete }} />
        ))}
        <Untouched items={items.filter((item) => !isTouched(item))} {...{ view, mayComplete }} />
      </Section>
      <Section id="agreed" title={past.actionsTitle}>
        {actions.length === 0 ? (
          <Paragraph>{past.noActions}</Paragraph>
        ) : (
          <ActionTable id="agreed-actions" file={file} actions={actions} />
        )}
      </Section>
      <CooperationPart view={view} />
      {held.reportedOn === null ? <Report view={view} held={held} /> : null}
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
