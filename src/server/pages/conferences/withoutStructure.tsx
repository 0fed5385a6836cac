import type { Records } from '../../../db';
import type { Day } from '../../../domain/calendar/day';
import { nextMeeting, type NextMeeting } from '../../../domain/conference/nextMeeting';
import { contactPersons } from '../../../domain/conference/people';
import { conferenceRelations, relationsTo } from '../../../domain/conference/relations';
import type { PersonActor } from '../../../domain/relations';
import { formatDay } from '../../../words/day';
import { Alert, ButtonLink, Hint, Link, List, Paragraph, Section } from '../../html';
import { usePage } from '../../html/context';
import { paths } from '../../paths';
import { addressOf, type Pattern } from './addresses';
import { conferenceName } from './file';

export type MissedConference = Pick<
  Awaited<ReturnType<Records['conferenceList']>>[number],
  'id' | 'placeName' | 'state' | 'rules'
>;
type Because = Extract<NextMeeting, { kind: 'none' }>['because'][number];

interface Reader {
  actor: PersonActor;
  day: Day;
}

interface Props {
  rows: readonly MissedConference[];
  reader: Reader;
}

/** The page that takes away what stands in the way; what the directory lacks is mended by the functional manager. */
const helps: Record<Because, { page: Pattern; asks: 'setSeries' | 'planConference' } | null> = {
  noSeries: { page: 'rhythm', asks: 'setSeries' },
  noChair: { page: 'rhythm', asks: 'setSeries' },
  noSender: null,
  noReceiver: null,
  cancelled: { page: 'plan', asks: 'planConference' },
};

const becauseOf = ({ state, rules }: MissedConference): readonly Because[] => {
  const next = nextMeeting(state, rules.policy);
  return next.kind === 'none' ? next.because : [];
};

/** None was held in two intervals (DOMAIN.md section 6): shown to the programme manager and to both sides' contact persons. */
export const missedFor = ({ actor, day }: Reader, { state }: Pick<MissedConference, 'state'>): boolean =>
  state.missedSince !== null &&
  (relationsTo(actor, state, day).includes('programmeManager') ||
    contactPersons(state).includes(actor.person));

/** The one thing that the reader can do about it; else where it is told what is needed. */
function helpFor(
  { actor, day }: Reader,
  { state }: MissedConference,
  because: readonly Because[],
): Pattern | null {
  const own = relationsTo(actor, state, day);
  const found = because
    .map((code) => helps[code])
    .find((help) => help && conferenceRelations[help.asks].some((relation) => own.includes(relation)));
  return found?.page ?? null;
}

const buttonOf = { rhythm: 'setRhythm', plan: 'plan' } as const;

const Cluster = ({ row, reader }: { row: MissedConference; reader: Reader }) => {
  const { words, language } = usePage();
  const { conference } = words;
  const { list, page, obstacles } = conference;
  const { missedSince, next } = row.state;
  const because = becauseOf(row);
  const help = helpFor(reader, row, because);
  const button = help === 'rhythm' || help === 'plan' ? page[buttonOf[help]] : list.help;
  return (
    <>
      <Link href={paths.conference(row.id)}>{conferenceName(row.state.kind, row.placeName, words)}</Link>
      <Hint>
        {[
          missedSince === null ? list.withoutNow : list.without({ day: formatDay(missedSince, language) }),
          ...(missedSince !== null && next ? [list.nextOn({ day: formatDay(next.day, language) })] : []),
          ...because.flatMap((code) => [`${obstacles[code].title}.`, obstacles[code].text]),
        ].join(' ')}
      </Hint>
      <Paragraph>
        <ButtonLink href={help === null ? paths.conference(row.id) : addressOf(help, row.id)}>
          {button}
        </ButtonLink>
      </Paragraph>
    </>
  );
};

/** Clusters without a structural conference, or where nothing is planned: what stands in the way, and what helps. */
export const WithoutStructure = ({ rows, reader }: Props) => {
  const { words } = usePage();
  const without = rows.filter((row) => row.state.missedSince !== null || becauseOf(row).length > 0);
  if (without.length === 0) return null;
  return (
    <Section id="without" title={words.conference.list.withoutTitle}>
      <Alert kind="warning">
        <List
          items={without.map((row) => (
            <Cluster row={row} reader={reader} />
          ))}
        />
      </Alert>
    </Section>
  );
};
