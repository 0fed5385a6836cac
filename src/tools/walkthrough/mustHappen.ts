import type { Day } from '../../domain/calendar/day';
import type { Phase } from '../../domain/handover/state';
import type { Page } from './diary';

/** From this day on, in the evening. */
export const phasesFrom: readonly (readonly [Day, Phase])[] = [
  ['2030-03-04', 'preparation'],
  ['2030-03-13', 'submitted'],
  ['2030-03-18', 'acquaintance'],
  ['2030-03-25', 'signOff'],
  ['2030-03-29', 'transfer'],
  ['2030-04-08', 'aftercare'],
  ['2030-07-03', 'pulse'],
];

export const responsibleFrom: readonly (readonly [Day, Page['responsible']])[] = [
  ['2030-03-04', 'sender'],
  ['2030-04-08', 'both'],
  // The safety net was called: the sender answers for the client until the call is concluded.
  ['2030-05-14', 'sender'],
  ['2030-05-28', 'both'],
  ['2030-07-03', 'receiver'],
];

/** Every mail of the four months: the day, to whom, and what its subject says. */
export const mails: readonly (readonly [Day, string, string])[] = [];
