import { isDatabaseAway } from '../src/db/pool';

export interface FaultLog {
  warn(details: object, message: string): void;
}

/** Serialization failure, deadlock, a lock or a statement that took too long: the same again may well succeed. */
const passing = new Set(['40001', '40P01', '55P03', '57014']);

const codeOf = (fault: Error) => ('code' in fault && typeof fault.code === 'string' ? fault.code : '');

/** Faults with a name of their own, which the workflow knows and which say nothing about anybody. */
const known = new Set(['SequenceFault', 'NotDelivered']);

/** What Temporal may keep of a fault: its kind. A database error quotes the row it stumbled on. */
function withoutDetails(fault: unknown): Error {
  const original = fault instanceof Error ? fault : new Error(typeof fault);
  const isPassing = isDatabaseAway(original) || passing.has(codeOf(original));
  const name = known.has(original.name) ? original.name : isPassing ? 'RecordAway' : 'RecordFault';
  return Object.assign(new Error(name), { name, stack: name });
}

type Effect = (...input: never[]) => Promise<unknown>;

/** The same effects; what goes wrong is logged here in full and reaches the history by its kind only. */
export function quietly<Effects extends Readonly<Record<string, Effect>>>(
  effects: Effects,
  log: FaultLog,
): Effects {
  const quiet = Object.entries(effects).map(([name, effect]) => [
    name,
    async (...input: never[]) => {
      try {
        return await effect(...input);
      } catch (fault) {
        log.warn({ activity: name, err: fault }, 'An activity failed');
        throw withoutDetails(fault);
      }
    },
  ]);
  return Object.fromEntries(quiet) as Effects;
}
