import type { Words } from '../types';

export const stall: Words['stall'] = {
  title: ({ name }) => `Why is the handover of ${name} standing still?`,
  lead: 'With your explanation others know whether they can help. You do not have to solve it now.',
  since: 'No progress since',
  askedOn: 'Explanation asked on',
  raised: 'The programme manager knows',
  explainedOn: 'Explained on',
  engaged: 'Is the client still engaged?',
  notStalledTitle: 'This handover is not stalled',
  notStalled: ({ days }) =>
    `Overstap asks for an explanation after ${days} working days without progress. Do you know already that you have to wait? Then you can pause the handover.`,
  notStalledPulse: 'In this phase Overstap does not ask for an explanation.',
  pause: 'Pause the handover',
  labels: {
    reason: 'What holds up the handover?',
    engaged: 'Is the client still engaged?',
    explanation: 'Explanation',
  },
  explanationHint: 'Needed if you choose “Something else”.',
  explain: 'Send the explanation',
  next: ({ days, raise }) =>
    `After that Overstap asks again after ${days} working days without progress. After ${raise} working days the programme manager is told.`,
  earlier: 'Earlier explanations',
};
