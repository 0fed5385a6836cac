import type { HandoverEvent } from '../handover/events';

/** What a step of the course is called in the research export; codes only, whatever else the event carries. */
export const stepKinds = [
  'started',
  'submitted',
  'accepted',
  'submissionReturned',
  'acquaintanceHeld',
  'acquaintanceNotHeld',
  'documentCompleted',
  'transferred',
  'checkInDone',
  'checkInMissed',
  'watTelt',
  'safetyNetCalled',
  'safetyNetAnswered',
  'aftercareExtended',
  'closed',
  'independent',
  'returned',
  'pulseChecked',
  'reopened',
  'paused',
  'resumed',
  'withdrawn',
  'droppedOut',
] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
  kind: StepKind;
  /** '' where the step says it all. */
  code: string;
}

const step = (kind: StepKind, code = ''): Step[] => [{ kind, code }];

/**
 * The steps of one event. What is not named here does not go out: a kind of event that is added later stays inside
 * until somebody decides otherwise.
 */
export function stepsOf(event: HandoverEvent): Step[] {
  switch (event.type) {
    case 'handoverStarted':
      return step('started');
    case 'submitted':
      return step('submitted');
    case 'submissionAccepted':
      return step('accepted');
    case 'submissionReturned':
      return step('submissionReturned', event.reason);
    case 'acquaintanceHeld':
      return step('acquaintanceHeld');
    case 'acquaintanceNotHeld':
      return step('acquaintanceNotHeld', event.reason);
    case 'documentCompleted':
      return step('documentCompleted');
    case 'transferred':
      return step('transferred');
    case 'checkInDone':
      return step('checkInDone', event.place);
    case 'checkInMissed':
      return step('checkInMissed');
    case 'watTeltRecorded':
      return step('watTelt', event.fell === true ? `${event.moment}:fell` : event.moment);
    case 'safetyNetCalled':
      return step('safetyNetCalled', event.trigger);
    case 'safetyNetAnswered':
      return step('safetyNetAnswered', event.kind);
    case 'aftercareExtended':
      return step('aftercareExtended');
    case 'closed':
      return [...step('closed', event.decision.reason), ...step('independent', event.decision.independent)];
    case 'returned':
      return step('returned');
    case 'pulseChecked':
      return step('pulseChecked', event.outcome);
    case 'reopened':
      return step('reopened');
    case 'paused':
      return step('paused', event.reason);
    case 'resumed':
      return step('resumed');
    case 'withdrawn':
      return step('withdrawn', event.reason);
    default:
      return [];
  }
}
