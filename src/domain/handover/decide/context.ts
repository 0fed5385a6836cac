import type { Day, Moment } from '../../calendar/day';
import type { Scene } from '../../expectations/expect';
import type { Actor } from '../../permissions';
import type { Policy } from '../../policy';
import type { Command, CommandOf, CommandType } from '../commands';
import type { HandoverEvent } from '../events';
import type { Need, Refusal, RefusalCode } from '../refusals';
import type { HandoverState, Side } from '../state';

/** A command, who asks it, and its id: the one-time token of the form it came from. */
export interface Request<C extends Command = Command> {
  id: string;
  actor: Actor;
  command: C;
}

export type Decided = { ok: true; events: HandoverEvent[] } | { ok: false; refusal: Refusal };

/** What a decision may look at besides the command itself. */
export interface Context {
  state: HandoverState;
  policy: Policy;
  scene: Scene;
  now: Moment;
  today: Day;
  actor: Actor;
  /** The side for which the actor acts; null for the system and for programme managers. */
  side: Side | null;
}

export type Decide<T extends CommandType> = (command: CommandOf<T>, context: Context) => Decided;

export const allow = (...events: HandoverEvent[]): Decided => ({ ok: true, events });

export const refuse = (code: RefusalCode, needs?: readonly Need[]): Decided => ({
  ok: false,
  refusal: needs ? { code, needs } : { code },
});

/** The fact of a command that is allowed just as it was asked. */
export function fact<C extends Command, Name extends string>(
  command: C,
  name: Name,
): Omit<C, 'type'> & { type: Name } {
  return { ...command, type: name };
}

/** The first refusal of a list of checks: `[condition that must not hold, code]`. */
export function refusalOf(...checks: readonly (readonly [boolean, RefusalCode])[]): Decided | null {
  const failed = checks.find(([holds]) => holds);
  return failed ? refuse(failed[1]) : null;
}
