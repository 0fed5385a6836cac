export const basis = {
  title: (a: { name: string }) => `Basis for sharing data of ${a.name}`,
  lead: 'Before submitting you record why you may share data. Tell the client what you share and with whom.',
  whatTitle: 'What you share, and with whom',
  what: [
    'The ten points of the transfer document, the check-ins and the logbook.',
    'With the case workers and fixed contact persons of your organisation and of the neighbourhood team.',
    'The neighbourhood team sees the content only after accepting.',
    'Until the handover has ended. The client can withdraw consent at any time.',
  ],
  now: 'Recorded now',
  informed: 'The client was informed on',
  labels: {
    kind: 'On what ground do you share data?',
    informedOn: 'When did you discuss this with the client?',
    note: 'Explanation',
  },
  noteHint: 'For instance how the client gave consent, or why it has to be without.',
  save: 'Record the basis',
};
