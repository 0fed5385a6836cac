import type { Words } from '../types';

export const needs: Words['needs'] = {
  basis: () => 'The client’s consent, or another basis, is not recorded yet.',
  pointNotStarted: ({ point }) => `${point}: nothing is filled in here yet.`,
  pointNotReady: ({ point }) => `${point}: this point has to be ready before the transfer.`,
  pointNotSettled: ({ point }) => `${point}: make this point ready, or record what is still needed.`,
  senderSignOff: ({ point }) => `${point}: the sign-off of the sending organisation is still missing.`,
  receiverSignOff: ({ point }) => `${point}: the sign-off of the neighbourhood team is still missing.`,
  clientSignOff: ({ point }) => `${point}: the client’s sign-off is still missing, or the reason why not.`,
  openQuestion: ({ point }) => `${point}: a question is still open.`,
  receiverCaseWorker: () => 'The case worker of the neighbourhood team is not known yet.',
  transferDay: () => 'The transfer day is not confirmed by both contact persons yet.',
};

export const needSolvers: Words['needSolvers'] = {
  sender: 'The sending organisation can solve this.',
  receiver: 'The neighbourhood team can solve this.',
  both: 'You can solve this together.',
};
