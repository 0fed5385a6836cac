import { continueAsNew, patched } from '@temporalio/workflow';
import { upgraded } from '../src/domain/handover/upgrade';
import { hasEnded, nextInput, openFile } from './file';
import { finishRun, follow, listen, untilStarted } from './follow';
import { handOutNotices } from './handOutNotices';
import { handoverWay, type HandoverInput } from './handoverWay';
import { createTurns } from './inTurn';
import { tellSameClient } from './sameClient';

/** One client's move from a sender to a neighbourhood team, from the start until nothing is expected any more. */
export async function handover(input: HandoverInput): Promise<void> {
  // A run may take over from one that began under an earlier version.
  const file = openFile(handoverWay(input), { ...input, state: input.state && upgraded(input.state) });
  const inTurn = createTurns();
  listen(file, inTurn);

  await untilStarted(file);
  // Handovers that began before this was looked at go on without it.
  if (input.state === null && patched('same-client')) await tellSameClient(file);
  const handingOut = handOutNotices(file);
  await follow(file, inTurn);
  await finishRun(file);

  if (hasEnded(file)) {
    if (file.state?.surroundings.sameClient.length) await tellSameClient(file);
    return handingOut;
  }
  const { handover: id, policy } = input;
  await continueAsNew<typeof handover>({ handover: id, policy, ...nextInput(file) });
}
