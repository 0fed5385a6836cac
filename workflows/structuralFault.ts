import { setHandler } from '@temporalio/workflow';
import { carryOut } from './carryOut';
import { bySystem } from './follow';
import { metAgain, type MatterInput } from './matters/messages';
import { goOn, openMatter } from './matters/run';
import { withoutFailing } from './withoutFailing';

/** A bottleneck that recurs: proposed, promised by somebody outside the case, changed; came back or stayed away. */
export async function structuralFault(input: MatterInput<'fault'>): Promise<void> {
  const run = openMatter(input);
  const { file, inTurn } = run;
  setHandler(metAgain, async ({ bottleneck }) => {
    await withoutFailing('A fault that came back could not be recorded', () =>
      inTurn(() =>
        carryOut(file, bySystem(file, 'return', { type: 'recordReturn', bottleneck, text: null })),
      ),
    );
  });
  await goOn(run);
}
