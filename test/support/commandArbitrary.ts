import fc from 'fast-check';
import { addDays, dayOf, type Moment } from '../../src/domain/calendar/day';
import { nextWorkingDay } from '../../src/domain/calendar/workingDays';
import { expectations } from '../../src/domain/expectations';
import { regionCalendar } from '../../src/domain/handover/calendarOf';
import type { Command, CommandOf, CommandType } from '../../src/domain/handover/commands';
import { fitsPhase, standstill } from '../../src/domain/handover/decide/when';
import { askedWays, satisfactionMoments, satisfactionScores } from '../../src/domain/handover/satisfaction';
import type { Decision, HandoverState } from '../../src/domain/handover/state';
import { mayCommand } from '../../src/domain/permissions';
import type { Policy } from '../../src/domain/policy';
import { pointKeys } from '../../src/domain/template';
import { actor, everybody, surroundings, type Anybody } from './cast';
import { sharingCommands } from './sharingCommands';
import { steeringCommands } from './steeringCommands';

/** One step of a random course: what is tried, by whom, and how long after the step before. */
export interface Step {
  /** Choose what fits the phase and somebody who may, most of the time; else anything by anybody. */
  sensible: boolean;
  which: number;
  who: number;
  /** Chooses among the values a command can carry. */
  variant: number;
  hours: number;
}

export const step: fc.Arbitrary<Step> = fc.record({
  sensible: fc.integer({ min: 0, max: 9 }).map((number) => number < 8),
  which: fc.nat(10_000),
  who: fc.nat(100),
  variant: fc.nat(10_000),
  hours: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 2, arbitrary: fc.integer({ min: 20, max: 80 }) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 900 }) },
  ),
});

type Asked = Exclude<CommandType, 'startHandover' | 'updateSurroundings' | 'timePasses'>;

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;

const absence = (variant: number, today: string) =>
  variant % 2 === 0 ? [] : [{ person: 'receiverContact', from: today, until: addDays(today, variant % 9) }];

type Makers = { [T in Asked]: (at: Moving) => CommandOf<T> };

interface Moving {
  state: HandoverState;
  policy: Policy;
  today: string;
  variant: number;
}

const soon = ({ today, variant }: Moving) => addDays(today, variant % 12);
const soonWorkingDay = (at: Moving) =>
  nextWorkingDay(addDays(at.today, 1 + (at.variant % 6)), regionCalendar(at.state, at.policy));
const anyPoint = ({ variant }: Moving) => pick(pointKeys, variant);
const week = ({ state, variant }: Moving) => {
  const open = state.aftercare?.checkIns.filter(({ outcome }) => outcome === null) ?? [];
  return open.length > 0 ? pick(open, variant).week : 3;
};
const call = ({ state, variant }: Moving) =>
  state.safetyNet.length > 0 ? pick(state.safetyNet, variant).id : 'no-call';
const text = 'text';
const side = ({ variant }: Moving) => pick(['sender', 'receiver'] as const, variant);

function decision({ today, variant }: Moving): Decision {
  const decisions: Decision[] = [
    {
      kind: 'close',
      reason: 'endedAsPlanned',
      independent: 'yes',
      goesWrong: pick(['no', 'yes'] as const, variant),
      secondOpinion: variant % 3 === 0 ? null : text,
      text: null,
    },
    { kind: 'extend', until: addDays(today, 30 + (variant % 90)), text },
    { kind: 'return', text },
  ];
  return pick(decisions, variant);
}

const make: Makers = {
  recordBasis: (at) => ({
    type: 'recordBasis',
    kind: pick(['consent', 'publicTask'] as const, at.variant),
    informedOn: at.today,
    text: null,
  }),
  changeMovingDay: (at) => ({
    type: 'changeMovingDay',
    day: addDays(at.today, 20 + (at.variant % 30)),
    text,
  }),
  editPoint: (at) => {
    const point =
      pick(
        pointKeys.filter((key) => at.state.points[key].status === 'notStarted'),
        at.variant,
      ) ?? anyPoint(at);
    const blocking = at.policy.blockingPoints.includes(point);
    const status = blocking ? 'ready' : pick(['ready', 'stillNeeded', 'inProgress'] as const, at.variant);
    const agreements =
      status === 'stillNeeded' ? [{ id: `a${at.variant}`, side: side(at), by: addDays(at.today, 20) }] : [];
    const version = `${point}-${at.state.seq}`;
    return { type: 'editPoint', point, basedOn: at.state.points[point].version, version, status, agreements };
  },
  submit: () => ({ type: 'submit' }),
  nameAnswerer: () => ({ type: 'nameAnswerer', person: 'receiverDeputy' }),
  acceptSubmission: () => ({ type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null }),
  returnSubmission: () => ({ type: 'returnSubmission', reason: 'noCapacity', text: null }),
  planAcquaintance: (at) => ({
    type: 'planAcquaintance',
    day: soonWorkingDay(at),
    time: pick(['09:00', '15:30'], at.variant),
    place: 'clientHome',
    text: null,
    change: at.variant % 4 === 0 ? null : { askedBy: 'client', reason: text },
  }),
  recordAcquaintance: (at) =>
    at.variant % 4 === 0
      ? { type: 'recordAcquaintance', held: false, reason: 'clientAbsent', text: null }
      : { type: 'recordAcquaintance', held: true, day: at.today, text: null },
  signPoints: (at) => {
    const party = pick(['sender', 'receiver', 'client'] as const, at.variant);
    const open = pointKeys.filter(
      (key) => at.state.points[key].signOffs[party] === undefined && !at.state.points[key].question,
    );
    const points = open.map((point) => ({ point, version: at.state.points[point].version ?? '' }));
    const outcome = party === 'client' && at.variant % 5 === 0 ? 'couldNot' : 'signed';
    return { type: 'signPoints', party, outcome, points, text, until: null };
  },
  askPointBack: (at) => {
    const point = anyPoint(at);
    const version = at.state.points[point].version ?? '';
    return { type: 'askPointBack', point, version, question: `q${at.state.seq}`, text };
  },
  answerQuestion: (at) => {
    const point = pointKeys.find((key) => at.state.points[key].question) ?? anyPoint(at);
    return { type: 'answerQuestion', point, question: at.state.points[point].question?.id ?? 'none', text };
  },
  confirmTransferDay: (at) => ({
    type: 'confirmTransferDay',
    day: at.state.transfer.confirmed.sender ?? at.state.transfer.confirmed.receiver ?? soon(at),
    caseWorker: 'receiverCaseWorker',
  }),
  moveTransferDay: () => ({ type: 'moveTransferDay', text }),
  recordCheckIn: (at) => ({
    type: 'recordCheckIn',
    week: week(at),
    day: at.today,
    place: 'home',
    text: null,
  }),
  missCheckIn: (at) => ({
    type: 'missCheckIn',
    week: week(at),
    text,
    newDay: at.variant % 2 === 0 ? null : soon(at),
  }),
  moveCheckIn: (at) => ({ type: 'moveCheckIn', week: week(at), day: soon(at), text }),
  assignCheckIn: (at) => ({ type: 'assignCheckIn', week: week(at), side: side(at) }),
  recordWatTelt: (at) => ({
    type: 'recordWatTelt',
    moment: pick(['start', 'end'] as const, at.variant),
    day: at.today,
    scores: text,
  }),
  recordSatisfaction: (at) => ({
    type: 'recordSatisfaction',
    moment: pick(satisfactionMoments, at.variant),
    score: pick([...satisfactionScores, null], at.variant),
    day: at.today,
    asked: pick([...askedWays, null], at.variant),
    text: null,
  }),
  keepAgreement: (at) => {
    const point = pointKeys.find((key) => at.state.points[key].agreements.length > 0) ?? anyPoint(at);
    return { type: 'keepAgreement', point, agreement: at.state.points[point].agreements[0]?.id ?? 'none' };
  },
  proposeDecision: (at) => ({
    type: 'proposeDecision',
    proposal: `p${at.state.seq}`,
    decision: decision(at),
  }),
  agreeDecision: (at) => ({ type: 'agreeDecision', proposal: at.state.proposal?.id ?? 'none' }),
  rejectDecision: (at) => ({ type: 'rejectDecision', proposal: at.state.proposal?.id ?? 'none', text }),
  recordPulseCheck: (at) => ({
    type: 'recordPulseCheck',
    month: pick([6, 12, 24, 7], at.variant),
    outcome: 'goesWell',
    text: null,
  }),
  reopen: () => ({ type: 'reopen', text }),
  callSafetyNet: (at) => ({ type: 'callSafetyNet', call: `c${at.state.seq}`, trigger: 'relapse', text }),
  answerSafetyNet: (at) => ({
    type: 'answerSafetyNet',
    call: call(at),
    kind: pick(['supportOnTheSpot', 'temporaryStay', 'return'] as const, at.variant),
    responsible: side(at),
    by: soon(at),
    text,
  }),
  concludeSafetyNet: (at) => ({ type: 'concludeSafetyNet', call: call(at), text }),
  acceptReturn: () => ({ type: 'acceptReturn', text: null }),
  declineReturn: () => ({ type: 'declineReturn', text }),
  pause: (at) => ({
    type: 'pause',
    reason: 'admission',
    until: addDays(at.today, 1 + (at.variant % 20)),
    text: null,
  }),
  extendPause: (at) => ({ type: 'extendPause', until: addDays(at.today, 30), text }),
  resume: () => ({ type: 'resume' }),
  withdraw: () => ({ type: 'withdraw', reason: 'moved', text: null }),
  extendDeadline: (at) => ({
    type: 'extendDeadline',
    expectation: pick([...expectations(at.state, at.policy).map(({ key }) => key), 'none'], at.variant),
    day: soonWorkingDay({ ...at, today: addDays(at.today, 10) }),
    text,
  }),
  explainStall: () => ({ type: 'explainStall', reason: 'waitingForHome', engaged: 'yes', text: null }),
  startReachingOut: (at) => ({ type: 'startReachingOut', since: at.today, text: null }),
  logAttempt: (at) => ({
    type: 'logAttempt',
    day: at.today,
    way: 'visit',
    text: null,
    reached: at.variant % 5 === 0,
  }),
  weighRisks: () => ({ type: 'weighRisks', text }),
  changeContacts: (at) => ({
    type: 'changeContacts',
    side: side(at),
    contacts:
      at.variant % 3 === 0
        ? { contactPerson: null, deputy: null, manager: null }
        : surroundings.contacts[side(at)],
    text,
  }),
  changeCaseWorker: (at) => ({
    type: 'changeCaseWorker',
    side: side(at),
    person: side(at) === 'sender' ? 'senderCaseWorker' : 'receiverCaseWorker',
    text: null,
  }),
  changeNeighbourhood: (at) => ({
    type: 'changeNeighbourhood',
    neighbourhood: at.state.neighbourhood === 'zuilen' ? 'west' : 'zuilen',
    cluster: 'cluster-1',
    surroundings: at.state.surroundings,
    text,
  }),
  ...sharingCommands,
  ...steeringCommands,
};

const asked = Object.keys(make) as Asked[];

/** Steps that would end most courses before anything has happened; tried one time in ten of their turns. */
const ending: readonly Asked[] = [
  'withdraw',
  'acceptReturn',
  'pause',
  'changeNeighbourhood',
  'returnSubmission',
  'withdrawConsent',
];

/** The player and the command of a step, in the state and at the moment in which it is tried. */
export function attempt(
  { sensible, which, who, variant }: Step,
  state: HandoverState,
  now: Moment,
  policy: Policy,
): { player: Anybody | 'time'; command: Command } {
  const today = dayOf(now);
  const at: Moving = { state, policy, today, variant };
  if (which % 40 === 0) {
    return {
      player: 'time',
      command: {
        type: 'updateSurroundings',
        surroundings: {
          ...state.surroundings,
          absences: absence(variant, today),
          sameClient: variant % 7 === 0 ? [{ organisation: 'lister', contactPerson: 'otherSender' }] : [],
        },
      },
    };
  }
  const fitting = asked.filter(
    (type) =>
      fitsPhase(type, state) &&
      standstill(type, state) === null &&
      (variant % 10 === 0 || !ending.includes(type)),
  );
  const type = pick(sensible && fitting.length > 0 ? fitting : asked, which);
  const allowed = everybody.filter((player) => mayCommand(actor(player), type, state, today));
  return { player: pick(sensible && allowed.length > 0 ? allowed : everybody, who), command: make[type](at) };
}
