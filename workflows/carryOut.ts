import { ActivityFailure, ApplicationFailure, isCancellation } from '@temporalio/workflow';
import type { CommitInput, CommitResult } from '../activities';
import { toMoment } from '../src/domain/calendar/day';
import { assertNever } from '../src/domain/assertNever';
import { nextDue } from '../src/domain/expectations';
import { decide, type Request } from '../src/domain/handover/decide';
import { evolve } from '../src/domain/handover/evolve';
import type { Recorded } from '../src/domain/handover/events';
import { record as numbered } from '../src/domain/handover/record';
import type { Refusal } from '../src/domain/handover/refusals';
import type { HandoverState } from '../src/domain/handover/state';
import { noticesFor } from '../src/domain/notices';
import { record } from './activityGroups';
import type { File } from './file';
import { faultType, type Done } from './messages';

/** How often a command is decided anew on a record that is ahead of this run (a former attempt that still wrote). */
const mostConflicts = 10;

/** The current moment; inside a workflow `Date.now()` is the time of the history. */
export const now = () => toMoment(Date.now());

const failure = (type: string, refusal?: Refusal) =>
  ApplicationFailure.create({ type, message: type, nonRetryable: true, details: refusal ? [refusal] : [] });

const isHandled = (file: File, request: Request) => file.state?.recentCommands.includes(request.id) ?? false;

/** The synchronous gate of an Update: what is refused here leaves no trace in the history. */
export function admit(file: File, request: Request): void {
  if (isHandled(file, request)) return;
  const decided = decide(file.state, request, now(), file.policy);
  if (!decided.ok) throw failure(decided.refusal.code, decided.refusal);
}

/** Decides, commits and evolves one command. Only one at a time: the next decides on what this one left. */
export async function carryOut(file: File, request: Request): Promise<Done> {
  for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
    if (isHandled(file, request)) return { seq: seqOf(file), repeated: true };
    const moment = now();
    const decided = decide(file.state, request, moment, file.policy);
    if (!decided.ok) throw failure(decided.refusal.code, decided.refusal);
    if (decided.events.length === 0) return { seq: seqOf(file), repeated: false };

    const recorded = numbered(file.state, request, moment, decided.events);
    const committed = await commit({
      handover: file.handover,
      policyVersion: file.policy.version,
      request: { id: request.id, actor: request.actor },
      recorded,
    });
    switch (committed.kind) {
      case 'committed':
        take(file, recorded);
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
async function commit(input: CommitInput): Promise<CommitResult | { kind: 'conflict' }> {
  try {
    return await record.commit(input);
  } catch (fault) {
    if (isCancellation(fault)) throw fault;
    // A local activity's failure arrives with or without its wrapping.
    const cause = fault instanceof ActivityFailure ? fault.cause : fault;
    if (cause instanceof ApplicationFailure && cause.type === 'SequenceFault') return { kind: 'conflict' };
    throw failure(faultType);
  }
}

const seqOf = (file: File) => file.state?.seq ?? 0;

function take(file: File, recorded: readonly Recorded[]): void {
  for (const one of recorded) {
    const before: HandoverState | null = file.state;
    const after = evolve(before, one);
    const urgent = noticesFor(before, one, after, file.policy).some(({ mail }) => mail === 'now');
    file.noticesWaiting ||= urgent;
    file.state = after;
  }
  moveOn(file);
}

async function reload(file: File): Promise<void> {
  const loaded = await record.loadHandover(file.handover);
  file.state = loaded?.state ?? null;
  file.noticesWaiting = true;
  moveOn(file);
}

function moveOn(file: File): void {
  file.due = file.state && nextDue(file.state, file.policy);
  file.commandsInRun += 1;
}
