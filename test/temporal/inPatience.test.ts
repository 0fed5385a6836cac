import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { inPatience } from '../../src/temporal/inPatience';
import type { Done } from '../../workflows/messages';

const never = new Promise<Done>(() => undefined);
const seventh: Done = { seq: 7, repeated: false };

/** Asks with these answers in turn, the last one for ever after. */
function asking(...answers: (() => Promise<Done>)[]) {
  let asked = 0;
  const ask = () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer ? answer() : never;
  };
  return { ask, times: () => asked };
}

const refusedAs = (type: string) => () =>
  Promise.reject(
    new WorkflowUpdateFailedError('failed', ApplicationFailure.create({ type, nonRetryable: true })),
  );

describe('Whoever asks something', () => {
  it('gets the answer, asked once', async () => {
    const { ask, times } = asking(() => Promise.resolve(seventh));
    expect(await inPatience(ask, 1_000)).toEqual({ kind: 'done', ...seventh });
    expect(times()).toBe(1);
  });

  it('is asked for once more when nobody heard it by half of the patience', async () => {
    const { ask, times } = asking(
      () => never,
      () => Promise.resolve(seventh),
    );
    expect(await inPatience(ask, 40)).toEqual({ kind: 'done', ...seventh });
    expect(times()).toBe(2);
  });

  it('is asked for again at once when the run ended before it was looked at', async () => {
    const { ask, times } = asking(refusedAs('AcceptedUpdateCompletedWorkflow'), () =>
      Promise.resolve(seventh),
    );
    expect(await inPatience(ask, 60_000)).toEqual({ kind: 'done', ...seventh });
    expect(times()).toBe(2);
  });

  it('hears that it takes longer when patience ends', async () => {
    const { ask } = asking(() => never);
    expect(await inPatience(ask, 20)).toEqual({ kind: 'pending' });
  });

  it('hears a no as a no, without asking again', async () => {
    const { ask, times } = asking(refusedAs('notInThisPhase'));
    expect(await inPatience(ask, 60_000)).toEqual({ kind: 'refused', refusal: { code: 'notInThisPhase' } });
    expect(times()).toBe(1);
  });

  it('hears a fault as a fault', async () => {
    const { ask } = asking(refusedAs('fault'));
    expect(await inPatience(ask, 60_000)).toEqual({ kind: 'fault' });
  });
});
