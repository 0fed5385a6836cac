import { toEpochMilliseconds, toMoment } from '../../src/domain/calendar/day';
import { nextDue } from '../../src/domain/expectations';
import type { Command } from '../../src/domain/handover/commands';
import { decide } from '../../src/domain/handover/decide';
import { evolveAll } from '../../src/domain/handover/evolve';
import type { Recorded } from '../../src/domain/handover/events';
import { record } from '../../src/domain/handover/record';
import { defaultPolicy as policy } from '../../src/domain/policy';
import { actor, type Anybody } from './cast';
import { attempt, type Step } from './commandArbitrary';
import type { Story } from './story';

/** What a story became after random steps, each tried by somebody and refused where the rules say so. */
export function play(story: Story, steps: readonly Step[]): Recorded[] {
  const recorded = [...story.recorded()];
  let state = story.state();
  let now = story.now();
  const perform = (id: string, player: Anybody | 'time', command: Command): void => {
    const request = { id, actor: actor(player), command };
    const decided = decide(state, request, now, policy);
    if (!decided.ok) return;
    const added = record(state, request, now, decided.events);
    recorded.push(...added);
    state = evolveAll(state, added);
  };
  steps.forEach((each, at) => {
    const until = toMoment(toEpochMilliseconds(now) + each.hours * 3_600_000);
    for (let due = nextDue(state, policy); due !== null && due <= until; due = nextDue(state, policy)) {
      now = due > now ? due : now;
      perform(`time-${recorded.length}`, 'time', { type: 'timePasses' });
    }
    now = until;
    const { player, command } = attempt(each, state, now, policy);
    perform(`step-${at}`, player, command);
  });
  return recorded;
}
