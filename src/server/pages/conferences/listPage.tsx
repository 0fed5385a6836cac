import { nextMeeting } from '../../../domain/conference/nextMeeting';
import type { Day } from '../../../domain/calendar/day';
import type { PersonActor } from '../../../domain/relations';
import type { Records } from '../../../db';
import { DayText, EmptyState, Heading, Hint, Link, Page, Paragraph, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { conferenceName } from './file';
import { WithoutStructure } from './withoutStructure';

export type ListedConference = Awaited<ReturnType<Records['conferenceList']>>[number] & {
  /** How many items are on its agenda now. */
  agendaCount: number;
};

interface Props {
  rows: readonly ListedConference[];
  /** Who reads. */
  reader: { actor: PersonActor; day: Day };
}

const Next = ({ row: { state, rules } }: { row: ListedConference }) => {
  const text = useWords().conference.list;
  const next = nextMeeting(state, rules.policy);
  if (next.kind === 'none') return <>{text.none}</>;
  return (
    <div>
      <DayText day={next.meeting.day} />, {next.meeting.time}
      {next.kind === 'open' ? <Hint>{text.now}</Hint> : null}
    </div>
  );
};

const MyAnswer = ({ row: { state }, person }: { row: ListedConference; person: string }) => {
  const { conference } = useWords();
  const { next } = state;
  if (!next?.invited?.includes(person)) return <>{conference.list.notInvited}</>;
  return <>{conference.answered[next.replies[person] ?? 'none']}</>;
};

/** All conferences that the reader takes part in or watches over. */
export const ConferencesPage = ({ rows, reader }: Props) => {
  const words = useWords();
  const text = words.conference.list;
  return (
    <Page title={text.title} wide>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <WithoutStructure rows={rows} reader={reader} />
      <Table
        id="conferences"
        caption={text.caption}
        captionHidden
        columns={[
          { label: text.name },
          { label: text.next },
          { label: text.chair },
          { label: text.mine },
          { label: text.agenda, numeric: true },
        ]}
        rows={rows.map((row) => [
          <Link href={paths.conference(row.id)}>{conferenceName(row.state.kind, row.placeName, words)}</Link>,
          <Next row={row} />,
          row.chairName ?? words.conference.page.noChair,
          <MyAnswer row={row} person={reader.actor.person} />,
          row.agendaCount,
        ])}
        empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
    </Page>
  );
};
