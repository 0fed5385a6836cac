import {
  ApplicationFailure,
  isGrpcServiceError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { refusalCodes, type Refusal } from '../domain/handover/refusals';
import { matterRefusalCodes, type MatterKind, type MatterRefusal } from '../domain/matters';

/** What became of a command. */
export type Outcome<No = Refusal> =
  | { kind: 'done'; seq: number; repeated: boolean }
  | { kind: 'refused'; refusal: No }
  /** No answer within the time that somebody waits in front of a page; sending the same again joins the same command. */
  | { kind: 'pending' }
  /** Temporal cannot be reached; nothing is known to have happened, sending the same again does no harm. */
  | { kind: 'unavailable' }
  /** No such handover or matter, or it has ended. */
  | { kind: 'notRunning' }
  /** The command was allowed, carrying it out failed; `unheard`: its run ended before it was looked at. */
  | { kind: 'fault'; unheard?: true };

export type MatterOutcome<K extends MatterKind = MatterKind> = Outcome<MatterRefusal<K>>;

/** The codes that are an answer, as a text; anything else is a fault. */
const codesOfAll: ReadonlySet<string> = new Set<string>([...refusalCodes, ...matterRefusalCodes]);

/** The answer behind what the client threw; anything unknown is thrown on, as a fault of ours. */
export function outcomeOfError<No extends { code: string } = Refusal>(error: unknown): Outcome<No> {
  if (error instanceof WorkflowUpdateFailedError) return outcomeOfFailure<No>(error.cause);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'pending' };
  if (error instanceof WorkflowNotFoundError) return { kind: 'notRunning' };
  if (error instanceof WorkflowExecutionAlreadyStartedError) return { kind: 'notRunning' };
  if (isAway(error)) return { kind: 'unavailable' };
  throw error;
}

/** The server's name for an Update that it took in, and whose run ended without looking at it. */
const unheardType = 'AcceptedUpdateCompletedWorkflow';

/** Nothing was done, and the next run can be asked the same. */
export const isUnheard = (outcome: Outcome<unknown>): boolean =>
  outcome.kind === 'fault' && outcome.unheard === true;

function outcomeOfFailure<No extends { code: string }>(cause: Error | undefined): Outcome<No> {
  if (cause instanceof ApplicationFailure && cause.type === unheardType)
    return { kind: 'fault', unheard: true };
  if (!(cause instanceof ApplicationFailure) || !codesOfAll.has(cause.type ?? '')) return { kind: 'fault' };
  // The details are what the rules gave; only the code decides what kind of answer it is.
  const refusal = cause.details?.[0] as No | undefined;
  return { kind: 'refused', refusal: { ...refusal, code: cause.type } as No };
}

/** gRPC codes: 4 deadline exceeded, 8 resource exhausted, 14 unavailable. */
const awayCodes: readonly number[] = [4, 8, 14];

/** Can the server not be reached or not keep up, so that trying again later makes sense? */
export function isAway(error: unknown): boolean {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) && awayCodes.includes(cause.code);
}
