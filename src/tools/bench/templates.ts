import type { Pool } from 'pg';
import { expectations } from '../../domain/expectations';
import type { Moment } from '../../domain/calendar/day';
import type { Phase } from '../../domain/handover/state';
import { utrecht } from '../../domain/region/utrecht';
import { expectationRow, handoverRow } from '../../db/projection';
import { datesAround } from '../../local/demo/dates';
import { colleagues, personId } from '../../local/demo/people';
import { known, tellCourse, type NumberedCourse } from '../../local/demo/tellAll';

/**
 * A handover that was told once through the rules, cut at every place where its copies differ: the copy's number put
 * in between gives another valid handover. Tens of thousands then cost no more than writing them.
 */
export interface Template {
  phase: Phase;
  handover: Cut;
  expectations: Cut;
  events: Cut;
  points: Cut;
  texts: Cut;
  /** Everything but the name, which each copy has of its own. */
  client: Cut;
}

type Cut = readonly string[];

const versions = { policyVersion: utrecht.policy.version, templateVersion: utrecht.template.version };
const people = new Set(colleagues.map(({ key }) => personId(key)));

/** As `demoId` makes them; the last eight digits become the copy's. */
const madeId = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/g;
const digits = 8;
const here = '§';

export const copyNumber = (copy: number): string => copy.toString(16).padStart(digits, '0');

const marked = (id: string) => (people.has(id) ? id : id.slice(0, -digits) + here);

const cut = (value: unknown, reference: string): Cut =>
  JSON.stringify(value).replaceAll(reference, `OV-2026-${here}`).replace(madeId, marked).split(here);

/** Tells the courses around `now`; people and seats are on record already. */
export async function tellTemplates(
  pool: Pool,
  courses: readonly NumberedCourse[],
  now: Moment,
): Promise<Template[]> {
  const dates = datesAround(now);
  return Promise.all(
    courses.map(async (numbered) => {
      const around = await known(pool, numbered, dates, new Map());
      const { state, recorded, points, texts } = tellCourse(numbered, dates, around);
      const id = state.id;
      const expected = expectations(state, utrecht.policy);
      const toCut = (value: unknown) => cut(value, around.reference);
      return {
        phase: state.phase,
        handover: toCut(handoverRow(state, expected, versions)),
        expectations: toCut(expected.map((one) => expectationRow(id, one))),
        events: toCut(recorded.map((one) => ({ handover: id, type: one.event.type, ...one }))),
        points: toCut(points.map((one) => ({ handover: id, ...one }))),
        texts: toCut(texts.map((one) => ({ handover: id, ...one }))),
        client: toCut({ id: state.client, organisation: state.organisations.sender }),
      };
    }),
  );
}
