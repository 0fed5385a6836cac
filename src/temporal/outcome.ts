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

/** What became of a command. */
export type Outcome =
  | { kind: 'done'; seq: number; repeated: boolean }
  | { kind: 'refused'; refusal: Refusal }
  /** No answer within the time that somebody waits in front of a page; sending the same again joins the same command. */
  | { kind: 'pending' }
  /** Temporal cannot be reached; nothing is known to have happened, sending the same again does no harm. */
  | { kind: 'unavailable' }
  /** No such handover, or it has ended. */
  | { kind: 'notRunning' }
  /** The command was allowed, carrying it out failed. */
  | { kind: 'fault' };

/** The answer behind what the client threw; anything unknown is thrown on, as a fault of ours. */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof WorkflowUpdateFailedError) return outcomeOfFailure(error.cause);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { kind: 'pending' };
  if (error instanceof WorkflowNotFoundError) return { kind: 'notRunning' };
  if (error instanceof WorkflowExecutionAlreadyStartedError) return { kind: 'notRunning' };
  if (isAway(error)) return { kind: 'unavailable' };
  throw error;
}

function outcomeOfFailure(cause: Error | undefined): Outcome {
  if (!(cause instanceof ApplicationFailure)) return { kind: 'fault' };
  const code = refusalCodes.find((known) => known === cause.type);
  if (!code) return { kind: 'fault' };
  // The details are what the rules gave; only the code decides what kind of answer it is.
  const refusal = cause.details?.[0] as Refusal | undefined;
  return { kind: 'refused', refusal: { ...refusal, code } };
}

/** gRPC codes: 4 deadline exceeded, 8 resource exhausted, 14 unavailable. */
const awayCodes: readonly number[] = [4, 8, 14];

/** Can the server not be reached or not keep up, so that trying again later makes sense? */
export function isAway(error: unknown): boolean {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) && awayCodes.includes(cause.code);
}
