import { z } from 'zod';
import { sides, type Contacts } from '../domain/handover/state';
import { choice, enteredIn, optionalText, parseForm, requiredText, type Parsed } from './form';

/** One of these people, or nobody. */
const somebodyOrNobody = (people: readonly string[]) =>
  z
    .preprocess((value) => (typeof value === 'string' && value !== '' ? value : null), z.string().nullable())
    .refine((value) => value === null || people.includes(value), {
      error: JSON.stringify({ code: 'notAChoice' }),
    });

/** One of these people. */
const somebody = (people: readonly string[]) => choice(people as [string, ...string[]]);

type Body = Record<string, unknown>;

/** The places of one side. `vacant`: whether the place of contact person may stay empty. */
export function parseSeats(body: Body, people: readonly string[], vacant: boolean): Parsed<Contacts> {
  const seats = z.object({
    contactPerson: vacant ? somebodyOrNobody(people) : somebody(people),
    deputy: somebodyOrNobody(people),
    manager: somebodyOrNobody(people),
  });
  return withoutDoubles(parseForm<Contacts>(seats, body), body);
}

/** The deputy stands in for the contact person and so is somebody else. */
function withoutDoubles<Value>(parsed: Parsed<Value>, body: Body): Parsed<Value> {
  const { contactPerson, deputy } = body;
  if (contactPerson !== deputy || typeof deputy !== 'string' || deputy === '') return parsed;
  const errors = parsed.ok ? {} : parsed.errors;
  return { ok: false, errors: { ...errors, deputy: { code: 'samePerson' } }, entered: enteredIn(body) };
}

export interface ContactsForm {
  side: (typeof sides)[number];
  contacts: Contacts;
  why: string;
}

const about = z.object({ side: choice(sides), why: requiredText() });

/** Seats for one handover, with the reason; everything that is not right at once. */
export function parseContacts(body: Body, people: readonly string[]): Parsed<ContactsForm> {
  const seats = parseSeats(body, people, false);
  const rest = parseForm(about, body);
  if (seats.ok && rest.ok) return { ok: true, value: { ...rest.value, contacts: seats.value } };
  const errors = { ...(seats.ok ? {} : seats.errors), ...(rest.ok ? {} : rest.errors) };
  return { ok: false, errors, entered: enteredIn(body) };
}

export const parseCaseWorker = (body: Body, people: readonly string[]) =>
  parseForm(z.object({ side: choice(sides), person: somebody(people), note: optionalText() }), body);
