import type { Words } from '../types';

export const whoLooked: Words['whoLooked'] = {
  title: 'Who has looked?',
  lead: 'Everybody who looked at this handover or changed it, day by day. Also who tried and was not allowed.',
  who: ({ name, role, organisation }) => `${name}, ${role}, ${organisation}`,
  whoWithoutRole: ({ name, organisation }) => `${name}, ${organisation}`,
  somebody: 'Somebody',
  times: ({ deed, times }) => (times === 1 ? deed : `${deed}, ${times} times`),
  emptyTitle: 'Nobody has looked yet',
  empty: 'Here you will see who looks at the handover, and when.',
  earlier: 'Earlier days',
  newest: 'Back to the newest',
};
