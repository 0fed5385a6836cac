import type { PersonId } from './state';

export const conferenceRefusalCodes = [
  'notAllowed',
  'alreadyStarted',
  'nothingChanged',
  'changedMeanwhile',
  'dayInThePast',
  'dayTooFar',
  'publicHoliday',
  'notAWorkingDay',
  'timeUnknown',
  'intervalUnknown',
  'weekdayUnknown',
  'durationUnknown',
  'chairMissing',
  'personLeft',
  'reasonNeeded',
  'noSeries',
  'standsInTheWay',
  'alreadyPlanned',
  'noConference',
  'unknownMeeting',
  'meetingMoved',
  'meetingCancelled',
  'meetingPast',
  'meetingNotYet',
  'meetingNotOpen',
  'meetingOpen',
  'meetingNotHeld',
  'notInvited',
  'unknownItem',
  'alreadyOnAgenda',
  'otherCluster',
  'notShared',
  'unknownAction',
  'alreadyAdded',
  'actionDone',
  'oneSideMissing',
  'notYourSide',
  'scoreUnknown',
  'alreadyReported',
] as const;
export type ConferenceRefusalCode = (typeof conferenceRefusalCodes)[number];

/** A no that somebody can do something with: a stable code, and whom it is about. */
export interface ConferenceRefusal {
  code: ConferenceRefusalCode;
  /** For `personLeft`: who does not work here any more. */
  people?: readonly PersonId[];
}
