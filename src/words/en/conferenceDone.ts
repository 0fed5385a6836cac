import type { Words } from '../types';

export const conferenceDone: Words['conference']['done'] = {
  setSeries: {
    title: 'The rhythm is set',
    next: 'The next conference is below. Invitations go out by themselves, also when something changes.',
  },
  planConference: {
    title: 'The conference is planned',
    next: 'Everybody gets an invitation for their calendar. Below you see who is coming.',
  },
  moveConference: {
    title: 'The conference is moved',
    next: 'Everybody who was invited gets the new day in their calendar and answers again.',
  },
  cancelConference: {
    title: 'The conference is cancelled',
    next: 'Everybody who was invited gets a message. The chair chooses a new day.',
  },
  skipConference: {
    title: 'The conference is skipped',
    next: 'Everybody who was invited gets a message. The next conference is below.',
  },
  reply: {
    title: 'Your answer is sent',
    next: 'The chair sees who is coming. Does something change? Then give another answer.',
  },
  addItem: {
    title: 'Your item is on the agenda',
    next: 'It is discussed at the next conference. Everybody sees it on the agenda.',
  },
  removeItem: { title: 'The item is off the agenda', next: 'The other items stay.' },
};
