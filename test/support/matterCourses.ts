import { randomUUID } from 'node:crypto';
import { faultIdOf } from '../../src/domain/bottleneck/fault';
import { quarterOf } from '../../src/domain/calendar/quarter';
import { rulesOfThumb } from '../../src/domain/breakthrough';
import { addDays } from '../../src/domain/calendar/day';
import { matterRules } from './memoryMatters';
import { accept, proposeFault, raise } from '../domain/bottleneck/stories';
import { bringIn } from '../domain/breakthrough/stories';
import { newcomer, surroundings } from '../domain/conference/support';
import { actor, type Anybody } from './cast';
import { before, holdMeeting, nextOf, planConference, report } from './conferenceRun';
import { prepareMatter, type MatterRun, type MatterStage } from './matterRun';
import { around, without } from './ownedStory';

const by = (person: string) => actor(person as Anybody | 'time');

export async function raiseBottleneck(
  stage: MatterStage,
  change: Partial<typeof raise> = {},
): Promise<MatterRun<'bottleneck'>> {
  const run = prepareMatter(stage, 'bottleneck', randomUUID(), by);
  const begun = await run.begins('receiverContact', { ...raise, ...change, bottleneck: run.id });
  if (begun.kind !== 'done') throw new Error(`Not raised: ${begun.kind}`);
  await run.settled();
  return run;
}

export async function bringCaseIn(stage: MatterStage): Promise<MatterRun<'case'>> {
  const run = prepareMatter(stage, 'case', randomUUID(), by);
  const begun = await run.begins('receiverContact', { ...bringIn, case: run.id });
  if (begun.kind !== 'done') throw new Error(`Not brought in: ${begun.kind}`);
  await run.settled();
  return run;
}

export async function judgeAndDecide(run: MatterRun<'case'>, meeting: string): Promise<void> {
  for (const rule of rulesOfThumb)
    await run.does('receiverContact', { type: 'judge', meeting, rule, holds: true, text: rule });
  await run.does('programmeManager', {
    type: 'decideCase',
    meeting,
    text: 'text-1',
    owner: 'senderContact',
    dueDay: await run.dayAhead(7),
  });
}

/** What recurs is proposed by the bottleneck that makes it recur; gives the fault. */
async function proposeBy(stage: MatterStage): Promise<MatterRun<'fault'>> {
  const kind = 'nuisance';
  const bottleneck = await raiseBottleneck(stage, { kind });
  const quarter = quarterOf(await bottleneck.today());
  const fault = faultIdOf(kind, quarter);
  const grounds = { ...proposeFault.grounds, kind, quarter } as const;
  const { environment, memory } = stage;
  memory.toPropose = () => ({
    proposed: [{ fault, grounds, rules: matterRules, surroundings: around }],
    returned: [],
  });
  await bottleneck.does('receiverContact', {
    type: 'addHandover',
    handover: 'handover-2',
    cluster: 'cluster-2',
    text: null,
  });
  memory.toPropose = () => ({ proposed: [], returned: [] });
  await environment.sleep('1 minute');
  return prepareMatter(stage, 'fault', fault, by);
}

async function returnBy(stage: MatterStage, fault: string): Promise<void> {
  const { environment, memory } = stage;
  memory.toPropose = () => ({ proposed: [], returned: [{ fault, bottleneck: 'bottleneck-9' }] });
  await raiseBottleneck(stage);
  memory.toPropose = () => ({ proposed: [], returned: [] });
  await environment.sleep('1 minute');
}

/** The ways a matter can go, by name; each gives the matter of which the history is stored. */
export const matterCourses: Readonly<Record<string, (stage: MatterStage) => Promise<string>>> = {
  conferenceInvitedHeldAndReported: async (stage) => {
    const run = await planConference(stage);
    await run.passTo(before(run, 9));
    const { sequence } = nextOf(run);
    await run.does('receiverContact', { type: 'reply', meeting: 1, sequence, answer: 'yes' });
    await run.does('guest', { type: 'reply', meeting: 1, sequence, answer: 'no' });
    await report(run, await holdMeeting(run));
    await run.passTo(await run.dayAhead(20));
    await run.does('receiverContact', { type: 'completeAction', action: 'action-1', text: null });
    await report(run, await holdMeeting(run));
    return run.id;
  },

  conferenceMovedCancelledSkippedAndMissed: async (stage) => {
    const run = await planConference(stage);
    await run.passTo(before(run, 9));
    const { time } = nextOf(run);
    const day = await run.dayAhead(15);
    await run.does('senderContact', {
      type: 'moveConference',
      meeting: 1,
      day,
      time,
      place: null,
      text: 'text-1',
    });
    await run.hears({ ...surroundings, participants: [...surroundings.participants, newcomer] });
    await run.hears(surroundings);
    stage.memory.surroundings = null;
    const reason = 'chairAbsent';
    await run.does('senderContact', { type: 'cancelConference', meeting: 1, reason, text: null });
    await run.passTo(await run.dayAhead(7));
    const other = await run.dayAhead(21);
    await run.does('senderContact', { type: 'planConference', day: other, time, place: null });
    await run.does('senderContact', { type: 'skipConference', meeting: 2, reason, text: null });
    await run.passTo(await run.dayAhead(110));
    return run.id;
  },

  bottleneckRemindedHandedOverAndResolved: async (stage) => {
    const run = await raiseBottleneck(stage);
    await run.passTo(addDays(run.state().dueDay, 1));
    const dueDay = await run.dayAhead(7);
    await run.does('programmeManager', { type: 'assignOwner', owner: 'receiverContact', dueDay, text: null });
    await run.hears(without('receiverContact'));
    stage.memory.surroundings = null;
    await run.does('programmeManager', { type: 'resolve', outcome: 'solved', text: 'text-2' });
    await stage.environment.sleep('2 minutes');
    return run.id;
  },

  bottleneckReopened: async (stage) => {
    const run = await raiseBottleneck(stage);
    await run.does('senderContact', { type: 'resolve', outcome: 'workAround', text: 'text-2' });
    await stage.environment.sleep('2 minutes');
    await run.does('receiverContact', { type: 'reopen', dueDay: await run.dayAhead(10), text: 'text-3' });
    await run.passTo(await run.dayAhead(12));
    return run.id;
  },

  faultProposedPromisedChangedCameBackAndDismissed: async (stage) => {
    const run = await proposeBy(stage);
    const promisedDay = await run.dayAhead(7);
    await run.does('programmeManager', { ...accept, promisedDay });
    await run.passTo(promisedDay);
    await run.does('senderContact', { type: 'recordChange', on: promisedDay, text: 'text-3' });
    await returnBy(stage, run.id);
    await run.passTo(await run.dayAhead(16));
    await run.does('programmeManager', { type: 'dismiss', text: 'text-4' });
    return run.id;
  },

  caseJudgedDecidedAndLookedAtAgain: async (stage) => {
    const run = await bringCaseIn(stage);
    await run.passTo(await run.dayAhead(22));
    await judgeAndDecide(run, 'table:1');
    await run.passTo(await run.dayAhead(8));
    await run.does('senderContact', { type: 'completeDecision', text: null });
    await run.does('programmeManager', {
      type: 'reviewOutcome',
      meeting: 'table:2',
      outcome: 'notSolved',
      text: 'text-2',
      dueDay: null,
    });
    await judgeAndDecide(run, 'table:3');
    await run.does('receiverContact', { type: 'withdrawCase', text: 'text-3' });
    return run.id;
  },
};
