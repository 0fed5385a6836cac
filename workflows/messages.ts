import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Request } from '../src/domain/handover/decide';
import type { HandoverState } from '../src/domain/handover/state';

/** The answer to a command that was carried out; `seq` is the last event of the handover by then. */
export interface Done {
  seq: number;
  /** The command had been carried out before: nothing changed this time. */
  repeated: boolean;
}

/** The type of the failure for what is nobody's fault who asked: the command was allowed, carrying it out failed. */
export const faultType = 'fault';

/** Somebody asks something and waits for yes or no. A no is an ApplicationFailure with the refusal's code as its type. */
export const execute = defineUpdate<Done, [Request]>('execute');

/** Contact persons, absences or closing days changed: nobody waits for the answer. */
export const surroundingsChanged = defineSignal('surroundingsChanged');

/** What the run believes; the tests compare it with the pure core and with the record. */
export const currentState = defineQuery<HandoverState | null>('currentState');

/**
 * Commands after which a run continues as new. A worker that lost its memory of a run reads its whole history again,
 * within the ten seconds that a workflow task may take, also on a busy machine; the server's own advice comes at four
 * thousand events, which is too late for that.
 */
export const commandsInOneRun = 300;
