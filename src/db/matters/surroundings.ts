import type { Day } from '../../domain/calendar/day';
import type { ConferenceSurroundings, Participant } from '../../domain/conference/state';
import { seatsOf } from '../../domain/handover/people';
import type { Absence, HandoverState } from '../../domain/handover/state';
import type { MatterKind, MatterSurroundings } from '../../domain/matters';
import { courseOf, tableIdOf } from '../../domain/matters';
import type { Colleague, Surroundings } from '../../domain/owned/surroundings';
import type { Queryable } from '../pool';
import { absencesOf } from '../surroundings';
import { colleaguesIn, seatsIn, type Area, type Seated } from './colleagues';
import { loadMatter } from './load';

interface Around {
  programmeManager: string;
  closingDays: Day[];
}

/** Null while the region has no programme manager, since somebody must be the last rung. */
async function around(db: Queryable, { region, today }: Area): Promise<Around | null> {
  const { rows } = await db.query<{ programmeManager: string | null; closingDays: Day[] }>(
    `select r.programme_manager as "programmeManager",
            coalesce((select jsonb_agg(d.day order by d.day) from closing_days d
                       where d.region = r.id and d.day between $2::date - 30 and $2::date + interval '2 years'),
                     '[]') as "closingDays"
       from regions r where r.id = $1`,
    [region, today],
  );
  const [row] = rows;
  return row?.programmeManager ? { ...row, programmeManager: row.programmeManager } : null;
}

const absencesAround = (db: Queryable, people: readonly string[], today: Day): Promise<Absence[]> =>
  absencesOf(db, [...new Set(people)].sort(), today);

/** Everybody once: as contact person where they are that anywhere, in the first neighbourhood. */
const firstSeats = (seats: readonly Seated[]): Seated[] =>
  seats.filter(({ person }, at) => seats.findIndex((other) => other.person === person) === at);

/** The seats of the handovers that are brought in to a table: who is needed there. */
async function seatsOfCases(db: Queryable, area: Area): Promise<Seated[]> {
  const { rows } = await db.query<{ neighbourhood: string; organisations: string[] }>(
    `select distinct h.neighbourhood, array[h.sender, h.receiver] as organisations
       from matters m
       join matter_handovers b on b.matter_id = m.id
       join handovers h on h.id = b.handover_id
      where m.kind = 'case' and m.region = $1 and m.ended_at is null`,
    [area.region],
  );
  const isNeeded = ({ neighbourhood, organisation }: Seated) =>
    rows.some((of) => of.neighbourhood === neighbourhood && of.organisations.includes(organisation));
  return (await seatsIn(db, area)).filter(isNeeded);
}

/**
 * Who takes part in a conference today: contact persons and deputies of every organisation in the cluster; at a
 * breakthrough table (no cluster) those of the handovers that are brought in.
 */
export async function conferenceSurroundings(
  db: Queryable,
  { region, cluster, today }: { region: string; cluster: string | null; today: Day },
): Promise<ConferenceSurroundings | null> {
  const area = { region, clusters: cluster === null ? [] : [cluster], today };
  const found = await around(db, area);
  if (!found) return null;
  const seats = firstSeats(cluster === null ? await seatsOfCases(db, area) : await seatsIn(db, area));
  const colleagues = (await colleaguesIn(db, area)).map(({ person }) => person);
  const participants: Participant[] = seats.map(({ person, side, role, deputy, manager }) => ({
    person,
    side,
    role,
    deputy,
    manager,
  }));
  const people = [
    ...colleagues,
    ...participants.flatMap(({ person, manager }) => [person, manager ?? person]),
  ];
  return {
    participants,
    colleagues: [...new Set([...colleagues, found.programmeManager])].sort(),
    programmeManager: found.programmeManager,
    absences: await absencesAround(db, people, today),
    closingDays: found.closingDays,
  };
}

const surroundingsWith = async (
  db: Queryable,
  found: Around,
  colleagues: readonly Colleague[],
  today: Day,
): Promise<Surroundings> => ({
  colleagues,
  programmeManager: found.programmeManager,
  absences: await absencesAround(
    db,
    [found.programmeManager, ...colleagues.map(({ person }) => person)],
    today,
  ),
  closingDays: found.closingDays,
});

/** Who can own a bottleneck or keep a fault in these clusters: those with a seat take part in their conferences. */
export async function clusterSurroundings(db: Queryable, area: Area): Promise<Surroundings | null> {
  const found = await around(db, area);
  if (!found) return null;
  const allSeats = await seatsIn(db, area);
  const seats = firstSeats(allSeats);
  const colleagues = (await colleaguesIn(db, area)).map(({ person, organisation }): Colleague => {
    const seat = seats.find((one) => one.person === person);
    const managed = seat ?? allSeats.find((one) => one.organisation === organisation);
    const manager = managed?.manager ?? null;
    return {
      person,
      organisation,
      deputy: seat?.deputy ?? null,
      manager: manager === person ? null : manager,
      takesPart: seat !== undefined,
    };
  });
  const inOrder = colleagues.sort((a, b) => a.person.localeCompare(b.person));
  return surroundingsWith(db, found, inOrder, area.today);
}

interface CaseHandover {
  region: string;
  state: HandoverState;
}

/** Who sits at the table about a case: its contact persons and deputies, the chair, and who else is always invited. */
export async function caseSurroundings(
  db: Queryable,
  { handover, today }: { handover: string; today: Day },
): Promise<Surroundings | null> {
  const { rows } = await db.query<CaseHandover>(
    `select c.region, h.state from handovers h join clusters c on c.id = h.cluster where h.id = $1`,
    [handover],
  );
  const [row] = rows;
  if (!row) return null;
  const { region, state } = row;
  const area = { region, clusters: [state.cluster], today };
  const everywhere = await clusterSurroundings(db, { ...area, clusters: [] });
  const found = await around(db, area);
  if (!everywhere || !found) return null;
  const table = (await loadMatter(db, 'conference', tableIdOf(region)))?.state.series ?? null;
  const contacts = [state.surroundings.contacts, state.chosenContacts].flatMap(({ sender, receiver }) =>
    [sender, receiver].filter((side) => side !== undefined),
  );
  const atTheTable = new Set(
    [
      ...contacts.flatMap(({ contactPerson, deputy }) => [contactPerson, deputy]),
      ...(table ? [table.chair, ...table.extra] : []),
    ].filter((person) => person !== null),
  );
  const involved = new Set([
    ...atTheTable,
    ...contacts.flatMap(seatsOf),
    ...Object.values(state.caseWorkers),
  ]);
  const colleagues = everywhere.colleagues
    .filter(({ person }) => involved.has(person))
    .map((colleague) => ({ ...colleague, takesPart: atTheTable.has(colleague.person) }));
  return surroundingsWith(db, found, colleagues, today);
}

type Read = (db: Queryable, matter: string, today: Day) => Promise<unknown>;

const inClusters =
  (kind: 'bottleneck' | 'fault'): Read =>
  async (db, matter, today) => {
    const loaded = await loadMatter(db, kind, matter);
    if (!loaded) return null;
    const { region, state } = loaded;
    return clusterSurroundings(db, { region, clusters: courseOf<MatterKind>(kind).clusters(state), today });
  };

const readers: Record<MatterKind, Read> = {
  conference: async (db, matter, today) => {
    const loaded = await loadMatter(db, 'conference', matter);
    return (
      loaded && conferenceSurroundings(db, { region: loaded.region, cluster: loaded.state.cluster, today })
    );
  },
  bottleneck: inClusters('bottleneck'),
  fault: inClusters('fault'),
  case: async (db, matter, today) => {
    const loaded = await loadMatter(db, 'case', matter);
    return loaded && caseSurroundings(db, { handover: loaded.state.handover, today });
  },
};

/** What the directory says today of the people and days around a matter on record; null when it is not there. */
export const surroundingsOfMatter = <K extends MatterKind>(
  db: Queryable,
  kind: K,
  matter: string,
  today: Day,
): Promise<MatterSurroundings[K] | null> =>
  readers[kind](db, matter, today) as Promise<MatterSurroundings[K] | null>;
