import { randomUUID } from 'node:crypto';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  addDays,
  dayOf,
  momentAt,
  toEpochMilliseconds,
  toMoment,
  type Day,
} from '../../src/domain/calendar/day';
import { nextWorkingDay } from '../../src/domain/calendar/workingDays';
import type { Command } from '../../src/domain/handover/commands';
import type { HandoverState, Surroundings } from '../../src/domain/handover/state';
import { defaultPolicy, type Policy } from '../../src/domain/policy';
import { pointKeys, type PointKey } from '../../src/domain/template';
import { createHandovers, type Handovers, type Outcome } from '../../src/temporal/handovers';
import { handoverWorkflowId } from '../../src/temporal/workflowIds';
import { currentState } from '../../workflows/messages';
import { actorOf, type MemberName } from './directory';

const calendar = { liberationDay: defaultPolicy.liberationDay, closingDays: [], pauses: [] };

/** One handover on a Temporal server, moved on by people's commands and by time. */
export interface HandoverRun {
  id: string;
  handovers: Handovers;
  ask(by: MemberName, command: Command, id?: string): Promise<Outcome>;
  /** As `ask`, and a no fails the test. */
  does(by: MemberName, command: Command): Promise<void>;
  /** As on record. */
  state(): HandoverState;
  /** As the workflow remembers it. */
  remembered(): Promise<HandoverState | null>;
  /** The directory says something else from now on, and the run is told so. */
  hears(change: Partial<Surroundings>): Promise<void>;
  today(): Promise<Day>;
  /** The first working day from so many days on. */
  dayAhead(days: number): Promise<Day>;
  /** Passes time until ten o'clock in the morning of that day. */
  passTo(day: Day): Promise<void>;
  pass(days: number): Promise<void>;
  /** Until nothing is on its way. */
  settled(): Promise<void>;
}

export const contacts = {
  sender: { contactPerson: 'bram', deputy: 'carla', manager: 'dirk' },
  receiver: { contactPerson: 'eva', deputy: 'farid', manager: 'gerda' },
};

export const surroundings = {
  contacts,
  programmeManager: 'iris',
  absences: [],
  closingDays: [],
  sameClient: [],
};

export const startCommand = (handover: string, plannedMovingDay: Day): Command => ({
  type: 'startHandover',
  handover,
  reference: `OV-${handover.slice(0, 8)}`,
  client: 'client-1',
  sender: 'tussenvoorziening',
  receiver: 'buurtteam',
  neighbourhood: 'zuilen',
  cluster: 'cluster-1',
  caseWorker: 'anna',
  plannedMovingDay,
  surroundings,
});

export function prepareRun(
  environment: TestWorkflowEnvironment,
  taskQueue: string,
  stateOf: (handover: string) => HandoverState | null,
  policy: Policy = defaultPolicy,
  directory: { surroundings: Surroundings | null } = { surroundings: null },
): HandoverRun {
  const id = randomUUID();
  const handovers = createHandovers({ client: environment.client, taskQueue, patience: 20_000 });
  const now = async () => toMoment(await environment.currentTimeMs());
  const today = async () => dayOf(await now());
  const settled = () => untilSettled(environment, handoverWorkflowId(id));
  const onRecord = () => {
    const state = stateOf(id);
    return state === null ? undefined : { state, policy };
  };
  const run: HandoverRun = {
    id,
    handovers,
    ask: (by, command, token = randomUUID()) => {
      const request = { id: token, actor: actorOf(by), command };
      return command.type === 'startHandover'
        ? handovers.start(request, policy)
        : handovers.execute(id, request, onRecord());
    },
    does: async (by, command) => {
      const outcome = await run.ask(by, command);
      await settled();
      if (outcome.kind !== 'done') throw new Error(`${command.type} by ${by}: ${JSON.stringify(outcome)}`);
    },
    state: () => {
      const state = stateOf(id);
      if (!state) throw new Error('Not started');
      return state;
    },
    remembered: async () => {
      await settled();
      return environment.client.workflow.getHandle(handoverWorkflowId(id)).query(currentState);
    },
    settled,
    hears: async (change) => {
      directory.surroundings = { ...surroundings, ...change };
      await handovers.notifySurroundings([id]);
      await environment.sleep('1 minute');
      await settled();
    },
    today,
    dayAhead: async (days) => nextWorkingDay(addDays(await today(), days), calendar),
    passTo: async (day) => {
      const left = toEpochMilliseconds(momentAt(day, '10:00')) - toEpochMilliseconds(await now());
      await settled();
      if (left > 0) await environment.sleep(left);
      await settled();
    },
    pass: async (days) => run.passTo(addDays(await today(), days)),
  };
  return run;
}

const { EventType } = temporal.api.enums.v1;

/** A workflow task follows on these. */
const underWay: readonly number[] = [
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
  EventType.EVENT_TYPE_TIMER_FIRED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW,
];

/**
 * Until nothing is on its way in the workflow. The test server loses count of who holds up its time when something
 * reaches a workflow that has an activity under way or is continuing as new.
 */
export async function untilSettled(environment: TestWorkflowEnvironment, workflowId: string): Promise<void> {
  for (;;) {
    const { events } = await environment.client.workflow.getHandle(workflowId).fetchHistory();
    const kinds = (events ?? []).map(({ eventType }) => Number(eventType));
    const count = (kind: number) => kinds.filter((one) => one === kind).length;
    const activities =
      count(EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED) -
      count(EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED);
    if (activities === 0 && !underWay.includes(kinds.at(-1) ?? 0)) return;
  }
}

/** Starts the handover; the moving day lies six weeks ahead. */
export async function startRun(run: HandoverRun): Promise<void> {
  await run.does('anna', startCommand(run.id, await run.dayAhead(42)));
}

export const edit = (point: PointKey, version: string, basedOn: string | null = null): Command => ({
  type: 'editPoint',
  point,
  basedOn,
  version,
  status: 'ready',
  agreements: [],
});

/** Basis recorded and all ten points filled in. */
export async function prepare(run: HandoverRun): Promise<void> {
  await run.does('anna', { type: 'recordBasis', kind: 'consent', informedOn: await run.today(), text: null });
  for (const point of pointKeys) await run.does('anna', edit(point, `${point}-1`));
}

export const accept: Command = { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null };

export async function planMeeting(run: HandoverRun, daysAhead = 2, isLate = false): Promise<Day> {
  const day = await run.dayAhead(daysAhead);
  const change = isLate ? { askedBy: 'client' as const, reason: 'text-reason' } : null;
  await run.does('bram', {
    type: 'planAcquaintance',
    day,
    time: '14:00',
    place: 'clientHome',
    text: null,
    change,
  });
  return day;
}

export async function meet(run: HandoverRun, daysAhead = 2): Promise<void> {
  await run.passTo(await planMeeting(run, daysAhead));
  await run.does('eva', { type: 'recordAcquaintance', held: true, day: await run.today(), text: null });
}

/** All three sign every point that they have not signed as it stands. */
export async function signAll(run: HandoverRun): Promise<void> {
  for (const [by, party] of [
    ['bram', 'sender'],
    ['eva', 'receiver'],
    ['bram', 'client'],
  ] as const) {
    const { points } = run.state();
    const open = pointKeys.flatMap((point) => {
      const { version, signOffs } = points[point];
      return version && signOffs[party]?.version !== version ? [{ point, version }] : [];
    });
    if (open.length > 0)
      await run.does(by, {
        type: 'signPoints',
        party,
        outcome: 'signed',
        points: open,
        text: null,
        until: null,
      });
  }
}

/** Both confirm a day, and it comes. */
export async function transfer(run: HandoverRun, daysAhead = 7): Promise<void> {
  const day = await run.dayAhead(daysAhead);
  await run.does('bram', { type: 'confirmTransferDay', day, caseWorker: null });
  await run.does('eva', { type: 'confirmTransferDay', day, caseWorker: 'farid' });
  await run.passTo(day);
}

export async function untilAftercare(run: HandoverRun): Promise<void> {
  await startRun(run);
  await prepare(run);
  await run.does('bram', { type: 'submit' });
  await run.does('eva', accept);
  await meet(run);
  await signAll(run);
  await transfer(run);
}

export async function checkIn(run: HandoverRun, week: number): Promise<void> {
  const planned = run.state().aftercare?.checkIns.find((one) => one.week === week);
  if (!planned) throw new Error(`No check-in in week ${week}`);
  await run.passTo(planned.day);
  const day = await run.today();
  await run.does('anna', { type: 'recordCheckIn', week, day, place: 'home', text: null });
}

export async function close(run: HandoverRun): Promise<void> {
  await run.does('bram', {
    type: 'proposeDecision',
    proposal: 'proposal-1',
    decision: {
      kind: 'close',
      reason: 'endedAsPlanned',
      independent: 'yes',
      goesWrong: 'no',
      secondOpinion: null,
      text: null,
    },
  });
  await run.does('eva', { type: 'agreeDecision', proposal: 'proposal-1' });
}

export async function pulse(run: HandoverRun): Promise<void> {
  for (const month of defaultPolicy.pulseMonths) {
    await run.pass(170);
    await run.does('farid', { type: 'recordPulseCheck', month, outcome: 'goesWell', text: null });
  }
}
