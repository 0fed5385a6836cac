import type { CommandOf } from '../../../src/domain/handover/commands';
import { evolve } from '../../../src/domain/handover/evolve';
import type { HandoverState } from '../../../src/domain/handover/state';
import { measuresOf } from '../../../src/domain/measure/measuresOf';
import { defaultPolicy as policy } from '../../../src/domain/policy';
import { transferred, type Story } from '../../support/story';

/** What counts as satisfaction over the whole course: neighbourhood, code, value and amount. */
function counted(story: Story): string[] {
  let before: HandoverState | null = null;
  const found: string[] = [];
  for (const recorded of story.recorded()) {
    const after: HandoverState = evolve(before, recorded);
    for (const one of measuresOf({ before, recorded, after, policy }))
      if (one.kind === 'satisfaction')
        found.push(`${one.day} ${one.neighbourhood} ${one.code} ${one.value} ${one.amount}`);
    before = after;
  }
  return found;
}

const say = (story: Story, score: CommandOf<'recordSatisfaction'>['score']) =>
  story.by('receiverContact', {
    type: 'recordSatisfaction',
    moment: 'transfer',
    score,
    day: story.today(),
    asked: 'byPhone',
    text: null,
  });

test('an answer counts on its day with its score; not wanting to answer has no score', () => {
  const story = transferred(undefined, '2026-03-31');
  expect(counted(say(story, 8))).toEqual(['2026-03-31 zuilen transfer 8 1']);
  const other = transferred(undefined, '2026-03-31');
  expect(counted(say(other, null))).toEqual(['2026-03-31 zuilen transfer:declined null 1']);
});

test('a correction takes back what was counted, in the month and the neighbourhood where it was', () => {
  const story = say(transferred(undefined, '2026-03-31'), 4).until('2026-04-02');
  story.by('receiverContact', {
    type: 'changeNeighbourhood',
    neighbourhood: 'west',
    cluster: 'cluster-1',
    surroundings: story.state().surroundings,
    text: 'text-1',
  });
  expect(counted(say(story, 6))).toEqual([
    '2026-03-31 zuilen transfer 4 1',
    '2026-03-31 zuilen transfer 4 -1',
    '2026-04-02 west transfer 6 1',
  ]);
});
