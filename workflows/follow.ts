import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineQuery,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import { assertNever } from '../src/domain/assertNever';
import { toEpochMilliseconds } from '../src/domain/calendar/day';
import { admit, carryOut } from './carryOut';
import { hasEnded, isRunOver, seqOf, type File } from './file';
import type { Turns } from './inTurn';
import { currentState, execute, surroundingsChanged, type Done } from './messages';
import type { Asked, Subject } from './way';
import { withoutFailing } from './withoutFailing';

/** From now on the run hears what it is asked. */
export function listen<S extends Subject>(file: File<S>, inTurn: Turns): void {
  const asked = defineUpdate<Done, [Asked<S>]>(execute.name);
  setHandler(asked, (request) => inTurn(() => carryOut(file, request)), {
    validator: (request: Asked<S>) => admit(file, request),
  });
  setHandler(surroundingsChanged, () => {
    file.surroundingsChanged = true;
  });
  setHandler(defineQuery<S['state'] | null>(currentState.name), () => file.state);
}

/** A start that was refused leaves nothing to wait for; the failed run makes the same id free for another try. */
export async function untilStarted<S extends Subject>(file: File<S>): Promise<void> {
  if (file.state === null) {
    await condition(() => file.state !== null, '1 minute');
    await condition(allHandlersFinished);
  }
  if (file.state === null) throw ApplicationFailure.nonRetryable('The start was refused', 'neverStarted');
  file.stretch ??= file.way.stretch(file.state);
}

/** The course itself, as far as this run goes: what time brings about, and what changes around it. */
export async function follow<S extends Subject>(file: File<S>, inTurn: Turns): Promise<void> {
  while (!isRunOver(file)) {
    const occasion = await nextOccasion(file);
    switch (occasion) {
      case 'changed':
        break;
      case 'due':
        await timePasses(file, inTurn);
        break;
      case 'surroundings':
        await lookAround(file, inTurn);
        break;
      default:
        assertNever(occasion);
    }
  }
}

/** A run that ends lets a delivery finish, but not wait for a mail server that is away; the next run goes on with it. */
const longestGoodbye = '10 seconds';

/** Everybody who asked something has an answer. */
export async function finishRun<S extends Subject>(file: File<S>): Promise<void> {
  if (file.handingOut) await condition(() => !file.handingOut || hasEnded(file), longestGoodbye);
  await condition(allHandlersFinished);
}

/** Waits for the next due moment or for a change that comes before it. */
async function nextOccasion<S extends Subject>(file: File<S>): Promise<'due' | 'surroundings' | 'changed'> {
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
async function timePasses<S extends Subject>(file: File<S>, inTurn: Turns): Promise<void> {
  const before = file.state?.seq;
  if (file.way.looksAroundFirst) await lookAround(file, inTurn);
  await withoutFailing('What was due could not be done', () =>
    inTurn(() => carryOut(file, bySystem(file, 'time', file.way.timePasses))),
  );
  const isChanged = () => file.state?.seq !== before || file.surroundingsChanged;
  if (!isChanged()) await condition(isChanged, '1 hour');
}

const lookAround = <S extends Subject>(file: File<S>, inTurn: Turns): Promise<void> =>
  withoutFailing('The surroundings could not be updated', () => inTurn(() => updateSurroundings(file)));

/** Read and carried out in one turn, so that no change of place can come between the two. */
async function updateSurroundings<S extends Subject>(file: File<S>): Promise<void> {
  file.surroundingsChanged = false;
  const command = await file.way.readSurroundings();
  if (command !== null) await carryOut(file, bySystem(file, 'surroundings', command));
}

/** The id depends on nothing but what happened so far, so a repeated try is recognised as the same command. */
export const bySystem = <S extends Subject>(
  file: File<S>,
  about: string,
  command: S['command'],
): Asked<S> => ({
  id: `${file.way.id}:${about}:${seqOf(file)}`,
  actor: { kind: 'system' },
  command,
});
