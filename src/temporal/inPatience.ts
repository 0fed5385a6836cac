import { setTimeout as wait } from 'node:timers/promises';
import type { Done } from '../../workflows/messages';
import { outcomeOfError, type Outcome } from './outcome';

/**
 * The answer, or `pending` when somebody waited long enough in front of a page (milliseconds). The call goes on when
 * patience ends: an answer that comes later is on record and shows on the next page.
 */
export async function inPatience<No extends { code: string }>(
  call: Promise<Done>,
  patience: number,
): Promise<Outcome<No>> {
  const outcome = call.then(
    (done): Outcome<No> => ({ kind: 'done', ...done }),
    (error: unknown) => outcomeOfError<No>(error),
  );
  const enough = new AbortController();
  const impatient = wait(patience, undefined, { signal: enough.signal }).then((): Outcome<No> => ({
    kind: 'pending',
  }));
  impatient.catch(() => undefined);
  outcome.catch(() => undefined);
  try {
    return await Promise.race([outcome, impatient]);
  } finally {
    enough.abort();
  }
}
