import type { Words } from '../types';

const workingDays = (days: number) => (days === 1 ? '1 working day' : `${days} working days`);

export const phases: Words['phases'] = {
  preparation: {
    title: 'Preparation',
    rule: ({ days }) => `After ${workingDays(days)} without progress the case worker gets a reminder.`,
  },
  submitted: {
    title: 'Submitted',
    rule: ({ days }) => `The neighbourhood team answers within ${workingDays(days)} after submission.`,
  },
  acquaintance: {
    title: 'Acquaintance meeting',
    rule: ({ days }) => `Within ${workingDays(days)} after submission.`,
  },
  signOff: {
    title: 'Sign-off',
    rule: ({ days }) => `Within ${workingDays(days)} after the acquaintance meeting.`,
  },
  transfer: {
    title: 'Transfer',
    rule: () => 'On the day that both contact persons confirmed.',
  },
  aftercare: {
    title: 'Aftercare',
    rule: () => 'Check-ins on fixed days. After that both contact persons decide together.',
  },
  pulse: {
    title: 'Finger on the pulse',
    rule: () => 'Light contact now and then. Reopening is always possible.',
  },
  ended: {
    title: 'Finished',
    rule: () => 'Nothing more is asked.',
  },
};
