import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/domain/calendar/day';
import type { ConferenceSurroundings } from '../../src/domain/conference/state';
import { matterWorkflowId } from '../../src/temporal/workflowIds';
import { newcomer, surroundings } from '../domain/conference/support';
import {
  before,
  holdMeeting,
  nextOf,
  openMeeting,
  planConference,
  report,
  startConference,
  type ConferenceRun,
} from '../support/conferenceRun';
import { matterRules } from '../support/memoryMatters';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

jest.setTimeout(60_000);

const { matters: memory, activities } = memoryRecord();
const engine = testEngine(activities);

beforeEach(() => {
  memory.surroundings = null;
});

const stage = () => ({ environment: engine.environment, taskQueue: engine.worker.taskQueue, memory });
const planned = () => planConference(stage());
const toldOf = (run: ConferenceRun, kind: string) =>
  run.told().flatMap((told) => (told.startsWith(`${kind} `) ? [told.slice(kind.length + 1)] : []));
const withNewcomer: ConferenceSurroundings = {
  ...surroundings,
  participants: [...surroundings.participants, newcomer],
};

describe('The course of a case conference', () => {
  it('goes from plan to invitation, agenda, reminder, meeting, report and the next one', async () => {
    const run = await planned();
    await run.passTo(addDays(before(run, 10), -1), '23:00');
    expect(run.types()).toEqual(['conferenceStarted', 'seriesSet', 'conferencePlanned']);
    await run.passTo(before(run, 10));
    expect(run.types().at(-1)).toBe('peopleInvited');
    await run.passTo(before(run, 3));
    expect(run.types().at(-1)).toBe('agendaMade');
    await run.passTo(before(run, 1));
    expect(run.types().at(-1)).toBe('conferenceReminded');
    const { day } = nextOf(run);
    const meeting = await holdMeeting(run);
    expect(nextOf(run).number).toBe(2);
    expect(nextOf(run).day > addDays(day, 30)).toBe(true);
    await report(run, meeting);
    expect(toldOf(run, 'conferenceReport')).toContain('receiverContact');
    expect(await run.remembered()).toEqual(run.state());
  });

  it('invites who it is on that day, once each, and mails at once', async () => {
    const run = await planned();
    memory.surroundings = withNewcomer;
    await run.passTo(before(run, 10));
    expect(toldOf(run, 'conferenceInvitation')).toEqual([
      'senderContact',
      'senderDeputy',
      'receiverContact',
      'receiverDeputy',
      'newcomer',
      'guest',
    ]);
    await engine.environment.sleep('1 minute');
    expect(memory.deliveries(run.id)).toBe(1);
    memory.surroundings = surroundings;
    await run.hears(surroundings);
    expect(toldOf(run, 'conferenceCancelled')).toEqual(['newcomer']);
    await run.passTo(before(run, 3));
    expect(toldOf(run, 'conferenceInvitation')).toHaveLength(6);
  });

  it('takes a reply, moves with an update to all, and asks again', async () => {
    const run = await planned();
    await run.passTo(before(run, 9));
    const { sequence, day, time } = nextOf(run);
    const yes = { type: 'reply', meeting: 1, sequence, answer: 'yes' } as const;
    await run.does('receiverContact', yes);
    await run.does('senderContact', {
      type: 'moveConference',
      meeting: 1,
      day: await run.dayAhead(21),
      time,
      place: null,
      text: 'text-1',
    });
    expect(nextOf(run).day).not.toBe(day);
    expect(nextOf(run).replies).toEqual({});
    expect(toldOf(run, 'conferenceUpdated')).toHaveLength(5);
    expect(await run.ask('receiverContact', yes)).toEqual({
      kind: 'refused',
      refusal: { code: 'meetingMoved' },
    });
    await run.passTo(before(run, 1));
    expect(run.types().at(-1)).toBe('conferenceReminded');
  });

  it('that is skipped goes on with the next in the rhythm, one that is cancelled asks for another day', async () => {
    const run = await planned();
    await run.passTo(before(run, 9));
    await run.does('senderContact', {
      type: 'skipConference',
      meeting: 1,
      reason: 'nothingToDiscuss',
      text: null,
    });
    expect(toldOf(run, 'conferenceCancelled')).toHaveLength(5);
    await run.passTo(before(run, 9));
    await run.does('senderContact', {
      type: 'cancelConference',
      meeting: 2,
      reason: 'chairAbsent',
      text: null,
    });
    expect(run.state().next).toBeNull();
    await run.passTo(await run.dayAhead(14));
    expect(toldOf(run, 'expectationDue')).toContain('senderContact');
    await run.does('senderContact', {
      type: 'planConference',
      day: await run.dayAhead(14),
      time: '09:00',
      place: null,
    });
    expect(nextOf(run).number).toBe(3);
    expect(await run.remembered()).toEqual(run.state());
  });

  it('that is not recorded lapses, and after two intervals without one it is told, once, until one is held', async () => {
    const run = await planned();
    await run.passTo(await run.dayAhead(100));
    expect(run.types().filter((type) => type === 'conferenceNotHeld').length).toBeGreaterThanOrEqual(2);
    expect(run.types().filter((type) => type === 'structureMissed')).toHaveLength(1);
    expect(toldOf(run, 'noStructuralConference')).toEqual([
      'programmeManager',
      'senderContact',
      'receiverContact',
    ]);
    await holdMeeting(run);
    expect(run.state().missedSince).toBeNull();
  });

  it('lets an action that is late climb, and puts it on the next agenda', async () => {
    const run = await planned();
    const meeting = await holdMeeting(run);
    await report(run, meeting);
    await run.passTo(await run.dayAhead(20));
    const due = toldOf(run, 'expectationDue');
    expect(due).toEqual(expect.arrayContaining(['receiverContact', 'receiverDeputy', 'receiverManager']));
    await openMeeting(run);
    expect(nextOf(run).written?.items).toEqual([
      expect.objectContaining({
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'openAction', of: 'action-1' })]),
      }),
    ]);
  });

  it('without a rhythm is there, and the programme manager is asked for one', async () => {
    const run = await startConference(stage());
    await run.passTo(await run.dayAhead(16));
    expect(run.state().obstacles.map(({ code }) => code)).toEqual(['noSeries']);
    expect(toldOf(run, 'expectationDue')).toContain('programmeManager');
  });
});

describe('A long conference', () => {
  it('goes on by the rules of its region after each meeting', async () => {
    const run = await planned();
    const { conference } = matterRules.policy;
    const workingDays = { ...conference.workingDays, invitation: 15 };
    const policy = {
      ...matterRules.policy,
      version: 'utrecht-2026-5',
      conference: { ...conference, workingDays },
    };
    memory.rules = { ...matterRules, policy };
    await report(run, await holdMeeting(run));
    memory.rules = null;
    await run.passTo(before(run, 15));
    // Of this meeting and of the next, five working days sooner than the first rules would have it.
    expect(run.types().filter((type) => type === 'peopleInvited')).toHaveLength(2);
  });

  it('runs anew for each meeting, and nobody who asks something in between is lost', async () => {
    const run = await planned();
    const runIdOf = async () =>
      (await engine.environment.client.workflow.getHandle(matterWorkflowId(run.id)).describe()).runId;
    const first = await runIdOf();
    await report(run, await holdMeeting(run));
    expect(await runIdOf()).not.toBe(first);

    const low = {
      matter: run.id,
      kind: 'conference',
      rules: matterRules,
      state: run.state(),
      continueAfter: 2,
    };
    await engine.environment.client.workflow.getHandle(matterWorkflowId(run.id)).terminate();
    await engine.environment.client.workflow.start('caseConference', {
      workflowId: matterWorkflowId(run.id),
      taskQueue: engine.worker.taskQueue,
      args: [low],
    });
    const items = Array.from({ length: 12 }, () => randomUUID());
    const outcomes = await Promise.all(
      items.map((item) => run.ask('senderContact', { type: 'addItem', item, handover: null, text: item })),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(items.map(() => 'done'));
    expect(await run.remembered()).toEqual(run.state());
    expect(run.state().added).toHaveLength(12);
  });
});
