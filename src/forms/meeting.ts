import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import {
  notHeldReasons,
  presences,
  type NotHeldReason,
  type PersonId,
  type Presence,
} from '../domain/conference/state';
import {
  choice,
  dayFrom,
  enteredIn,
  limits,
  optionalText,
  parseForm,
  requiredText,
  type FieldProblem,
  type Parsed,
} from './form';

/** What is written down in a meeting and after it. Who may be chosen comes from the meeting itself. */

type Body = Record<string, unknown>;

const decision = z.object({ item: requiredText(limits.line), text: optionalText() });

/** `basedOn` is the text that the writer saw; `to` is where the pressed button goes on, from the item on the screen. */
export type DecisionForm = z.infer<typeof decision> & {
  basedOn: string | null;
  from: string | null;
  to: string | null;
};

const filledIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The text of one item; nothing typed is no decision. */
export function parseDecision(body: Body): Parsed<DecisionForm> {
  const parsed = parseForm(decision, body);
  if (!parsed.ok) return parsed;
  const [basedOn, from, to] = [body['basedOn'], body['from'], body['to']].map(filledIn) as [
    string | null,
    string | null,
    string | null,
  ];
  return { ok: true, value: { ...parsed.value, basedOn, from, to } };
}

/** A choice among people; none to choose from is never right. */
const oneOf = (people: readonly PersonId[]) => choice(people as [PersonId, ...PersonId[]]);

export interface ActionForm {
  item: string | null;
  what: string;
  owner: PersonId;
  dueDay: Day;
}

export const parseAction = (body: Body, people: readonly PersonId[], today: Day): Parsed<ActionForm> =>
  parseForm(
    z.object({
      item: optionalText(limits.line),
      what: requiredText(limits.line),
      owner: oneOf(people),
      dueDay: dayFrom(today),
    }),
    body,
  );

export interface ActionChangeForm {
  owner: PersonId;
  dueDay: Day;
  why: string;
}

/** A day in the past may stay when only the owner changes; the rules look at that. */
export const parseActionChange = (
  body: Body,
  people: readonly PersonId[],
  { today, dueDay }: { today: Day; dueDay: Day | null },
): Parsed<ActionChangeForm> =>
  parseForm(
    z.object({
      owner: oneOf(people),
      dueDay: dayFrom(dueDay !== null && dueDay < today ? dueDay : today),
      why: requiredText(),
    }),
    body,
  );

export const parseActionDone = (body: Body): Parsed<{ outcome: string | null }> =>
  parseForm(z.object({ outcome: optionalText() }), body);

/** The name of the field that says whether somebody was there. */
export const presenceField = (person: PersonId): string => `presence-${person}`;

const isPresence = (value: unknown): value is Presence => presences.some((known) => known === value);

export type AttendanceForm = readonly { person: PersonId; presence: Presence }[];

/** Who was there; of whom nothing is chosen nothing is recorded. */
export function parseAttendance(body: Body, people: readonly PersonId[]): Parsed<AttendanceForm> {
  const chosen = people.map((person) => ({ person, presence: filledIn(body[presenceField(person)]) }));
  const wrong = chosen.filter(({ presence }) => presence !== null && !isPresence(presence));
  const known = chosen.flatMap(({ person, presence }) =>
    isPresence(presence) ? [{ person, presence }] : [],
  );
  const [first] = people;
  if (wrong.length === 0 && known.length > 0) return { ok: true, value: known };
  const errors: [string, FieldProblem][] =
    wrong.length > 0
      ? wrong.map(({ person }) => [presenceField(person), { code: 'notAChoice' }])
      : [[presenceField(first ?? ''), { code: 'required' }]];
  return { ok: false, errors: Object.fromEntries(errors), entered: enteredIn(body) };
}

export const parseNotHeld = (body: Body): Parsed<{ reason: NotHeldReason; explanation: string | null }> =>
  parseForm(z.object({ reason: choice(notHeldReasons), explanation: optionalText() }), body);

export const parseReport = (body: Body): Parsed<{ report: string }> =>
  parseForm(z.object({ report: requiredText() }), body);

/** Out of ten, as a school report. */
export const scores = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

export function parseCooperation(body: Body): Parsed<{ score: number; sentence: string }> {
  const parsed = parseForm(z.object({ score: choice(scores), sentence: requiredText(400) }), body);
  return parsed.ok ? { ok: true, value: { ...parsed.value, score: Number(parsed.value.score) } } : parsed;
}

/** A button without fields. */
export const parseNothing = (): Parsed<null> => ({ ok: true, value: null });

/** From which item the meeting goes on to which. */
export const parseTurn = (body: Body): Parsed<{ from: string | null; to: string }> => {
  const parsed = parseForm(z.object({ to: requiredText(limits.line) }), body);
  return parsed.ok ? { ok: true, value: { from: filledIn(body['from']), to: parsed.value.to } } : parsed;
};
