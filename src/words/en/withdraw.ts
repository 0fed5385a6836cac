import type { Words } from '../types';

export const withdraw: Words['withdraw'] = {
  title: ({ name }) => `Withdraw the handover of ${name}`,
  lead: 'You can withdraw until the transfer. After that there is the safety net.',
  warningTitle: 'You cannot undo this',
  warningItems: [
    'The handover stops. Nothing is expected of anybody any more.',
    'The sending organisation stays responsible for the client.',
    'A planned acquaintance meeting is cancelled. Both contact persons are told.',
    'Does it go on later after all? Then you start a new handover.',
  ],
  pauseInstead: 'Do you only want to wait? Then choose a pause.',
  labels: { reason: 'Why do you withdraw the handover?', explanation: 'Explanation' },
  explanationHint: 'Needed if you choose “Something else”. Both organisations can read this.',
  withdraw: 'Withdraw the handover',
  withdrawn: 'This handover was withdrawn.',
};
