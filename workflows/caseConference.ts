import { record } from './activityGroups';
import type { MatterInput } from './matters/messages';
import { goOn, openMatter } from './matters/run';
import { withoutFailing } from './withoutFailing';

/**
 * The case conference of a cluster, or the breakthrough table of a region. From one meeting to the next: plan, invite,
 * make the agenda, remind, held or not held, report; a run for each, without end. One for which nobody set a rhythm yet
 * is there as well, and shown. As it has no end, it does not keep the rules that it was started with: after each meeting
 * it goes on by those of its region.
 */
export async function caseConference(input: MatterInput<'conference'>): Promise<void> {
  const { matter } = input;
  await goOn(openMatter(input), {
    nextRules: () => withoutFailing('The rules could not be read', () => record.rulesToday({ matter })),
  });
}
