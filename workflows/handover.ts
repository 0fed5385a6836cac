import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  patched,
  setHandler,
} from '@temporalio/workflow';
import { assertNever } from '../src/domain/assertNever';
import { toEpochMilliseconds } from '../src/domain/calendar/day';
import type { Command } from '../src/domain/handover/commands';
import type { Request } from '../src/domain/handover/decide';
import { record } from './activityGroups';
import { admit, carryOut } from './carryOut';
import { hasEnded, isRunOver, nextInput, openFile, type File, type HandoverInput } from './file';
import { handOutNotices } from './handOutNotices';
import { createTurns, type Turns } from './inTurn';
import { currentState, execute, surroundingsChanged } from './messages';
import { tellSameClient } from './sameClient';
import { withoutFailing } from './withoutFailing';

/** One client's move from a sender to a neighbourhood team, from the start until nothing is expected any more. */
export async function handover(input: HandoverInput): Promise<void> {
  const file = openFile(input);
  const inTurn = createTurns();

  setHandler(execute, (request: Request) => inTurn(() => carryOut(file, request)), {
    validator: (request: Request) => admit(file, request),
  });
  setHandler(surroundingsChanged, () => {
    file.surroundingsChanged = true;
  });
  setHandler(currentState, () => file.state);

  await untilStarted(file);
  // Handovers that began before this was looked at go on without it.
  if (input.state === null && patched('same-client')) await tellSameClient(file);
  const handingOut = handOutNotices(file);

  while (!isRunOver(file)) {
    const occasion = await nextOccasion(file);
    switch (occasion) {
      case 'changed':
        break;
      case 'due':
        await timePasses(file, inTurn);
        break;
      case 'surroundings':
        await withoutFailing('The surroundings could not be updated', () =>
          inTurn(() => updateSurroundings(file)),
        );
        break;
      default:
        assertNever(occasion);
    }
  }

  if (file.handingOut) await condition(() => !file.handingOut || hasEnded(file), longestGoodbye);
  await condition(allHandlersFinished);
  if (hasEnded(file)) {
    if (file.state?.surroundings.sameClient.length) await tellSameClient(file);
    return handingOut;
  }
  await continueAsNew<typeof handover>(nextInput(file));
}

/** A run that ends lets a delivery finish, but not wait for a mail server that is away; the next run goes on with it. */
const longestGoodbye = '10 seconds';

/** A start that was refused leaves nothing to wait for; the failed run makes the same id free for another try. */
async function untilStarted(file: File): Promise<void> {
  if (file.state === null) {
    await condition(() => file.state !== null, '1 minute');
    await condition(allHandlersFinished);
  }
  if (file.state === null) throw ApplicationFailure.nonRetryable('The start was refused', 'neverStarted');
  file.phase ??= file.state.phase;
}

/** Waits for the next due moment or for a change that comes before it. */
async function nextOccasion(file: File): Promise<'due' | 'surroundings' | 'changed'> {
  const { due } = file;
  const isChanged = () => file.surroundingsChanged || file.due !== due || isRunOver(file);
  if (due === null) await condition(isChanged);
  else if (!isChanged()) {
    const left = toEpochMilliseconds(due) - Date.now();
    if (left <= 0 || !(await condition(isChanged, left))) return 'due';
  }
  return file.surroundingsChanged ? 'surroundings' : 'changed';
}

/**
 * When nothing comes of it (a fault, or rules that disagree about what is due), it is not tried again before something
 * changes or an hour has passed: people can go on working in the meantime.
 */
async function timePasses(file: File, inTurn: Turns): Promise<void> {
  const before = file.state?.seq;
  await withoutFailing('What was due could not be done', () =>
    inTurn(() => carryOut(file, bySystem(file, 'time', { type: 'timePasses' }))),
  );
  const isChanged = () => file.state?.seq !== before || file.surroundingsChanged;
  if (!isChanged()) await condition(isChanged, '1 hour');
}

/** Read and carried out in one turn, so that no change of neighbourhood can come between the two. */
async function updateSurroundings(file: File): Promise<void> {
  file.surroundingsChanged = false;
  const surroundings = await record.readSurroundings({ handover: file.handover });
  if (!surroundings) return;
  await carryOut(file, bySystem(file, 'surroundings', { type: 'updateSurroundings', surroundings }));
}

/** The id depends on nothing but what happened so far, so a repeated try is recognised as the same command. */
const bySystem = (file: File, about: string, command: Command) => ({
  id: `${file.handover}:${about}:${file.state?.seq ?? 0}`,
  actor: { kind: 'system' as const },
  command,
});
