import type { Words } from '../types';

export const form: Words['form'] = {
  optional: '(not required)',
  error: 'Error:',
  errorSummaryTitle: 'Something is not right yet',
  errorSummaryIntro: ({ count }) =>
    count === 1 ? 'Please check this answer:' : `Please check these ${count} answers:`,
  nothingLost: 'What you filled in is still there.',
  limit: ({ limit }) => `At most ${limit.toLocaleString('en-GB')} characters.`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dayExample: ({ example }) => `For example ${example}.`,
  timeHint: 'For example 14:30.',
  phoneHint: 'For example 06 1234 5678.',
  choose: 'Choose one',
  sharedWith: ({ whom }) => `Who sees this? ${whom}`,
  sending: 'Sending…',
  draftSaved: ({ time }) => `Draft saved at ${time}`,
  draftNotSaved: 'The draft was not saved. Leave this page open and try again shortly.',
  leaveWithoutSaving: 'You typed something that has not been sent yet.',
};
