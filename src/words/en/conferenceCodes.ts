import type { Words } from '../types';
import { line } from '../line';

type Codes = Words['conference'];

export const because: Codes['because'] = {
  safetyNet: (a) => `Safety net called since ${a.day}`,
  noContact: (a) => `No contact with the client since ${a.day}`,
  stalled: (a) => `Stalled since ${a.day}`,
  due: (a) => `Something is due: ${a.day}`,
  endOfAftercare: (a) => `Aftercare ends on ${a.day}`,
  scoreFell: (a) => `A score fell on ${a.day}`,
  broughtIn: (a) => `Brought in on ${a.day}`,
  review: (a) => `The outcome is looked at again: ${a.day}`,
  bottleneck: (a) => (a.day === '' ? 'Open bottleneck' : `Open bottleneck, to be solved by ${a.day}`),
  openAction: (a) => `Open action, due ${a.day}`,
  added: (a) => `Added on ${a.day}`,
};

export const obstacles: Codes['obstacles'] = {
  noSeries: {
    title: 'There is no rhythm yet',
    text: 'Agree on every how many weeks the conference is, and who takes the chair.',
  },
  noChair: {
    title: 'There is no chair',
    text: 'The chair no longer works here. Choose at the rhythm who takes the chair.',
  },
  noSender: {
    title: 'The sending organisation has no contact person here',
    text: 'The functional manager can name a contact person.',
  },
  noReceiver: {
    title: 'The neighbourhood team has no contact person here',
    text: 'The functional manager can name a contact person.',
  },
  cancelled: {
    title: 'The last conference was cancelled',
    text: 'A new day is looked for. If there is none, the next conference is on its usual day again.',
  },
};

export const reasons: Codes['reasons'] = {
  tooFewPeople: 'There are too few people',
  chairAbsent: 'The chair is away',
  senderAbsent: 'The sending organisation is away',
  receiverAbsent: 'The neighbourhood team is away',
  nothingToDiscuss: 'There is nothing to discuss',
  other: 'Something else',
  notRecorded: 'Nobody recorded whether it went on',
};

export const answers: Codes['answers'] = {
  yes: 'I am coming',
  no: 'I am not coming',
  deputy: 'My deputy is coming',
};

export const answered: Codes['answered'] = {
  yes: 'Coming',
  no: 'Not coming',
  deputy: 'Deputy is coming',
  none: 'No answer yet',
};

export const events: Codes['events'] = {
  conferenceStarted: () => 'This conference was put into Overstap',
  seriesSet: () => 'The rhythm was set',
  conferencePlanned: (a) => `Conference planned on ${a.day} at ${a.time}`,
  conferenceMoved: (a) => `Conference moved to ${a.day} at ${a.time}`,
  conferenceCancelled: (a) => line('Conference cancelled', a.reason),
  conferenceSkipped: (a) => line('Conference skipped', a.reason),
  participantsUpdated: () => 'Contact persons, colleagues or working days changed',
  peopleInvited: (a) => (a.count === 1 ? '1 invitation sent' : `${a.count} invitations sent`),
  peopleUninvited: (a) => (a.count === 1 ? '1 invitation withdrawn' : `${a.count} invitations withdrawn`),
  replied: (a) => line('Answer to the invitation', a.reason),
  itemAdded: () => 'Item put on the agenda',
  itemRemoved: () => 'Item taken off the agenda',
  agendaMade: () => 'Agenda made ready',
  conferenceReminded: () => 'Reminder sent',
  conferenceOpened: () => 'Conference opened',
  attendanceRecorded: () => 'Attendance recorded',
  itemDecided: () => 'Decision recorded',
  actionAdded: (a) => `Action for ${a.person}, due ${a.day}`,
  actionChanged: (a) => `Action changed: ${a.person}, due ${a.day}`,
  actionCompleted: () => 'Action done',
  itemTurned: () => 'Went on to another item',
  conferenceHeld: () => 'Conference held',
  conferenceNotHeld: (a) => line('Conference not held', a.reason),
  cooperationScored: () => 'Recorded how the cooperation goes',
  reportWritten: () => 'Report sent',
  structureMissed: (a) => `No regular conference since ${a.day}`,
  rungClimbed: () => 'Reminder sent of what is still to be done',
};
