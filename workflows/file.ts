import { workflowInfo } from '@temporalio/workflow';
import type { Moment } from '../src/domain/calendar/day';
import { commandsInOneRun } from './messages';
import type { Subject, Way } from './way';

/** What every run is started with, and hands to the next. Plain JSON. */
export interface RunInput<State> {
  /** null: not started yet, the first command starts it. */
  state: State | null;
  /** Notices wait to be handed out (their delivery was under way when the last run ended). */
  noticesWaiting?: boolean;
  /** Commands in one run before it continues as new; left out (a run of an earlier version), the server's advice decides. */
  continueAfter?: number;
}

/** The working memory of one run. */
export interface File<S extends Subject> {
  way: Way<S>;
  state: S['state'] | null;
  /** The stretch of the course in which this run began. */
  stretch: string | undefined;
  noticesWaiting: boolean;
  handingOut: boolean;
  surroundingsChanged: boolean;
  /** The first moment at which time itself makes something happen. */
  due: Moment | null;
  commandsInRun: number;
  continueAfter: number | undefined;
}

export function openFile<S extends Subject>(way: Way<S>, input: RunInput<S['state']>): File<S> {
  const { state } = input;
  return {
    way,
    state,
    stretch: state === null ? undefined : way.stretch(state),
    noticesWaiting: input.noticesWaiting ?? false,
    handingOut: false,
    surroundingsChanged: false,
    due: state && way.nextDue(state),
    commandsInRun: 0,
    continueAfter: input.continueAfter,
  };
}

/** What the next run goes on with. */
export const nextInput = <S extends Subject>(file: File<S>): RunInput<S['state']> => ({
  state: file.state,
  noticesWaiting: file.noticesWaiting || file.handingOut,
  continueAfter: file.continueAfter ?? commandsInOneRun,
});

export const seqOf = <S extends Subject>(file: File<S>): number => file.state?.seq ?? 0;

export const hasEnded = <S extends Subject>({ state, way }: File<S>): boolean =>
  state !== null && way.hasEnded(state);

/** A run lasts as long as its stretch of the course, unless its history grows too long before. */
export const isRunOver = <S extends Subject>(file: File<S>): boolean =>
  hasEnded(file) ||
  (file.state === null ? undefined : file.way.stretch(file.state)) !== file.stretch ||
  workflowInfo().continueAsNewSuggested ||
  file.commandsInRun >= (file.continueAfter ?? Infinity);
