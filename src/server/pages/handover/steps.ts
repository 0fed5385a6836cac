import type { Expectation, ExpectationKind } from '../../../domain/expectations';
import { dayOf, type Day } from '../../../domain/calendar/day';
import type { CommandType } from '../../../domain/handover/commands';
import { phases, type HandoverState, type Phase } from '../../../domain/handover/state';
import type { Policy } from '../../../domain/policy';
import type { HandoverFile } from '../../handover/file';
import { addressFor } from '../../handover/nextSteps';

type Course = Exclude<Phase, 'ended'>;

/** One step of the course: how far it is, when it was done or has to be, and the one action possible now. */
export interface CourseStep {
  phase: Course;
  state: 'done' | 'current' | 'later' | 'skipped';
  /** Working days of the rule in words; 0 where the rule has no number. */
  days: number;
  on: { kind: 'done' | 'due' | 'planned' | 'until'; day: Day } | null;
  action: { kind: ExpectationKind; href: string } | null;
}

const courseOf = phases.filter((phase): phase is Course => phase !== 'ended');

/** The day on which a step was completed; null as long as it is not. */
function completedOn(state: HandoverState, phase: Course): Day | null {
  switch (phase) {
    case 'preparation':
      return state.submission && dayOf(state.submission.at);
    case 'submitted':
      return state.regiecheck && dayOf(state.regiecheck.at);
    case 'acquaintance':
      return state.acquaintance.heldOn;
    case 'signOff':
      return state.transfer.documentCompleteOn;
    case 'transfer':
      return state.transfer.transferredOn;
    case 'aftercare':
      return state.pulse?.since ?? null;
    case 'pulse':
      return state.ending?.kind === 'pulseCompleted' ? dayOf(state.phaseSince) : null;
  }
}

function ruleDays({ workingDays }: Policy, phase: Course): number {
  switch (phase) {
    case 'preparation':
      return workingDays.preparationWithoutProgress;
    case 'submitted':
      return workingDays.answerSubmission;
    case 'acquaintance':
      return workingDays.acquaintance;
    case 'signOff':
      return workingDays.signOff;
    default:
      return 0;
  }
}

/** What is expected in each phase, what counts most first, and the command that meets it. */
const expectedIn: Record<Course, readonly [ExpectationKind, Exclude<CommandType, 'startHandover'>][]> = {
  preparation: [
    ['submitDocument', 'submit'],
    ['fillDocument', 'editPoint'],
  ],
  submitted: [['answerSubmission', 'acceptSubmission']],
  acquaintance: [
    ['planAcquaintance', 'planAcquaintance'],
    ['recordAcquaintance', 'recordAcquaintance'],
    ['holdAcquaintance', 'planAcquaintance'],
  ],
  signOff: [
    ['signPoints', 'signPoints'],
    ['recordClientSignOff', 'signPoints'],
    ['makeReady', 'editPoint'],
  ],
  transfer: [
    ['confirmTransferDay', 'confirmTransferDay'],
    ['awaitTransferDay', 'moveTransferDay'],
  ],
  aftercare: [
    ['confirmDecision', 'agreeDecision'],
    ['decideClosure', 'proposeDecision'],
    ['checkIn', 'recordCheckIn'],
  ],
  pulse: [['pulseCheck', 'recordPulseCheck']],
};

function dueIn({ state, expectations }: HandoverFile, phase: Course): CourseStep['on'] {
  if (phase === 'aftercare' && state.aftercare) return { kind: 'until', day: state.aftercare.until };
  const { plan } = state.acquaintance;
  if (phase === 'acquaintance' && plan) return { kind: 'planned', day: plan.day };
  const kinds = expectedIn[phase].map(([kind]) => kind);
  const found = kinds
    .map((kind) => expectations.find((expectation) => expectation.kind === kind))
    .find((expectation) => expectation !== undefined);
  return found ? { kind: 'due', day: found.dueDay } : null;
}

function actionIn(file: HandoverFile, phase: Course): CourseStep['action'] {
  for (const [kind, command] of expectedIn[phase]) {
    const expectation: Expectation | undefined = file.expectations.find((one) => one.kind === kind);
    if (expectation && file.may(command)) return { kind, href: addressFor(file.id, expectation) };
  }
  return null;
}

function stepState({ state }: HandoverFile, phase: Course): CourseStep['state'] {
  if (state.phase === phase) return 'current';
  if (state.phase === 'ended') return completedOn(state, phase) ? 'done' : 'skipped';
  return courseOf.indexOf(phase) < courseOf.indexOf(state.phase) ? 'done' : 'later';
}

/** The whole course from preparation to the finger on the pulse, as it stands for the reader. */
export const courseSteps = (file: HandoverFile): CourseStep[] =>
  courseOf.map((phase) => {
    const state = stepState(file, phase);
    const done = completedOn(file.state, phase);
    const doneOn = state === 'done' && done ? ({ kind: 'done', day: done } as const) : null;
    return {
      phase,
      state,
      days: ruleDays(file.policy, phase),
      on: state === 'current' ? dueIn(file, phase) : doneOn,
      action: state === 'current' ? actionIn(file, phase) : null,
    };
  });
