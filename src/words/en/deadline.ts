import type { Words } from '../types';

export const deadline: Words['deadline'] = {
  title: ({ name }) => `Extend a deadline for ${name}`,
  lead: 'Can something not be done in time? Agree on a new day. Reminders move along.',
  labels: {
    expectation: 'Which deadline do you want to extend?',
    day: 'What is the new day?',
    explanation: 'Why is more time needed?',
  },
  option: ({ what, who }) => `${what} (${who})`,
  due: 'Due now',
  dayHint: 'A working day, later than the present day.',
  explanationHint: 'Both organisations can read this.',
  extend: 'Extend the deadline',
  nothingTitle: 'There is no deadline that you can extend',
  nothing:
    'Some deadlines are fixed, such as the answer to the safety net. Is more time needed? Then you can pause the handover.',
};
