import type { Day } from '../domain/calendar/day';
import { seatsOf } from '../domain/handover/people';
import type { Absence, Contacts, HandoverState, Side, Surroundings } from '../domain/handover/state';
import type { Queryable } from './pool';

/** For whom the directory is asked: a neighbourhood, both organisations, and who else has a place in the handover. */
export interface SurroundingsOf {
  neighbourhood: string;
  organisations: Record<Side, string>;
  /** Case workers, chosen contacts, an answerer: their absences count as well. */
  others: readonly (string | null)[];
  today: Day;
}

const vacant: Contacts = { contactPerson: null, deputy: null, manager: null };

async function contactsIn(db: Queryable, of: SurroundingsOf): Promise<Record<Side, Contacts>> {
  const { rows } = await db.query<Contacts & { organisation: string }>(
    `select organisation, contact_person as "contactPerson", deputy, manager
       from contact_assignments where neighbourhood = $1 and organisation = any ($2)`,
    [of.neighbourhood, [of.organisations.sender, of.organisations.receiver]],
  );
  const side = (organisation: string): Contacts => {
    const found = rows.find((row) => row.organisation === organisation) ?? vacant;
    return { contactPerson: found.contactPerson, deputy: found.deputy, manager: found.manager };
  };
  return { sender: side(of.organisations.sender), receiver: side(of.organisations.receiver) };
}

/** Absences that are not over on the day, in a fixed order. Who left is away from the day after, without end. */
export async function absencesOf(db: Queryable, people: readonly string[], today: Day): Promise<Absence[]> {
  const { rows } = await db.query<Absence>(
    `select person, from_day as from, until_day as until from absences
      where person = any ($1) and (until_day is null or until_day >= $2::date)
     union
     select person, left_on(person), null from unnest($1) as person where left_on(person) is not null
      order by 1, 2, 3`,
    [people, today],
  );
  return rows;
}

/** The region's closing days from thirty days back, so that running clocks keep theirs, to two years on. */
async function closingDaysOf(db: Queryable, neighbourhood: string, today: Day): Promise<Day[]> {
  const { rows } = await db.query<{ day: Day }>(
    `select d.day from closing_days d
       join clusters c on c.region = d.region join neighbourhoods n on n.cluster = c.id
      where n.id = $1 and d.day between $2::date - 30 and $2::date + interval '2 years'
      order by d.day`,
    [neighbourhood, today],
  );
  return rows.map(({ day }) => day);
}

async function programmeManagerOf(db: Queryable, neighbourhood: string): Promise<string | null> {
  const { rows } = await db.query<{ person: string | null }>(
    `select r.programme_manager as person from neighbourhoods n
       join clusters c on c.id = n.cluster join regions r on r.id = c.region where n.id = $1`,
    [neighbourhood],
  );
  return rows[0]?.person ?? null;
}

/** What the directory says; null while the region has no programme manager, since somebody must be the last rung. */
export async function surroundingsOf(db: Queryable, of: SurroundingsOf): Promise<Surroundings | null> {
  const programmeManager = await programmeManagerOf(db, of.neighbourhood);
  if (programmeManager === null) return null;
  const contacts = await contactsIn(db, of);
  const people = [
    programmeManager,
    ...seatsOf(contacts.sender),
    ...seatsOf(contacts.receiver),
    ...of.others,
  ].filter((person) => person !== null);
  return {
    contacts,
    programmeManager,
    absences: await absencesOf(db, people, of.today),
    closingDays: await closingDaysOf(db, of.neighbourhood, of.today),
    sameClient: [],
  };
}

/** For a handover on record; `neighbourhood` given asks about a move to another one. */
export function surroundingsOfHandover(
  db: Queryable,
  state: HandoverState,
  today: Day,
  neighbourhood = state.neighbourhood,
): Promise<Surroundings | null> {
  const chosen = Object.values(state.chosenContacts).flatMap(seatsOf);
  return surroundingsOf(db, {
    neighbourhood,
    organisations: state.organisations,
    others: [...Object.values(state.caseWorkers), state.submission?.answerer ?? null, ...chosen],
    today,
  });
}

/** Closing days of every region, for what runs for all of them together. */
export async function allClosingDays(db: Queryable, today: Day): Promise<Day[]> {
  const { rows } = await db.query<{ day: Day }>(
    'select distinct day from closing_days where day >= $1::date - 30 order by day',
    [today],
  );
  return rows.map(({ day }) => day);
}
