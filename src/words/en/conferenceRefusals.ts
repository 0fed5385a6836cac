import type { Words } from '../types';

export const conferenceRefusals: Words['conference']['refusals'] = {
  notAllowed: {
    title: 'You cannot do this',
    text: 'This belongs to the chair or to who takes part in the conference. Ask the chair.',
  },
  alreadyStarted: {
    title: 'This conference exists already',
    text: 'You find it in the list of conferences.',
  },
  nothingChanged: { title: 'Nothing changed', text: 'It was agreed like this already. You need do nothing.' },
  changedMeanwhile: {
    title: 'Somebody else was just before you',
    text: 'Look at what it says now. Then change what you wanted to change.',
  },
  dayInThePast: {
    title: 'This moment has passed already',
    text: 'Choose a day and a time that are still to come.',
  },
  dayTooFar: { title: 'This day is too far away', text: 'Choose a day within a year.' },
  publicHoliday: {
    title: 'This day is a public holiday',
    text: 'Most people do not work then. Choose an ordinary working day.',
  },
  notAWorkingDay: {
    title: 'Nobody works on this day',
    text: 'It is a weekend, or the organisations are closed. Choose a working day.',
  },
  timeUnknown: { title: 'This is not a time', text: 'Write a time like 10:00.' },
  intervalUnknown: {
    title: 'This rhythm is not possible',
    text: 'Choose a whole number of weeks, from 1 to 26.',
  },
  weekdayUnknown: { title: 'This day of the week is not possible', text: 'Choose Monday to Friday.' },
  durationUnknown: {
    title: 'This length is not possible',
    text: 'Choose a number of minutes from 15 to 480.',
  },
  chairMissing: {
    title: 'There is no chair yet',
    text: 'Choose who takes the chair. Without a chair nothing is planned.',
  },
  personLeft: {
    title: 'Somebody no longer works here',
    text: 'Choose somebody else. Only who works in this cluster can take the chair, take part or get an action.',
  },
  reasonNeeded: {
    title: 'Write down why',
    text: 'You chose “Something else”. Others want to know what is the matter.',
  },
  noSeries: {
    title: 'There is no rhythm yet',
    text: 'First agree on every how many weeks the conference is and who takes the chair. Then the first one is planned.',
  },
  standsInTheWay: {
    title: 'Something still stands in the way',
    text: 'At the conference you see what has to be settled first, and by whom.',
  },
  alreadyPlanned: {
    title: 'A conference is planned already',
    text: 'Move the conference that is there, or skip it.',
  },
  noConference: {
    title: 'No conference is planned',
    text: 'At the conference you see what stands in the way.',
  },
  unknownMeeting: {
    title: 'This conference does not exist',
    text: 'Perhaps the link was not copied completely. Look at the conference when the next one is.',
  },
  meetingMoved: {
    title: 'The conference has been moved meanwhile',
    text: 'Your answer was about another day. See below when it is now, and answer again.',
  },
  meetingCancelled: {
    title: 'This conference does not go on',
    text: 'It was cancelled or skipped. You need not answer. You get a new invitation for the next conference.',
  },
  meetingPast: {
    title: 'This conference is over already',
    text: 'Nothing about it can change any more. Look at the conference when the next one is.',
  },
  meetingNotYet: {
    title: 'This conference is still to come',
    text: 'This is only possible on the day itself, or when the conference is over.',
  },
  meetingNotOpen: {
    title: 'This conference has not been opened',
    text: 'First open the conference. Then you can record what you discuss.',
  },
  meetingOpen: {
    title: 'The conference has begun already',
    text: 'The day and the agenda stand now. Record how the conference goes, or that it did not go on.',
  },
  meetingNotHeld: {
    title: 'This conference was not held',
    text: 'Of a conference that was not held there is no report and there are no decisions. Put the item on the next agenda.',
  },
  notInvited: { title: 'You are not invited', text: 'Do you want to be there? Ask the chair.' },
  unknownItem: {
    title: 'This item is not on the agenda',
    text: 'Perhaps somebody took it off. Look at the agenda of now.',
  },
  alreadyOnAgenda: {
    title: 'This is on the agenda already',
    text: 'You need not add it again. Say what you have to say during the conference.',
  },
  otherCluster: {
    title: 'This handover belongs to another cluster',
    text: 'Put it on the agenda of the conference of that cluster.',
  },
  notShared: {
    title: 'This handover has not been shared yet',
    text: 'The neighbourhood team may not know of it yet. Submit it first.',
  },
  unknownAction: {
    title: 'There is no such action',
    text: 'Look at the conference which actions are open.',
  },
  alreadyAdded: { title: 'This action is there already', text: 'Nothing was done twice.' },
  actionDone: { title: 'This action is done already', text: 'You need do nothing.' },
  oneSideMissing: {
    title: 'There was only one organisation',
    text: 'A conference is of both organisations. Record who were there, or that the conference was not held.',
  },
  notYourSide: {
    title: 'This is for the other organisation to say',
    text: 'Fill in how your own organisation thinks the cooperation goes.',
  },
  scoreUnknown: { title: 'This score is not possible', text: 'Choose a whole number from 1 to 10.' },
  alreadyReported: {
    title: 'The report was sent already',
    text: 'Nothing about this conference changes after that. Put what you miss on the next agenda.',
  },
};
