import type { Words } from '../types';

export const safetyNet: Words['safetyNet'] = {
  title: ({ name }) => `Safety net for ${name}`,
  lead: ({ days }) =>
    days === 1
      ? 'Does it go wrong? The client can always fall back on the sending organisation. It answers within 1 working day.'
      : `Does it go wrong? The client can always fall back on the sending organisation. It answers within ${days} working days.`,
  ringTitle: 'Who rings, and whom can you ring?',
  ring: ({ who, organisation }) =>
    `${who} of ${organisation} rings back after a call. Can it not wait? Ring right away.`,
  ringVacant: ({ organisation }) =>
    `${organisation} has no fixed contact person now. The manager takes over.`,
  absent: 'Is absent now. Ring the deputy.',
  contactPerson: 'Fixed contact person',
  deputy: 'Deputy',
  manager: 'Manager',
  noPhone: 'No number known',
  openTitle: 'Call that waits for an answer',
  answeredTitle: 'Call that is still open',
  answerBy: 'Answer at the latest',
  unanswered: ({ who }) =>
    `As long as there is no answer, the sending organisation is responsible. No answer? Then ${who} is told, every working day again.`,
  callAgain: 'Make another call',
  callTitle: 'Call the safety net',
  callText: 'The fixed contact person, the deputy and the manager are told at once.',
  call: 'Call the safety net',
  answerTitle: 'Give an answer',
  answer: 'Send the answer',
  answerHints: {
    supportOnTheSpot: 'The aftercare goes on, or begins again.',
    temporaryStay: 'The client can stay with the sending organisation for a while.',
    return: 'Only goes on when the sending organisation accepts the return.',
  },
  concludeTitle: 'Conclude the call',
  conclude: 'Conclude the call',
  returnTitle: 'A return was asked for',
  returnText:
    'Does the sending organisation accept the return? Then it is responsible again and this handover stops.',
  accept: 'Accept the return',
  declineTitle: 'Do not accept the return',
  decline: 'Decline the return',
  returnWaits: ({ who, days }) => `${who} decides within ${days} working days.`,
  notYetTitle: 'The safety net begins after the transfer',
  notYet:
    'Until the transfer day the sending organisation is responsible. With problems, ring the contact person above.',
  overTitle: 'This handover is over',
  over: 'The safety net no longer belongs to this handover. With problems, ring the contact person above.',
  listTitle: 'All calls',
  columns: {
    called: 'Called',
    trigger: 'Trigger',
    answer: 'Answer',
    took: 'Time to answer',
    concluded: 'Concluded',
    texts: 'Explanation',
  },
  calledBy: ({ organisation }) => `By ${organisation}`,
  responsible: ({ organisation }) => `Responsible: ${organisation}`,
  by: 'At the latest',
  waiting: 'Waits for an answer',
  running: 'Still open',
  minutes: ({ minutes }) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  hours: ({ hours }) => (hours === 1 ? '1 hour' : `${hours} hours`),
  days: ({ days, hours }) => (days === 1 ? `1 day and ${hours} hours` : `${days} days and ${hours} hours`),
  emptyTitle: 'No calls yet',
  empty: 'Every call will be here: when, what the answer was and how long it took.',
  labels: {
    trigger: 'What is the trigger?',
    situation: 'What is going on? (short)',
    kind: 'What are you going to do?',
    responsible: 'Which organisation is responsible now?',
    by: 'Until which day?',
    answer: 'What do you agree on?',
    conclusion: 'How did it end?',
    acceptNote: 'Explanation',
    declineReason: 'Why do you not accept the return?',
  },
};
