import { personId } from '../../../src/local/demo/people';
import { typed, words, workingDay, type Sheet } from './sheet';

/** What a programme manager asks and proposes from the board, and what the contact persons say to it. */
export const steering: readonly Sheet[] = [
  {
    to: 'regie/vraag',
    page: 'regie/vraag?wat=reachOut:0',
    course: 'reachingOut',
    by: 'jolanda',
    right: { ...typed('by', workingDay()) },
    required: ['expectation', 'by'],
    days: ['by'],
    choices: ['expectation'],
  },
  {
    to: 'regie/vervanger',
    course: 'accepted',
    by: 'jolanda',
    right: { side: 'sender', person: personId('joris'), ...typed('by', workingDay()) },
    required: ['side', 'person', 'by'],
    days: ['by'],
    choices: ['side', 'person'],
  },
  {
    to: 'vraag',
    course: 'questioned',
    by: 'eline',
    right: { answer: 'needsHelp', text: words },
    emptyWith: { asked: '' },
    required: ['asked', 'answer'],
    texts: ['text'],
    choices: ['asked', 'answer'],
  },
  {
    to: 'vervanger',
    course: 'proposedDeputy',
    by: 'marit',
    right: { text: words },
    required: ['text'],
    texts: ['text'],
    hidden: ['proposal'],
  },
];
