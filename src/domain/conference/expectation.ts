import type { Expectation } from '../expectations/expectation';

export const conferenceExpectationKinds = [
  'removeObstacle',
  'planReplacement',
  'holdConference',
  'writeReport',
  'scoreCooperation',
  'completeAction',
] as const;
export type ConferenceExpectationKind = (typeof conferenceExpectationKinds)[number];

/** Something that somebody has to do for or after a meeting; it climbs the same ladders as what is expected of a handover. */
export type ConferenceExpectation = Pick<
  Expectation,
  | 'key'
  | 'owner'
  | 'vacant'
  | 'deputy'
  | 'manager'
  | 'programmeManager'
  | 'escalatesTo'
  | 'since'
  | 'dueDay'
  | 'dueAt'
  | 'ladder'
  | 'askedWhenItBegins'
> & {
  kind: ConferenceExpectationKind;
  /** The meeting it is about, if any. */
  meeting: number | null;
  action: string | null;
};
