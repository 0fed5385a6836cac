import type { Words } from '../types';

/** What is shared, with whom, for what and on which ground; to read, and to print for the client. */
export const sharing: Words['sharing'] = {
  title: ({ name }) => `What we share about ${name}`,
  lead: 'This overview is for you and for the client.',
  leadBefore: 'This overview is for you and for the client. Go through it together before submitting.',
  facts: 'In short',
  from: 'Who shares',
  to: 'With whom',
  team: ({ receiver, neighbourhood }) => `${receiver}, team of ${neighbourhood}`,
  when: 'From when',
  whenAccepted: 'The neighbourhood team sees the content since',
  whenLater:
    'Only when the neighbourhood team accepts the handover. Until then it sees who comes, where from and when.',
  until: 'Until when',
  untilEnd: 'Until the handover is closed. After that the file is kept for as long as the law asks.',
  untilWithdrawn: 'The consent was withdrawn. What was shared stays visible. Nothing is added to it.',
  basis: 'Ground on record',
  informed: 'The client was informed on',
  informedTerm: 'The client knows since',
  notInformed: 'It is not recorded yet that the client was informed.',
  pointCaption: ({ point }) => `What we share about ${point}`,
  columns: { question: 'Question', whom: 'Who sees this?', purpose: 'For what?', basis: 'On which ground?' },
  everything: 'Question by question',
  everythingLead: 'Only what is filled in is shared.',
  meaningTitle: 'What does the ground mean?',
  meaning: {
    consent: 'This takes the consent of the client. That consent can always be withdrawn.',
    publicTask: 'The municipality has the legal task of arranging help. These data are needed for that.',
    vitalInterest: 'Without these data the life or health of the client may be in danger.',
  },
  purpose: {
    keepHome: 'Getting and keeping a home',
    keepIncome: 'Making ends meet',
    worthwhileDay: 'A day that is worth it',
    rightSupport: 'Getting support that fits',
    reachPeople: 'Being able to reach the right people',
    health: 'Getting good care',
    safety: 'Being safe, and getting help in time',
  },
  basisShort: {
    consent: 'Consent',
    publicTask: 'Legal task',
    vitalInterest: 'Danger to life or health',
  },
  rightsTitle: 'What can the client do?',
  rights: [
    'Read everything that was written down, and ask to correct something.',
    'See who has looked.',
    'Withdraw consent, with the case worker, the contact person or on their own page.',
    'Complain to the organisation or to the Dutch Data Protection Authority.',
  ],
  summaryTitle: 'What you share, and why',
  summary: ({ count }) => (count === 1 ? '1 question' : `${count} questions`),
  confidential: ({ count }) =>
    count === 1
      ? '1 of these questions is for the fixed contact persons and case workers only.'
      : `${count} of these questions are for the fixed contact persons and case workers only.`,
  open: 'See and print the whole overview',
  print: 'Print for the client',
  printing: 'This is the version for paper. Printing starts by itself, or choose print in your browser.',
  backToScreen: 'Back to the ordinary page',
  printedOn: 'Printed on',
};
