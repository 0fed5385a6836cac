import type { Words } from '../types';

export const dropOut: Words['dropOut'] = {
  title: 'This handover counts as a drop-out',
  phase: 'In which phase',
  reason: 'Reason',
  day: 'On',
  kinds: {
    withdrawn: 'Withdrawn',
    returned: 'Back to the sending organisation',
    oneSided: 'Closed by one side',
  },
  how: 'What happened',
  decidedTogether: 'Decided together',
  short: ({ phase }) => `Drop-out: ${phase}`,
  shortWithReason: ({ phase, reason }) => `Drop-out: ${phase}. ${reason}`,
};
