import { ahead, typed, words, type Sheet } from './sheet';

/** Consent, and looking along. */
export const sharing: readonly Sheet[] = [
  { to: 'toestemming', course: 'accepted', by: 'fatima', right: { text: words }, texts: ['text'] },
  {
    to: 'toestemming/verder',
    page: 'toestemming',
    course: 'consentWithdrawn',
    by: 'marit',
    right: { agreement: words },
    required: ['agreement'],
    texts: ['agreement'],
  },
  {
    to: 'meekijken/weigeren',
    page: 'meekijken',
    course: 'askedAlong',
    by: 'marit',
    right: { why: words },
    required: ['why'],
    texts: ['why'],
    hidden: ['request'],
  },
  {
    to: 'meekijken/toestaan',
    page: 'meekijken',
    course: 'askedAlong',
    by: 'marit',
    right: { ...typed('until', ahead(2)) },
    required: ['until'],
    days: ['until'],
    hidden: ['request'],
  },
  {
    to: 'meekijken/stoppen',
    page: 'meekijken',
    course: 'lookedAlong',
    by: 'marit',
    right: {},
    hidden: ['request'],
  },
  {
    to: 'meekijken/nood',
    page: 'meekijken',
    course: 'submitted',
    by: 'eline',
    right: { text: words },
    required: ['text'],
    texts: ['text'],
  },
];
