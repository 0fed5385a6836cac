import type { EventType } from './events';

const withoutProgress: readonly EventType[] = [
  'basisRecorded',
  'movingDayChanged',
  'answererNamed',
  'contactsChanged',
  'caseWorkerChanged',
  'acquaintanceNotHeld',
  'acquaintanceCancelled',
  'signOffLapsed',
  'deadlineExtended',
  'stalled',
  'stallRaised',
  'stallExplained',
  'reachingOutStarted',
  'attemptLogged',
  'risksWeighed',
  'reachingOutRaised',
  'paused',
  'pauseExtended',
  'checkInMoved',
  'satisfactionRecorded',
  'transferDayLapsed',
  'surroundingsUpdated',
  'consentWithdrawn',
  'accessAsked',
  'accessGranted',
  'accessRefused',
  'accessEnded',
  'emergencyAccessTaken',
  'sameClientRecorded',
  'rungClimbed',
];

/** Does this bring the handover further? What only says that it stands still does not. */
export const isProgress = (type: EventType): boolean => !withoutProgress.includes(type);
