import { workflowInfo } from '@temporalio/workflow';
import type { Moment } from '../src/domain/calendar/day';
import { nextDue } from '../src/domain/expectations';
import type { HandoverState, Phase } from '../src/domain/handover/state';
import { upgraded } from '../src/domain/handover/upgrade';
import type { Policy } from '../src/domain/policy';

/** What a handover is started with, and what one run hands to the next. Plain JSON. */
export interface HandoverInput {
  handover: string;
  policy: Policy;
  /** null: not started yet, the first command starts it. */
  state: HandoverState | null;
  /** Notices wait to be handed out (their delivery was under way when the last run ended). */
  noticesWaiting?: boolean;
  /** Commands in one run before it continues as new; left out, the server's advice alone decides. */
  continueAfter?: number;
}

/** The working memory of one run. */
export interface File extends HandoverInput {
  /** The phase in which this run began. */
  phase: Phase | undefined;
  noticesWaiting: boolean;
  handingOut: boolean;
  surroundingsChanged: boolean;
  /** The first moment at which time itself makes something happen. */
  due: Moment | null;
  commandsInRun: number;
}

/** A run may take over from one that began under an earlier version. */
export function openFile(input: HandoverInput): File {
  const state = input.state && upgraded(input.state);
  return {
    ...input,
    state,
    phase: state?.phase,
    noticesWaiting: input.noticesWaiting ?? false,
    handingOut: false,
    surroundingsChanged: false,
    due: state && nextDue(state, input.policy),
    commandsInRun: 0,
  };
}

export const nextInput = (file: File): HandoverInput => ({
  handover: file.handover,
  policy: file.policy,
  state: file.state,
  noticesWaiting: file.noticesWaiting || file.handingOut,
  continueAfter: file.continueAfter,
});

export const hasEnded = (file: File): boolean => file.state?.phase === 'ended';

/** A run lasts as long as its phase, unless its history grows too long before. */
export const isRunOver = (file: File): boolean =>
  file.state?.phase !== file.phase ||
  workflowInfo().continueAsNewSuggested ||
  file.commandsInRun >= (file.continueAfter ?? Infinity);
