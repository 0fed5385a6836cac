import { randomUUID } from 'node:crypto';
import { addDays, weekdayOf } from '../../src/domain/calendar/day';
import { addWorkingDays } from '../../src/domain/calendar/workingDays';
import type { ConferenceFacts } from '../../src/domain/conference/facts';
import type { Meeting } from '../../src/domain/conference/state';
import { conferenceIdOf } from '../../src/domain/matters';
import { actor, facts, handover, series, surroundings } from '../domain/conference/support';
import { prepareMatter, type MatterRun, type MatterStage } from './matterRun';

export type ConferenceRun = MatterRun<'conference'>;

const calendar = { liberationDay: 'everyFiveYears' as const, closingDays: [], pauses: [] };

/** On record, without a rhythm yet. */
export async function startConference(stage: MatterStage): Promise<ConferenceRun> {
  const cluster = randomUUID();
  const run = prepareMatter(stage, 'conference', conferenceIdOf(cluster), actor);
  const begun = await run.begins('time', {
    type: 'startConference',
    conference: run.id,
    kind: 'conference',
    cluster,
    surroundings,
  });
  if (begun.kind !== 'done') throw new Error(`Not started: ${begun.kind}`);
  return run;
}

/** A cluster with a conference every six weeks, the first in four weeks. */
export async function planConference(stage: MatterStage): Promise<ConferenceRun> {
  const run = await startConference(stage);
  const from = await run.dayAhead(28);
  await run.does('programmeManager', {
    type: 'setSeries',
    series: { ...series, from, weekday: weekdayOf(from) },
  });
  return run;
}

export function nextOf(run: ConferenceRun): Meeting {
  const { next } = run.state();
  if (!next) throw new Error('No next meeting');
  return next;
}

/** So many working days before the next meeting. */
export const before = (run: ConferenceRun, workingDays: number): string =>
  addWorkingDays(nextOf(run).day, -workingDays, calendar);

export const aboutHandover = (run: ConferenceRun): ConferenceFacts =>
  facts(handover('h1', { cluster: run.state().cluster ?? '', stalledSince: nextOf(run).day }));

/** The next meeting is going on, with both sides. */
export async function openMeeting(run: ConferenceRun): Promise<number> {
  const { number: meeting, day } = nextOf(run);
  await run.passTo(day, '10:00');
  await run.does('senderContact', { type: 'open', meeting, facts: aboutHandover(run) });
  await run.does('receiverContact', {
    type: 'recordAttendance',
    meeting,
    people: [
      { person: 'senderContact', presence: 'present' },
      { person: 'receiverContact', presence: 'present' },
    ],
  });
  return meeting;
}

/** The next meeting is held: something was decided, and somebody does something by a week later. */
export async function holdMeeting(run: ConferenceRun): Promise<number> {
  const meeting = await openMeeting(run);
  await run.does('senderContact', { type: 'nextItem', meeting, from: null, to: 'handover:h1' });
  await run.does('senderContact', {
    type: 'decideItem',
    meeting,
    item: 'handover:h1',
    text: `decision-${meeting}`,
    basedOn: null,
  });
  await run.does('receiverContact', {
    type: 'addAction',
    meeting,
    action: `action-${meeting}`,
    item: 'handover:h1',
    what: 'what-1',
    owner: 'receiverContact',
    dueDay: addDays(await run.today(), 7),
  });
  await run.does('senderContact', { type: 'close', meeting });
  return meeting;
}

export async function report(run: ConferenceRun, meeting: number): Promise<void> {
  for (const [by, side] of [
    ['senderContact', 'sender'],
    ['receiverContact', 'receiver'],
  ] as const)
    await run.does(by, { type: 'scoreCooperation', meeting, side, score: 7, text: 'text-1' });
  await run.does('senderContact', { type: 'writeReport', meeting, text: 'report-1' });
}
