import type { Words } from '../types';

/** The same person may be known to another organisation: both contact persons ring each other. */
export const sameClient: Words['sameClient'] = {
  bannerTitle: 'First ring a colleague of another organisation',
  banner: 'This client may also be known to another organisation. You do not see each other’s file.',
  call: ({ person, organisation }) => `Ring ${person} of ${organisation}`,
  callOrganisation: ({ organisation }) => `Ring the contact person of ${organisation}`,
  waits: 'The neighbourhood team can accept the handover only after you recorded here what you discussed.',
  record: 'Record what you discussed',
  title: 'Maybe the same client',
  lead: 'Two organisations may be offering the same client. Ring each other and record what you agree on.',
  howTitle: 'How to do that',
  how: [
    'Ring the contact person of the other organisation. Ask whether it is the same person.',
    'On the telephone share no more than is needed to know that.',
    'Is it the same person? Then agree on who hands the client over, and tell the client.',
  ],
  whoTitle: 'Whom do you ring?',
  labels: { outcome: 'What did you find out?', text: 'What did you agree on?' },
  textHint: 'The case workers and contact persons of this handover can read this.',
  outcomes: {
    sameClientOneHandover: 'It is the same client. One handover goes on, the other one is withdrawn.',
    sameClientBothGoOn:
      'It is the same client. Both handovers go on, because they are about different things.',
    differentPeople: 'They are two different people.',
  },
  save: 'Record',
  nothing: 'There is no other organisation that offers this client.',
};
