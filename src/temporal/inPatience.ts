import { setTimeout as wait } from 'node:timers/promises';
import type { Done } from '../../workflows/messages';
import { isUnheard, outcomeOfError, type Outcome } from './outcome';

/**
 * The answer, or `pending` when somebody waited long enough in front of a page (milliseconds). The call goes on when
 * patience ends: an answer that comes later is on record and shows on the next page.
 *
 * An Update that arrives while a run continues as new may be lost on the way. So what got no answer by half of the
 * patience is asked once more, and what came back unheard is asked again at once: the command's id makes it once.
 */
export async function inPatience<No extends { code: string }>(
  ask: () => Promise<Done>,
  patience: number,
): Promise<Outcome<No>> {
  const enough = new AbortController();
  const after = async (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: enough.signal }).then(() => 'waited' as const);
  const answer = () => ask().then(done<No>, (error: unknown) => outcomeOfError<No>(error));
  const heard = () =>
    answer().then((outcome) => (isUnheard(outcome) && !enough.signal.aborted ? answer() : outcome));

  const first = heard();
  const again = after(patience / 2).then(heard);
  const impatient = after(patience).then((): Outcome<No> => ({ kind: 'pending' }));
  for (const unwatched of [first, again, impatient]) unwatched.catch(() => undefined);
  try {
    return await Promise.race([first, again, impatient]);
  } finally {
    enough.abort();
  }
}

const done = <No>(answer: Done): Outcome<No> => ({ kind: 'done', ...answer });
