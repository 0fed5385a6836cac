import { sleep } from '@temporalio/workflow';
import { handover as today } from '../../workflows';
import type { HandoverInput } from '../../workflows/handoverWay';

/** As today's workflow, with one wait too many: what a change without `patched()` does to handovers under way. */
export async function handover(input: HandoverInput): Promise<void> {
  await sleep('1 second');
  await today(input);
}
