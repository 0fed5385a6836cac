import { ApplicationFailure } from '@temporalio/common';
import { isDatabaseAway } from '../src/db/pool';

export interface FaultLog {
  warn(details: object, message: string): void;
}

/** Serialization failure, deadlock, a lock or a statement that took too long: the same again may well succeed. */
const passing = new Set(['40001', '40P01', '55P03', '57014']);

const codeOf = (fault: Error) => ('code' in fault && typeof fault.code === 'string' ? fault.code : '');

/**
 * What Temporal may keep of a fault: its kind. A database error quotes the row it stumbled on. Only what passes is
 * worth another try; a fault of ours would fail the same way for ever.
 */
function kindOf(fault: unknown): { type: string; nonRetryable: boolean } {
  if (!(fault instanceof Error)) return { type: 'RecordFault', nonRetryable: true };
  if (fault.name === 'SequenceFault') return { type: 'SequenceFault', nonRetryable: true };
  if (fault.name === 'NotDelivered') return { type: 'NotDelivered', nonRetryable: false };
  const isPassing = isDatabaseAway(fault) || passing.has(codeOf(fault));
  return isPassing
    ? { type: 'RecordAway', nonRetryable: false }
    : { type: 'RecordFault', nonRetryable: true };
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
        const kind = kindOf(fault);
        log.warn({ activity: name, err: fault }, 'An activity failed');
        throw ApplicationFailure.create({ ...kind, message: kind.type });
      }
    },
  ]);
  return Object.fromEntries(quiet) as Effects;
}
