import type { Day } from '../../domain/calendar/day';
import {
  researchCourse,
  watTeltTalks,
  type ResearchCourse,
  type WatTeltTalk,
} from '../../domain/research/course';
import type { HandoverState } from '../../domain/handover/state';
import { upgraded } from '../../domain/handover/upgrade';
import { timeline } from '../timeline';
import type { Queryable } from '../pool';

/** One handover as process facts: a reference, where and when, never who. */
export interface HandoverLine {
  reference: string;
  cluster: string;
  neighbourhood: string;
  sender: string;
  phase: string;
  started: Day;
  submitted: Day | null;
  accepted: Day | null;
  transferred: Day | null;
  ending: string | null;
}

/** One course of the research export, still under the client's own id. */
export interface ResearchLine {
  client: string;
  handover: string;
  course: ResearchCourse;
  /** As sealed as they are on record: whose key is erased, has no scores in the file either. */
  watTelt: (WatTeltTalk & { sealed: string })[];
}

export interface Gathered<Line> {
  lines: Line[];
  /** The id after which it goes on; null: that was all. */
  after: string | null;
}

interface Page {
  after: string;
  limit: number;
}

const startedIn = `h.started_at >= make_timestamptz($1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
  and h.started_at < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')`;

/** Asked anew each time: a consent can be taken back at any moment (migration 0041). */
const agreed = `h.id in (select handovers_in_research())`;

export async function countHandovers(db: Queryable, year: number): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`select count(*) from handovers h where ${startedIn}`, [
    year,
  ]);
  return rows[0]?.count ?? 0;
}

export async function countAgreed(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`select count(*) from handovers h where ${agreed}`);
  return rows[0]?.count ?? 0;
}

const day = (column: string) => `(${column} at time zone 'Europe/Amsterdam')::date`;

/** The handovers that started in that year, a page at a time in the order of their ids. */
export async function handoverLines(
  db: Queryable,
  year: number,
  { after, limit }: Page,
): Promise<Gathered<HandoverLine>> {
  const { rows } = await db.query<HandoverLine & { id: string }>(
    `select h.id, h.reference, c.name as cluster, n.name as neighbourhood, o.name as sender, h.phase,
            ${day('h.started_at')} as started, ${day('h.submitted_at')} as submitted,
            ${day('h.accepted_at')} as accepted, h.transfer_day as transferred, h.ending
       from handovers h
       join neighbourhoods n on n.id = h.neighbourhood
       join clusters c on c.id = h.cluster
       join organisations o on o.id = h.sender
      where ${startedIn} and h.id > $2 order by h.id limit $3`,
    [year, after, limit],
  );
  return {
    lines: rows.map(({ id: _id, ...line }) => line),
    after: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
  };
}

/** The handovers of clients who agree with research now, a page at a time. */
export async function researchLines(db: Queryable, { after, limit }: Page): Promise<Gathered<ResearchLine>> {
  const { rows } = await db.query<{ id: string; client: string; state: HandoverState }>(
    `select h.id, h.client_id as client, h.state from handovers h
      where ${agreed} and h.id > $1 order by h.id limit $2`,
    [after, limit],
  );
  const lines = await Promise.all(
    rows.map(async ({ id, client, state }) => {
      const recorded = (await timeline(db, id)).reverse();
      return {
        client,
        handover: id,
        course: researchCourse(upgraded(state), recorded),
        watTelt: await sealedScores(db, watTeltTalks(upgraded(state), recorded)),
      };
    }),
  );
  return { lines, after: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

async function sealedScores(db: Queryable, talks: readonly WatTeltTalk[]): Promise<ResearchLine['watTelt']> {
  if (talks.length === 0) return [];
  const { rows } = await db.query<{ id: string; sealed: string }>(
    'select id, sealed_content as sealed from texts where id = any ($1)',
    [talks.map(({ scores }) => scores)],
  );
  return talks.flatMap((talk) => {
    const sealed = rows.find(({ id }) => id === talk.scores)?.sealed;
    return sealed === undefined ? [] : [{ ...talk, sealed }];
  });
}
