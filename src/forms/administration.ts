import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import {
  choice,
  dayFrom,
  day,
  enteredIn,
  optionalDay,
  optionalText,
  parseForm,
  type FieldProblem,
  type Parsed,
} from './form';

type Body = Record<string, unknown>;

/** Adds what a field cannot know of itself to what is not right already. */
function withProblems<Value>(
  parsed: Parsed<Value>,
  found: (value: Value) => Record<string, FieldProblem>,
  body: Body,
): Parsed<Value> {
  if (!parsed.ok) return parsed;
  const errors = found(parsed.value);
  if (Object.keys(errors).length === 0) return parsed;
  return { ok: false, errors, entered: enteredIn(body) };
}

export interface AbsenceForm {
  person: string;
  from: Day;
  until: Day | null;
}

/** What is known already: who there is, and who is away when. */
export interface KnownAbsences {
  people: readonly string[];
  /** The one that is changed does not overlap with itself. */
  except: string | null;
  absences: readonly { id: string; person: string; from: Day; until: Day | null }[];
  today: Day;
}

const overlaps = (a: { from: Day; until: Day | null }, b: { from: Day; until: Day | null }): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);

/** An absence may have begun already; its last day lies ahead. */
export function parseAbsence(body: Body, known: KnownAbsences): Parsed<AbsenceForm> {
  const schema = z.object({
    person: choice(known.people as [string, ...string[]]),
    from: day,
    until: optionalDay,
  });
  const found = ({ person, from, until }: AbsenceForm): Record<string, FieldProblem> => {
    if (until !== null && until < from) return { until: { code: 'beforeStart' } };
    if (until !== null && until < known.today) return { until: { code: 'inThePast' } };
    const others = known.absences.filter((other) => other.person === person && other.id !== known.except);
    return others.some((other) => overlaps({ from, until }, other)) ? { from: { code: 'overlap' } } : {};
  };
  return withProblems(parseForm<AbsenceForm>(schema, body), found, body);
}

export interface ClosingDayForm {
  day: Day;
  name: string | null;
}

/** A closing day lies ahead, on a day on which people would have worked. */
export const parseClosingDay = (
  body: Body,
  today: Day,
  isWorked: (day: Day) => boolean,
): Parsed<ClosingDayForm> =>
  withProblems(
    parseForm<ClosingDayForm>(z.object({ day: dayFrom(today), name: optionalText(200) }), body),
    (value): Record<string, FieldProblem> => (isWorked(value.day) ? {} : { day: { code: 'alreadyFree' } }),
    body,
  );

export const parseProgrammeManager = (body: Body, people: readonly string[]) =>
  parseForm(z.object({ programmeManager: choice(people as [string, ...string[]]) }), body);
