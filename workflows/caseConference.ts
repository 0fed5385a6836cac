import type { MatterInput } from './matters/messages';
import { goOn, openMatter } from './matters/run';

/**
 * The case conference of a cluster, or the breakthrough table of a region. From one meeting to the next: plan, invite,
 * make the agenda, remind, held or not held, report; a run for each, without end. One for which nobody set a rhythm yet
 * is there as well, and shown.
 */
export async function caseConference(input: MatterInput<'conference'>): Promise<void> {
  await goOn(openMatter(input));
}
