import type { Words } from '../types';

/** Withdrawing consent: as easy as giving it, and what it means before one does it. */
export const consent: Words['consent'] = {
  title: ({ name }) => `Withdraw the consent of ${name}`,
  lead: 'Withdrawing is always possible. The client does not have to say why.',
  meansTitle: 'What does this mean?',
  means: ({ team }) => [
    'The handover pauses at once. Nothing more is shared.',
    'Both contact persons are told at once. They discuss with the client how to go on.',
    `What the team of ${team} has seen stays visible as shared. That cannot be undone.`,
    'The client keeps their own case worker. The safety net stays within reach.',
  ],
  labels: { text: 'What do you want to add?' },
  textHint: 'For instance what the client said. The case workers and contact persons can read this.',
  save: 'Withdraw consent',
  notConsent:
    'The data of this client are not shared on the ground of consent. There is nothing to withdraw.',
  afterTitle: 'Going on after the consent was withdrawn',
  withdrawnTitle: 'The consent was withdrawn',
  withdrawn: 'The handover stands still. Nothing more is shared. Withdrawn on',
  told: 'These people know:',
  nextTitle: 'How does it go on?',
  next: [
    'Discuss with the client what may be shared and what may not.',
    'Is there a new agreement? Then record the new basis. After that the handover goes on.',
    'Does it end here? Then the contact person of the sender can withdraw the handover.',
  ],
  newBasis: 'Record a new basis',
  goOnTitle: 'Going on without consent',
  goOnLead:
    'Only when you discussed this together with the client. What rests on consent is then not shared or completed any more.',
  goOnLabels: { agreement: 'What did you agree on with the client?' },
  goOnHint: 'For instance: only what the law allows is still shared.',
  goOn: 'Record the agreement and go on',
  own: {
    title: 'Withdraw consent',
    lead: 'You may always withdraw your consent. You do not have to say why.',
    means: ({ team }) => [
      'Your move stands still at once. Nothing more is shared about you.',
      'Your contact persons are told at once. They talk with you about how to go on.',
      `What the team of ${team} has seen cannot be undone.`,
      'You keep your case worker. When things go wrong you can always ring.',
    ],
    label: 'Do you want to add something?',
    hint: 'Your case workers and contact persons can read this.',
    save: 'Yes, I withdraw my consent',
    cancel: 'No, go back',
    done: 'Your consent is withdrawn',
    doneNext: 'Your contact persons have been told. One of them rings you.',
  },
};
