import { condition, defineUpdate, setHandler } from '@temporalio/workflow';

/** The same answer as a command of ours gives, and nothing behind it. */
export const count = defineUpdate<{ seq: number; repeated: boolean }, [{ id: string }]>('count');

/** The least that a workflow with Updates can be: what the product takes longer than this is its own doing. */
export async function bare(limit: number): Promise<void> {
  let seq = 0;
  setHandler(count, () => {
    seq += 1;
    return { seq, repeated: false };
  });
  await condition(() => seq >= limit);
}
