import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { choice, dayFrom, parseForm, requiredText, type Parsed } from './form';

type Body = Readonly<Record<string, unknown>>;

/** The receiver names the case worker with the day, out of `people`; for the sender there are none to choose. */
export function parseTransferDay(
  body: Body,
  { today, people }: { today: Day; people: readonly string[] },
): Parsed<{ day: Day; caseWorker: string | null }> {
  const [first, ...rest] = people;
  if (first === undefined) {
    const parsed = parseForm(z.object({ day: dayFrom(today) }), body);
    return parsed.ok ? { ok: true, value: { ...parsed.value, caseWorker: null } } : parsed;
  }
  return parseForm(z.object({ day: dayFrom(today), caseWorker: choice([first, ...rest]) }), body);
}

export const parseMoveTransfer = (body: Body): Parsed<{ reason: string }> =>
  parseForm(z.object({ reason: requiredText() }), body);
