import type { Words } from '../types';

export const sessions: Words['sessions'] = {
  title: 'My sessions',
  intro:
    'This is where you are signed in now. Is there one that you do not know? End it and call the administrator of your organisation.',
  caption: 'Where you are signed in',
  started: 'Signed in at',
  seen: 'Last used',
  device: 'Device',
  source: 'Network address',
  action: 'End',
  thisOne: 'This session',
  unknown: 'Unknown',
  end: 'End',
  endThis: (a) => `End the session of ${a.started}`,
  endOthers: 'End all other sessions',
  onlyThis: 'You are signed in nowhere else.',
  ended: (a) => (a.count === 1 ? '1 session has ended' : `${a.count} sessions have ended`),
  endedText: 'Whoever was still there has to sign in again at the next click.',
  gone: 'That session had ended already',
  goneText: 'There is nothing more to do.',
  ofPerson: 'Sessions',
  live: (a) =>
    a.count === 0
      ? 'This person is signed in nowhere now.'
      : a.count === 1
        ? 'This person is signed in in 1 place now.'
        : `This person is signed in in ${a.count} places now.`,
  endOfPerson: 'Sign this person out everywhere',
  rule: (a) =>
    `A session ends by itself after ${a.minutes} minutes without a click, and always after ${a.hours} hours.`,
  footer: (a) =>
    `If you click nothing for ${a.minutes} minutes, you are signed out. What you send after that is given back when you sign in again.`,
  warningTitle: 'You will be signed out in 5 minutes',
  warningText: 'What you have typed stays if you stay signed in.',
  warningFinal:
    'You will have been signed in for a whole working day. Send or save what you are working on, and then sign in again.',
  stay: 'Stay signed in',
  endedTitle: 'You are signed out',
  endedTyped: 'Send what you have typed. You then sign in again and get it back to send it.',
  expiredText: 'You were not active for a while. Sign in again to go on.',
};
