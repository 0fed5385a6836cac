import { z } from 'zod';
import { accessKinds, type AccessKind } from '../domain/accessKinds';
import { addDays, type Day } from '../domain/calendar/day';
import { optionalDay, optionalText, parseForm, type Parsed } from './form';

/** How many days are shown when nobody asks for others, today included. */
const usualDays = 30;

const schema = z
  .object({
    wie: optionalText(100),
    kenmerk: optionalText(40),
    // An address may hold anything; a kind that there is not is as good as none.
    soort: z.enum(accessKinds).nullable().catch(null),
    vanaf: optionalDay,
    tot: optionalDay,
  })
  .refine(({ vanaf, tot }) => vanaf === null || tot === null || vanaf <= tot, {
    path: ['tot'],
    error: JSON.stringify({ code: 'beforeStart' }),
  });

/** Which lines of the access log somebody asks for. Days are inclusive. */
export interface AccessLogFilters {
  person: string | null;
  reference: string | null;
  kind: AccessKind | null;
  from: Day;
  until: Day;
}

export function readAccessLogFilters(
  query: Readonly<Record<string, unknown>>,
  today: Day,
): Parsed<AccessLogFilters> {
  const read = parseForm(schema, query);
  if (!read.ok) return read;
  const { wie, kenmerk, soort, vanaf, tot } = read.value;
  const until = tot ?? today;
  const from = vanaf ?? addDays(until, 1 - usualDays);
  return { ok: true, value: { person: wie, reference: kenmerk, kind: soort, from, until } };
}

const typedDay = (name: string, day: Day): [string, string][] => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [
    [`${name}-day`, dayOfMonth],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
};

/** The same lines under an address, as the filter form would ask for them. */
export function addressOfLines(
  list: string,
  { person, reference, kind, from, until }: AccessLogFilters,
  page = 1,
): string {
  const asked = [
    ['wie', person ?? ''],
    ['kenmerk', reference ?? ''],
    ['soort', kind ?? ''],
    ...typedDay('vanaf', from),
    ...typedDay('tot', until),
    ['pagina', page === 1 ? '' : String(page)],
  ].filter(([, value]) => value !== '') as [string, string][];
  return `${list}?${new URLSearchParams(asked).toString()}`;
}
