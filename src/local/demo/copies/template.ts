import type { Pool } from 'pg';
import { expectations } from '../../../domain/expectations';
import type { Moment } from '../../../domain/calendar/day';
import type { Phase } from '../../../domain/handover/state';
import { countedIn } from '../../../domain/measure/course';
import { utrecht } from '../../../domain/region/utrecht';
import { expectationRow, handoverRow } from '../../../db/projection';
import { datesAround, type Dates } from '../dates';
import { colleagues, personId } from '../people';
import { clientOf, known, tellCourse, type Known, type NumberedCourse } from '../tellAll';
import { marked, type Marked } from './marked';

/**
 * A handover that was told once through the rules, marked at every place where its copies differ: the copy's number put
 * there gives another valid handover. Tens of thousands then cost no more than writing them.
 */
export interface Template {
  phase: Phase;
  /** What hashes of its points were made with; the keys of its copies have the same. */
  salt: string;
  id: Marked;
  /** Lists of rows: one handover, and what belongs to it. */
  handovers: Marked;
  expectations: Marked;
  events: Marked;
  points: Marked;
  texts: Marked;
  measures: Marked;
  steps: Marked;
  /** Everything but the family name, which each copy has of its own. */
  client: Marked;
}

const versions = { policyVersion: utrecht.policy.version, templateVersion: utrecht.template.version };
const people = new Set(colleagues.map(({ key }) => personId(key)));

/** Closed, or never to be. */
export const isOver = ({ phase }: Template): boolean => phase === 'pulse' || phase === 'ended';

/** Tells one course and marks it. */
export function tellTemplate(numbered: NumberedCourse, dates: Dates, around: Known): Template {
  const { state, recorded, points, texts } = tellCourse(numbered, dates, around);
  const { id, client, organisations } = state;
  const expected = expectations(state, utrecht.policy);
  const mark = (value: unknown) => marked(value, around.reference, people);
  const { measures, steps } = countedIn(null, recorded, utrecht.policy);
  const { neighbourhood } = state;
  const { givenName } = clientOf(numbered.number);
  return {
    phase: state.phase,
    salt: around.salt,
    id: JSON.parse(mark(id)) as Marked,
    handovers: mark([handoverRow(state, expected, versions)]),
    expectations: mark(expected.map((one) => expectationRow(id, one))),
    events: mark(recorded.map((one) => ({ handover: id, type: one.event.type, ...one }))),
    points: mark(points.map((one) => ({ handover: id, ...one }))),
    texts: mark(texts.map((one) => ({ handover: id, ...one }))),
    measures: mark(measures.map((one) => ({ handover_id: id, ...one }))),
    steps: mark(
      steps.map((one) => ({ handover_id: id, ...one, neighbourhood, sender: organisations.sender })),
    ),
    client: mark({ id: client, organisation: organisations.sender, givenName }),
  };
}

/** Tells the courses around `now`; people and seats are on record already. */
export async function tellTemplates(
  pool: Pool,
  courses: readonly NumberedCourse[],
  now: Moment,
): Promise<Template[]> {
  const dates = datesAround(now);
  return Promise.all(
    courses.map(async (numbered) =>
      tellTemplate(numbered, dates, await known(pool, numbered, dates, new Map())),
    ),
  );
}
