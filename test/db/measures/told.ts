import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecordsActivities } from '../../../activities/records';
import type { Day } from '../../../src/domain/calendar/day';
import type { CommandOf } from '../../../src/domain/handover/commands';
import { raised } from '../../domain/bottleneck/stories';
import { held, until } from '../../domain/conference/support';
import { actor } from '../../support/cast';
import { commitTold } from '../../support/recordedMatter';
import { acquainted, closed, started, submitted, transferred, type Story } from '../../support/story';

export const beginning = (on: Day, neighbourhood: string, cluster: string, plannedMovingDay?: Day): Story => {
  const handover = randomUUID();
  const named = { handover, reference: `OV-${handover}`, neighbourhood, cluster };
  return started({ on, start: { ...named, ...(plannedMovingDay ? { plannedMovingDay } : {}) } });
};

export async function commitStory(pool: Pool, story: Story): Promise<void> {
  const request = { id: randomUUID(), actor: actor('senderCaseWorker') };
  await createRecordsActivities({ pool }).commit({
    ...{ handover: story.state().id, request, recorded: story.recorded() },
  });
}

export const say = (
  story: Story,
  moment: CommandOf<'recordSatisfaction'>['moment'],
  score: CommandOf<'recordSatisfaction'>['score'],
): Story =>
  story.by('receiverContact', {
    ...{ type: 'recordSatisfaction', moment, score },
    ...{ day: story.today(), asked: 'byPhone', text: null },
  });

/** Started on Monday 1 June, handed over on the 16th; it went wrong in July. */
function returned(): Story {
  const story = transferred(beginning('2026-06-01', 'oost', 'cluster-3', '2026-06-10'));
  const checkIn = (week: number, day: Day) =>
    story.by('senderCaseWorker', { type: 'recordCheckIn', week, day, place: 'home', text: null });
  story.until('2026-06-17', '12:00');
  say(story, 'transfer', 8);
  story.until('2026-06-23', '12:00');
  checkIn(1, '2026-06-23');
  story.until('2026-07-02', '12:00');
  checkIn(2, '2026-07-01');
  story.until('2026-07-15', '12:00');
  story.by('senderCaseWorker', { type: 'missCheckIn', week: 4, text: 'text', newDay: null });
  story.until('2026-07-16', '12:00');
  story.by('receiverContact', { type: 'callSafetyNet', call: 'call', trigger: 'nuisance', text: 'text' });
  story.until('2026-07-20', '12:00');
  story.by('senderContact', {
    ...{ type: 'answerSafetyNet', call: 'call', kind: 'return', responsible: 'sender' },
    ...{ by: '2026-07-21', text: 'text' },
  });
  story.until('2026-07-21', '12:00');
  return story.by('senderManager', { type: 'acceptReturn', text: null });
}

/**
 * Five handovers, a conference and two bottlenecks. Zuilen: two started in March, of which one was closed, its client
 * asked at the closure. Oost: one of June, returned in July. Vleuten: one withdrawn in April, and one of May whose client
 * did not want to answer.
 */
export async function tell(pool: Pool): Promise<void> {
  await commitStory(pool, say(closed(beginning('2026-03-02', 'zuilen', 'cluster-1')), 'closure', 7));
  await commitStory(pool, acquainted(beginning('2026-03-16', 'zuilen', 'cluster-1')));
  await commitStory(pool, returned());
  const withdrawn = submitted(beginning('2026-04-01', 'vleuten', 'cluster-6'));
  withdrawn.by('senderContact', { type: 'withdraw', reason: 'homeFellThrough', text: null });
  await commitStory(pool, withdrawn);
  await commitStory(
    pool,
    say(transferred(beginning('2026-05-18', 'vleuten', 'cluster-6', '2026-07-01')), 'transfer', null),
  );

  // Held on 3 February; of the one six weeks later nobody wrote anything down.
  await commitTold(pool, 'conference', 'conference-1', until(held(), '2026-04-20').recorded);
  const about = [
    raised({ bottleneck: 'income', kind: 'income', clusters: ['cluster-1', 'cluster-2'] }),
    raised({ bottleneck: 'home', kind: 'home', clusters: ['cluster-2'] }, '2026-04-13'),
  ];
  for (const story of about) await commitTold(pool, 'bottleneck', story.state().id, [...story.recorded()]);
}
