import type { Day, Moment } from '../../calendar/day';
import type { Policy } from '../../policy';
import type { Actor } from '../../relations';
import type { ConferenceCommand, ConferenceCommandOf, ConferenceCommandType } from '../commands';
import type { ConferenceEvent } from '../events';
import type { ConferenceRefusal, ConferenceRefusalCode } from '../refusals';
import type { ConferenceState, PersonId } from '../state';

/** A command, who asks it, and its id: the one-time token of the form it came from. */
export interface ConferenceRequest<C extends ConferenceCommand = ConferenceCommand> {
  id: string;
  actor: Actor;
  command: C;
}

export type ConferenceDecided =
  { ok: true; events: ConferenceEvent[] } | { ok: false; refusal: ConferenceRefusal };

/** What a decision may look at besides the command itself. */
export interface Context {
  state: ConferenceState;
  policy: Policy;
  now: Moment;
  today: Day;
  /** null: the system. */
  person: PersonId | null;
}

export type Decide<T extends ConferenceCommandType> = (
  command: ConferenceCommandOf<T>,
  context: Context,
) => ConferenceDecided;

export const allow = (...events: ConferenceEvent[]): ConferenceDecided => ({ ok: true, events });

export const refuse = (code: ConferenceRefusalCode, people?: readonly PersonId[]): ConferenceDecided => ({
  ok: false,
  refusal: people ? { code, people } : { code },
});

/** The fact of a command that is allowed just as it was asked. */
export function fact<C extends ConferenceCommand, Name extends string>(
  command: C,
  name: Name,
): Omit<C, 'type'> & { type: Name } {
  return { ...command, type: name };
}

/** The first refusal of a list of checks: `[condition that must not hold, code]`. */
export function refusalOf(
  ...checks: readonly (readonly [boolean, ConferenceRefusalCode])[]
): ConferenceDecided | null {
  const failed = checks.find(([holds]) => holds);
  return failed ? refuse(failed[1]) : null;
}
