import type { Day } from '../../domain/calendar/day';
import { withoutProgress } from '../../domain/handover/progress';
import type { SummaryPeriod } from '../../domain/weeklySummary';
import type { NamedMatter } from '../../words/matterName';
import { placeOfMatter } from '../notices';
import type { Queryable } from '../pool';

/** How many there are, and the first of them by reference. */
export interface Listed {
  total: number;
  references: string[];
}

/** What a programme manager is told once a week: process facts and references, and nothing else. */
export interface SummaryFigures {
  stalled: Listed;
  solved: Listed;
  waiting: Listed;
  waitingMatters: NamedMatter[];
  undelivered: number;
  /** Names of clusters, or of the region of a breakthrough table. */
  withoutConference: string[];
  safetyNet: Listed;
}

/** A mail names no more than so many; the board has them all. */
const mostNamed = 20;

/** `found` gives the references, each once. */
async function listed(db: Queryable, found: string, values: unknown[]): Promise<Listed> {
  const { rows } = await db.query<Listed>(
    `with found as (${found})
     select (select count(*) from found) as total,
            array(select reference from found order by reference limit ${mostNamed}) as references`,
    values,
  );
  return rows[0] ?? { total: 0, references: [] };
}

/** Of `handover_events e`: within the days $1 until $2 of the region's clock. */
const inPeriod = `
  e.at >= $1::date::timestamp at time zone 'Europe/Amsterdam'
  and e.at < $2::date::timestamp at time zone 'Europe/Amsterdam'`;

/** Was it stalled already when `e` happened? Whatever brings a handover further ends a stall; $3 is what does not. */
const wasStalled = `
  exists (select from handover_events s
           where s.handover_id = e.handover_id and s.seq < e.seq and s.type = 'stalled'
             and not exists (select from handover_events p
                              where p.handover_id = e.handover_id and p.seq > s.seq and p.seq < e.seq
                                and p.type <> all ($3)))`;

/** Handovers that became stalled in those days, also when they went on since. */
export const becameStalled = (db: Queryable, { from, until }: SummaryPeriod): Promise<Listed> =>
  listed(
    db,
    `select distinct h.reference from handover_events e join handovers h on h.id = e.handover_id
      where e.type = 'stalled' and ${inPeriod} and not ${wasStalled}`,
    [from, until, withoutProgress],
  );

/** Handovers that were stalled and went on, or came to an end, in those days. */
export const noLongerStalled = (db: Queryable, { from, until }: SummaryPeriod): Promise<Listed> =>
  listed(
    db,
    `select distinct h.reference from handover_events e join handovers h on h.id = e.handover_id
      where e.type <> all ($3) and ${inPeriod} and ${wasStalled}`,
    [from, until, withoutProgress],
  );

/** Of `e`: theirs and due before the next summary, which comes a week after $2, or mailed to them because nobody acted. */
const reached = (about: 'handover_id' | 'matter_id') => `
  (e.owner = $1 and e.due_day < $2::date + 7 or exists (
     select from notices n
      where n.recipient = $1 and n.kind = 'expectationDue' and n.${about} = e.${about}
        and n.payload -> 'expectation' ->> 'key' = e.key
        and n.payload -> 'expectation' ->> 'as' <> 'owner'))`;

/** Handovers of which something that is still open has reached this person. */
export const waitingHandovers = (db: Queryable, person: string, until: Day): Promise<Listed> =>
  listed(
    db,
    `select distinct h.reference from expectations e join handovers h on h.id = e.handover_id
      where ${reached('handover_id')}`,
    [person, until],
  );

/** The same of conferences, bottlenecks, faults and cases. */
export async function waitingMatters(db: Queryable, person: string, until: Day): Promise<NamedMatter[]> {
  const { rows } = await db.query<NamedMatter>(
    `select m.kind, m.topic, ${placeOfMatter} as place from matters m
      where exists (select from matter_expectations e where e.matter_id = m.id and ${reached('matter_id')})
      order by m.kind, place, m.topic limit ${mostNamed}`,
    [person, until],
  );
  return rows;
}

/** Mails since that day that did not arrive. */
export async function undelivered(db: Queryable, since: Day): Promise<number> {
  const { rows } = await db.query<{ total: number }>(
    `select (select count(*) from notices where status = 'failed' and created_at >= day)
          + (select count(*) from weekly_summaries where status = 'failed' and created_at >= day) as total
       from (select $1::date::timestamp at time zone 'Europe/Amsterdam' as day) s`,
    [since],
  );
  return rows[0]?.total ?? 0;
}

/** Where no conference was held in two intervals. */
export async function withoutConference(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ place: string }>(
    `select ${placeOfMatter} as place from matters m
      where m.kind = 'conference' and m.ended_at is null and m.state ->> 'missedSince' is not null
      order by place, m.id`,
  );
  return rows.map(({ place }) => place);
}

export const openSafetyNet = (db: Queryable): Promise<Listed> =>
  listed(db, 'select h.reference from handovers h where h.safety_net_open', []);

export async function summaryFigures(
  db: Queryable,
  person: string,
  period: SummaryPeriod,
): Promise<SummaryFigures> {
  return {
    stalled: await becameStalled(db, period),
    solved: await noLongerStalled(db, period),
    waiting: await waitingHandovers(db, person, period.until),
    waitingMatters: await waitingMatters(db, person, period.until),
    undelivered: await undelivered(db, period.from),
    withoutConference: await withoutConference(db),
    safetyNet: await openSafetyNet(db),
  };
}
