import { nextMeeting } from '../../../domain/conference/nextMeeting';
import type { Records } from '../../../db';
import { formatDay } from '../../../words/day';
import {
  Alert,
  DayText,
  EmptyState,
  Heading,
  Hint,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  Table,
} from '../../html';
import { usePage, useWords } from '../../html/context';
import { paths } from '../../paths';
import { conferenceName } from './file';

export type ListedConference = Awaited<ReturnType<Records['conferenceList']>>[number] & {
  /** How many items are on its agenda now. */
  agendaCount: number;
};

interface Props {
  rows: readonly ListedConference[];
  /** Who reads. */
  person: string;
}

const Next = ({ row: { state, rules } }: { row: ListedConference }) => {
  const text = useWords().conference.list;
  const next = nextMeeting(state, rules.policy);
  if (next.kind === 'none') return <>{text.none}</>;
  return (
    <>
      <DayText day={next.meeting.day} />, {next.meeting.time}
      {next.kind === 'open' ? <Hint>{text.now}</Hint> : null}
    </>
  );
};

const MyAnswer = ({ row: { state }, person }: { row: ListedConference; person: string }) => {
  const { conference } = useWords();
  const { next } = state;
  if (!next?.invited?.includes(person)) return <>{conference.list.notInvited}</>;
  return <>{conference.answered[next.replies[person] ?? 'none']}</>;
};

/** Clusters where it is not regular, or where nothing is planned: what stands in the way. */
const Without = ({ rows }: Pick<Props, 'rows'>) => {
  const { words, language } = usePage();
  const { conference } = words;
  const text = conference.list;
  const without = rows.flatMap((row) => {
    const next = nextMeeting(row.state, row.rules.policy);
    const because = next.kind === 'none' ? next.because : [];
    return row.state.missedSince !== null || because.length > 0 ? [{ row, because }] : [];
  });
  if (without.length === 0) return null;
  return (
    <Section id="without" title={text.withoutTitle}>
      <Alert kind="warning">
        <List
          items={without.map(({ row, because }) => (
            <>
              <Link href={paths.conference(row.id)}>
                {conferenceName(row.state.kind, row.placeName, words)}
              </Link>
              <Hint>
                {[
                  row.state.missedSince === null
                    ? text.withoutNow
                    : text.without({ day: formatDay(row.state.missedSince, language) }),
                  ...because.map((code) => `${conference.obstacles[code].title}.`),
                ].join(' ')}
              </Hint>
            </>
          ))}
        />
      </Alert>
    </Section>
  );
};

/** All conferences that the reader takes part in or watches over. */
export const ConferencesPage = ({ rows, person }: Props) => {
  const words = useWords();
  const text = words.conference.list;
  return (
    <Page title={text.title} wide>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <Without rows={rows} />
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
          <MyAnswer row={row} person={person} />,
          row.agendaCount,
        ])}
        empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
    </Page>
  );
};
