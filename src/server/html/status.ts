import type { Words } from '../../words';

export type StatusKey = keyof Words['status'];
export type Tone = 'neutral' | 'info' | 'warning' | 'error' | 'success' | 'inactive';

/**
 * One table of colours for the whole product; its words are in words/<language>/status.ts. `error` is red and
 * means: the reader must act. What is late with somebody else is shown as `warning` (see `toneFor`).
 */
export const tones: Record<StatusKey, Tone> = {
  notStarted: 'neutral',
  inProgress: 'info',
  ready: 'success',
  stillNeeded: 'warning',
  locked: 'inactive',
  preparation: 'info',
  submitted: 'info',
  acquaintance: 'info',
  signOff: 'info',
  transfer: 'info',
  aftercare: 'info',
  closed: 'inactive',
  pulse: 'neutral',
  withdrawn: 'inactive',
  returned: 'warning',
  paused: 'neutral',
  stalled: 'warning',
  atRisk: 'warning',
  overdue: 'error',
  dueToday: 'warning',
  dueSoon: 'warning',
  waitingForOther: 'neutral',
  safetyNetOpen: 'error',
  safetyNetAnswered: 'info',
  signed: 'success',
  notSigned: 'neutral',
  lapsed: 'warning',
  askedBack: 'warning',
  couldNotSign: 'neutral',
  planned: 'info',
  held: 'success',
  notHeld: 'warning',
  cancelled: 'neutral',
  skipped: 'neutral',
  missed: 'error',
  draft: 'neutral',
  absent: 'warning',
  vacant: 'error',
  notDelivered: 'warning',
  noOwner: 'error',
  bottleneckOpen: 'info',
  bottleneckClosed: 'inactive',
  faultProposed: 'warning',
  faultPromised: 'info',
  faultChanged: 'success',
  faultCameBack: 'error',
  faultStayedAway: 'inactive',
  faultDismissed: 'inactive',
  caseWaiting: 'warning',
  caseJudged: 'info',
  caseDecided: 'info',
  caseDone: 'success',
  caseEnded: 'inactive',
  ruleHolds: 'success',
  ruleMissing: 'warning',
};

/** Red only where the reader must act. */
export const toneFor = (status: StatusKey, readerMustAct: boolean): Tone =>
  tones[status] === 'error' && !readerMustAct ? 'warning' : tones[status];
