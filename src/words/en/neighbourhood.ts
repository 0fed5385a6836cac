import type { Words } from '../types';

export const neighbourhood: Words['neighbourhood'] = {
  title: ({ name }) => `Change the neighbourhood for ${name}`,
  lead: ({ neighbourhood: current, cluster }) => `Now: ${current} (${cluster}).`,
  meansTitle: 'What does this mean?',
  meansPreparation: [
    'The handover will go to the neighbourhood team of the new neighbourhood.',
    'Everything that is filled in stays.',
  ],
  meansResubmitted: ({ days }) => [
    `The handover is submitted again. The new team answers within ${days} working days.`,
    'The sign-off of the former team lapses. Those of the client and the sending organisation stay.',
    'A planned acquaintance meeting and an agreed day lapse.',
    'After that the former team can no longer see the handover.',
  ],
  meansAfterTransfer: [
    'The new team takes over where the former one was. Check-ins and deadlines stay.',
    'The new team names a case worker.',
    'After that the former team can no longer see the handover.',
  ],
  labels: { neighbourhood: 'What is the new neighbourhood?', why: 'Why does the neighbourhood change?' },
  change: 'Change the neighbourhood',
};
