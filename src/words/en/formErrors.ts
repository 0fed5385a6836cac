import type { Words } from '../types';

export const formErrors: Words['formErrors'] = {
  required: ({ label }) => `Fill in: ${label}`,
  notADay: ({ label }) => `${label}: this day does not exist. Write for example 27 3 2026.`,
  inThePast: (a) => `${a.label}: this day has passed. Choose today or a later day.`,
  inTheFuture: (a) => `${a.label}: this day has yet to come. Choose today or an earlier day.`,
  notATime: ({ label }) => `${label}: this is not a time. Write for example 14:30.`,
  notAChoice: ({ label }) => `${label}: choose one from the list.`,
  notAPhoneNumber: ({ label }) => `${label}: this is not a telephone number. Write for example 06 1234 5678.`,
  notAnEmail: ({ label }) =>
    `${label}: this is not an e-mail address. Write for example name@organisation.nl.`,
  beforeStart: ({ label }) => `${label}: this day is before the first day. Choose a later day.`,
  overlap: ({ label }) =>
    `${label}: there already is an absence on these days. Change it, or choose other days.`,
  samePerson: ({ label }) => `${label}: choose somebody else than the contact person.`,
  alreadyFree: ({ label }) => `${label}: nobody works on this day already. Choose a working day.`,
  alreadyUsed: ({ label }) => `${label}: this belongs to somebody else already.`,
  alreadyHeld: ({ label }) => `${label}: they hold this role in that time already.`,
  fourEyes: ({ label }) => `${label}: you cannot give yourself this role. Ask another functional manager.`,
  tooFar: ({ label, limit }) => `${label}: this day is too far away. Choose a day within ${limit} days.`,
  ownAccount: ({ label }) => `${label}: you cannot change your own account. Ask another functional manager.`,
  notYears: ({ label }) => `${label}: fill in a whole number, from 1 up to 100.`,
  notWeeks: (a) => `${a.label}: fill in a whole number of weeks, from 1 to 26.`,
  notMinutes: (a) => `${a.label}: fill in a whole number of minutes, from 15 to 480.`,
  publicHoliday: (a) => `${a.label}: this is a public holiday. Choose an ordinary working day.`,
  notAWorkingDay: (a) => `${a.label}: nobody works on this day. Choose a working day.`,
  chairMissing: (a) => `${a.label}: choose somebody. Without a chair no conference is planned.`,
  unknownReference: ({ label }) => `${label}: this is not the reference of a handover of your organisation.`,
  unseenReference: ({ label }) => `${label}: at least one reference is not of a handover that you can see.`,
  erasedAlready: ({ label }) => `${label}: the data of this handover were erased already.`,
  tooLong: ({ label, limit }) => `${label}: this is too long. Use no more than ${limit} characters.`,
};
