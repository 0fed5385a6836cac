import type { MatterInput } from './matters/messages';
import { goOn, openMatter } from './matters/run';

/** What nobody can solve alone: brought in, judged along five rules of thumb, decided, carried out, looked at again. */
export async function breakthroughCase(input: MatterInput<'case'>): Promise<void> {
  await goOn(openMatter(input));
}
