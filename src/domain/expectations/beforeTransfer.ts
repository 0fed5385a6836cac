import { dayOf, latest, momentAt, type Day } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { documentNeeds, isSignedBy } from '../handover/needs';
import { sides, type HandoverState, type Party, type Side } from '../handover/state';
import { pointKeys, type PointKey } from '../template';
import type { Expectation } from './expectation';
import { caseWorkerOf, contactPersonOf, expect, workingDaysAfter, type Scene } from './expect';

/** Preparation: keep filling the document, and submit it in time before the moving day. */
export function inPreparation(scene: Scene): Expectation[] {
  const { state, policy, calendar } = scene;
  const { workingDays } = policy;
  const beforeMove = addWorkingDays(state.plannedMovingDay, -workingDays.submissionBeforeMove, calendar);
  const atTheEarliest = workingDaysAfter(scene, state.phaseSince, workingDays.preparationWithoutProgress);
  return [
    expect(scene, {
      kind: 'fillDocument',
      of: dayOf(state.lastProgress),
      position: caseWorkerOf('sender'),
      since: state.lastProgress,
      dueDay: workingDaysAfter(scene, state.lastProgress, workingDays.preparationWithoutProgress),
      points: pointKeys.filter((key) => state.points[key].status !== 'ready'),
    }),
    expect(scene, {
      kind: 'submitDocument',
      of: dayOf(state.phaseSince),
      position: contactPersonOf('sender'),
      since: state.phaseSince,
      dueDay: latest([beforeMove, atTheEarliest]) as Day,
    }),
  ];
}

/** Submitted: the neighbourhood answers. The clock of the acquaintance runs as well, but cannot be acted on yet. */
export function whileSubmitted(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  if (!state.submission) return [];
  const { at, answerer, answererSince } = state.submission;
  const since = answererSince ? momentAt(answererSince, policy.reminderTime) : at;
  return [
    expect(scene, {
      kind: 'answerSubmission',
      of: dayOf(since),
      position: contactPersonOf('receiver'),
      ...(answerer ? { owner: answerer } : {}),
      since,
      dueDay: workingDaysAfter(scene, since, answererSince ? 1 : policy.workingDays.answerSubmission),
    }),
  ];
}

const planAcquaintance = (scene: Scene, submittedAt: string): Expectation =>
  expect(scene, {
    kind: 'planAcquaintance',
    of: dayOf(submittedAt),
    position: contactPersonOf('receiver'),
    since: submittedAt,
    dueDay: acquaintanceNorm(scene, submittedAt),
  });

/** The norm (JV): the acquaintance is held within five working days after submission. */
export const acquaintanceNorm = (scene: Scene, submittedAt: string): Day =>
  workingDaysAfter(scene, submittedAt, scene.policy.workingDays.acquaintance);

/** Acquaintance: plan it, hold it within the norm, and say how it went. */
export function aroundAcquaintance(scene: Scene): Expectation[] {
  const { state } = scene;
  if (!state.submission) return [];
  const { plan } = state.acquaintance;
  const submittedAt = state.submission.at;
  if (!plan) return [planAcquaintance(scene, submittedAt)];
  const norm = acquaintanceNorm(scene, submittedAt);
  return [
    ...(plan.day > norm ? [holdWithinNorm(scene, submittedAt, norm)] : []),
    expect(scene, {
      kind: 'recordAcquaintance',
      of: plan.sequence,
      position: contactPersonOf('receiver'),
      since: state.phaseSince,
      dueDay: plan.day,
      extendable: false,
    }),
  ];
}

/** Planned for a day after the norm: the norm stays, so that a late acquaintance climbs the ladder all the same. */
const holdWithinNorm = (scene: Scene, submittedAt: string, norm: Day): Expectation =>
  expect(scene, {
    kind: 'holdAcquaintance',
    of: dayOf(submittedAt),
    position: contactPersonOf('receiver'),
    since: submittedAt,
    dueDay: norm,
  });

const unsignedBy = (state: HandoverState, party: Party): PointKey[] =>
  pointKeys.filter((key) => !isSignedBy(state.points[key], party));

/** Sign-off: what is not ready is made ready, and all three parties say yes or it is recorded why not. */
export function inSignOff(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const dueDay = workingDaysAfter(scene, state.phaseSince, policy.workingDays.signOff);
  const since = state.phaseSince;
  const common = { of: dayOf(since), since, dueDay };
  const notReady = documentNeeds(state, policy)
    .filter(({ code }) => code === 'pointNotReady' || code === 'pointNotSettled')
    .map(({ point }) => point as PointKey);
  const byClient = unsignedBy(state, 'client');
  return [
    ...(notReady.length > 0
      ? [expect(scene, { kind: 'makeReady', position: caseWorkerOf('sender'), points: notReady, ...common })]
      : []),
    ...sides.flatMap((side) => signPoints(scene, side, common)),
    ...(byClient.length > 0
      ? [
          expect(scene, {
            kind: 'recordClientSignOff',
            position: contactPersonOf('sender'),
            points: byClient,
            ...common,
          }),
        ]
      : []),
  ];
}

function signPoints(
  scene: Scene,
  side: Side,
  common: { of: string; since: string; dueDay: Day },
): Expectation[] {
  const points = unsignedBy(scene.state, side);
  if (points.length === 0) return [];
  return [
    expect(scene, {
      kind: 'signPoints',
      position: contactPersonOf(side),
      points,
      ...common,
      of: `${side}:${common.of}`,
    }),
  ];
}

/** Questions that were asked back; they wait in whatever phase they were asked. */
export const openQuestions = (scene: Scene): Expectation[] =>
  pointKeys.flatMap((key) => {
    const { question } = scene.state.points[key];
    if (!question) return [];
    return [
      expect(scene, {
        kind: 'answerQuestion',
        of: question.id,
        position: question.askedBy === 'receiver' ? caseWorkerOf('sender') : contactPersonOf('receiver'),
        since: question.askedAt,
        dueDay: workingDaysAfter(scene, question.askedAt, scene.policy.workingDays.answerQuestion),
        points: [key],
      }),
    ];
  });

/** Transfer: both confirm the day; once agreed, everybody waits for it and the receiver's case worker is named. */
export function aroundTransfer(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const { confirmed, agreedDay } = state.transfer;
  const dueDay = workingDaysAfter(scene, state.phaseSince, policy.workingDays.confirmTransfer);
  const since = state.phaseSince;
  const confirmations = sides
    .filter((side) => agreedDay === null && !confirmed[side])
    .map((side) =>
      expect(scene, {
        kind: 'confirmTransferDay',
        of: `${side}:${dayOf(since)}`,
        position: contactPersonOf(side),
        since,
        dueDay,
      }),
    );
  const await_ = agreedDay
    ? [
        expect(scene, {
          kind: 'awaitTransferDay',
          of: agreedDay,
          position: contactPersonOf('receiver'),
          since,
          dueDay: agreedDay,
          extendable: false,
        }),
      ]
    : [];
  return [...confirmations, ...await_];
}
