import { ActivityFailure, ApplicationFailure, isCancellation } from '@temporalio/workflow';
import type { CommitResult } from '../activities';
import { toMoment } from '../src/domain/calendar/day';
import { assertNever } from '../src/domain/assertNever';
import { seqOf, type File } from './file';
import { faultType, type Done } from './messages';
import type { Asked, Fact, Subject } from './way';

/** How often a command is decided anew on a record that is ahead of this run (a former attempt that still wrote). */
const mostConflicts = 10;

/** The current moment; inside a workflow `Date.now()` is the time of the history. */
export const now = () => toMoment(Date.now());

const failure = (type: string, refusal?: { code: string }) =>
  ApplicationFailure.create({ type, message: type, nonRetryable: true, details: refusal ? [refusal] : [] });

const isHandled = <S extends Subject>({ state }: File<S>, { id }: Asked<S>): boolean =>
  state?.recentCommands.includes(id) ?? false;

/** The synchronous gate of an Update: what is refused here leaves no trace in the history. */
export function admit<S extends Subject>(file: File<S>, request: Asked<S>): void {
  if (isHandled(file, request)) return;
  const decided = file.way.decide(file.state, request, now());
  if (!decided.ok) throw failure(decided.refusal.code, decided.refusal);
}

/** Decides, commits and evolves one command. Only one at a time: the next decides on what this one left. */
export async function carryOut<S extends Subject>(file: File<S>, request: Asked<S>): Promise<Done> {
  for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
    if (isHandled(file, request)) return { seq: seqOf(file), repeated: true };
    const decided = file.way.decide(file.state, request, now());
    if (!decided.ok) throw failure(decided.refusal.code, decided.refusal);
    if (decided.recorded.length === 0) return { seq: seqOf(file), repeated: false };

    const committed = await commit(file, request, decided.recorded);
    switch (committed.kind) {
      case 'committed':
        take(file, decided.recorded);
        return { seq: seqOf(file), repeated: false };
      case 'repeated':
        // Committed before this run could remember it (a worker that died): the record knows at which moment.
        await reload(file);
        return { seq: committed.seq, repeated: true };
      case 'conflict':
        await reload(file);
        break;
      default:
        assertNever(committed);
    }
  }
  throw failure(faultType);
}

/** The record refuses events that do not follow its own: somebody else wrote, or this run remembers too little. */
async function commit<S extends Subject>(
  { way }: File<S>,
  { id, actor }: Asked<S>,
  recorded: readonly Fact<S>[],
): Promise<CommitResult | { kind: 'conflict' }> {
  try {
    return await way.commit({ id, actor }, recorded);
  } catch (fault) {
    if (isCancellation(fault)) throw fault;
    // A local activity's failure arrives with or without its wrapping.
    const cause = fault instanceof ActivityFailure ? fault.cause : fault;
    if (cause instanceof ApplicationFailure && cause.type === 'SequenceFault') return { kind: 'conflict' };
    throw failure(faultType);
  }
}

function take<S extends Subject>(file: File<S>, recorded: readonly Fact<S>[]): void {
  for (const fact of recorded) {
    const before = file.state;
    const after = file.way.evolve(before, fact);
    file.noticesWaiting ||= file.way.isUrgent(before, fact, after);
    file.state = after;
  }
  moveOn(file);
}

async function reload<S extends Subject>(file: File<S>): Promise<void> {
  file.state = await file.way.load();
  file.noticesWaiting = true;
  moveOn(file);
}

function moveOn<S extends Subject>(file: File<S>): void {
  file.due = file.state && file.way.nextDue(file.state);
  file.commandsInRun += 1;
}
