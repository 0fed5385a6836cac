import type { Words } from '../types';

/** Consent for research: nobody has to, and who said yes can always stop. */
export const research: Words['research'] = {
  title: ({ name }) => `Does ${name} take part in research?`,
  lead: 'Discuss this with the client. Nobody has to take part, and it changes nothing in the support.',
  meansTitle: 'What does taking part mean?',
  means: [
    'A university follows how people are doing after their move, for up to five years.',
    'It gets steps, weeks and scores, for instance: acquaintance in week 3, housing a 7. No name, no address and no sentences that anybody wrote.',
    'Instead of a name there is a code. The key of that code does not go along.',
    'The client can always stop. After that the client is not in a next file.',
  ],
  given: 'The client takes part since',
  notGiven: 'The client does not take part.',
  give: 'The client takes part',
  withdraw: 'The client stops taking part',
  own: {
    title: 'Taking part in research',
    lead: 'A university wants to know how people are doing after a move. May they use your steps?',
    means: [
      'You do not have to take part. Your support stays the same.',
      'They see the steps and your scores. No name, no address and nothing of what was written about you.',
      'You can always stop.',
    ],
    given: 'You take part since',
    give: 'Yes, I take part',
    withdraw: 'I do not want to take part any more',
    done: {
      researchGiven: 'You take part in the research',
      researchWithdrawn: 'You do not take part in the research any more',
    },
    doneNext: {
      researchGiven: 'You need not do anything. You can always stop here.',
      researchWithdrawn: 'You will not be in a next file for the university.',
    },
  },
};
