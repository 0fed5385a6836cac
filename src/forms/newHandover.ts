import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { choice, dayFrom, dayUntil, optionalPhone, optionalText, parseForm, requiredText } from './form';

export const nameLimit = 100;
const prefixLimit = 30;

const client = (today: Day) =>
  z.object({
    givenName: requiredText(nameLimit),
    namePrefix: optionalText(prefixLimit).transform((prefix) => prefix ?? ''),
    familyName: requiredText(nameLimit),
    birthDate: dayUntil(today),
    phone: optionalPhone,
  });
export type ClientForm = z.infer<ReturnType<typeof client>>;

type Body = Readonly<Record<string, unknown>>;

/** Step 1: who it is about. */
export const parseClient = (body: Body, today: Day) => parseForm(client(today), body);

/** "This is somebody else", or the id of the client who it is. */
export const somebodyElse = 'ander';

/** In between: one of the known clients, or somebody else. */
export const parseSame = (body: Body, known: readonly string[]) =>
  parseForm(z.object({ same: choice([somebodyElse, ...known]) }), body);

interface Choices {
  neighbourhoods: readonly string[];
  caseWorkers: readonly string[];
}

const anyOf = (values: readonly string[]) => choice(['', ...values]);

const place = (today: Day, { neighbourhoods, caseWorkers }: Choices) =>
  z.object({
    neighbourhood: anyOf(neighbourhoods),
    movingDay: dayFrom(today),
    caseWorker: anyOf(caseWorkers),
  });
export type PlaceForm = z.infer<ReturnType<typeof place>>;

/** Step 2: where to, when, and who is the case worker. */
export const parsePlace = (body: Body, today: Day, choices: Choices) =>
  parseForm(place(today, choices), body);

export const fullName = ({ givenName, namePrefix, familyName }: ClientForm): string =>
  [givenName, namePrefix, familyName].filter((part) => part !== '').join(' ');

const clientFields = [
  'givenName',
  'namePrefix',
  'familyName',
  'birthDate-day',
  'birthDate-month',
  'birthDate-year',
  'phone',
];

/** What was typed about the client, to go along with the next step: nothing about a client is in an address. */
export const clientFieldsIn = (body: Body): Record<string, string> =>
  Object.fromEntries(
    clientFields.map((field) => [field, typeof body[field] === 'string' ? body[field] : '']),
  );
