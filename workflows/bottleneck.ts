import { condition } from '@temporalio/workflow';
import type { BottleneckState } from '../src/domain/bottleneck';
import { isRunOver, type File } from './file';
import type { MatterInput } from './matters/messages';
import { proposeFaults } from './matters/proposeFaults';
import { goOn, openMatter } from './matters/run';
import type { MatterSubject } from './matters/way';

/** What holds up one or more handovers: raised, owned, reminded of, resolved; and again when it is reopened. */
export async function bottleneck(input: MatterInput<'bottleneck'>): Promise<void> {
  const run = openMatter(input);
  await goOn(run, { beside: weigh(run.file) });
}

/** Raising it, another handover it hits, and reopening it may make a structural fault of what recurs. */
async function weigh(file: File<MatterSubject<'bottleneck'>>): Promise<void> {
  for (let weighed = occurrences(file.state); ; weighed = occurrences(file.state)) {
    await condition(() => occurrences(file.state) !== weighed || isRunOver(file));
    if (occurrences(file.state) === weighed) return;
    await proposeFaults();
  }
}

const occurrences = (state: BottleneckState | null): number =>
  state === null ? 0 : 1 + state.hits.length + state.reopenedOn.length;
