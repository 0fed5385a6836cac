import { line } from '../line';
import type { Words } from '../types';

const late = ({ who }: { who: string }) => `Not done in time? Then ${who} is told.`;

export const expectations: Words['expectations'] = {
  fillDocument: {
    title: ({ points }) => line('Fill in the transfer document', points),
    otherwise: ({ who }) => `No progress? Then ${who} is told.`,
    action: 'Fill in the document',
  },
  submitDocument: {
    title: () => 'Submit the handover',
    otherwise: ({ who }) => `Not done in time? Then the moving day is at risk and ${who} is told.`,
    action: 'Submit the handover',
  },
  answerSubmission: {
    title: () => 'Answer the submission',
    otherwise: ({ who }) =>
      `Without an answer the sending organisation stays responsible and ${who} is told.`,
    action: 'Accept or return',
  },
  planAcquaintance: {
    title: () => 'Plan the acquaintance meeting',
    otherwise: late,
    action: 'Plan the acquaintance meeting',
  },
  holdAcquaintance: {
    title: () => 'Hold the acquaintance meeting within the norm',
    otherwise: ({ who }) => `The planned day is later than the norm. That is why ${who} is told.`,
    action: 'See the acquaintance meeting',
  },
  recordAcquaintance: {
    title: () => 'Record how the acquaintance meeting went',
    otherwise: late,
    action: 'Record the acquaintance meeting',
  },
  answerQuestion: {
    title: ({ points }) => line('Answer the question about a point', points),
    otherwise: ({ who }) => `Without an answer the point stays open and ${who} is told.`,
    action: 'Answer the question',
  },
  makeReady: {
    title: ({ points }) => line('Make points ready', points),
    otherwise: ({ who }) => `As long as this is open the transfer cannot go on. That is why ${who} is told.`,
    action: 'Make points ready',
  },
  signPoints: { title: ({ points }) => line('Sign', points), otherwise: late, action: 'Sign' },
  recordClientSignOff: {
    title: ({ points }) => line('Record the client’s sign-off', points),
    otherwise: late,
    action: 'Record the client’s sign-off',
  },
  confirmTransferDay: {
    title: () => 'Confirm the transfer day',
    otherwise: ({ who }) => `Without a day the sending organisation stays responsible and ${who} is told.`,
    action: 'Confirm the day',
  },
  awaitTransferDay: {
    title: () => 'Take over the lead on the agreed day',
    otherwise: ({ who }) => `Cannot go on? Then agree on a new day. Otherwise ${who} is told.`,
    action: 'See the transfer',
  },
  nameCaseWorker: {
    title: () => 'Name the case worker of the neighbourhood team',
    otherwise: late,
    action: 'Name the case worker',
  },
  checkIn: {
    title: ({ number }) => (number === null ? 'Do the check-in' : `Do the check-in of week ${number}`),
    otherwise: late,
    action: 'Record the check-in',
  },
  recordWatTelt: {
    title: () => 'Record Wat Telt',
    otherwise: () => 'Not done in time? Then another reminder follows.',
    action: 'Record Wat Telt',
  },
  askSatisfaction: {
    title: () => 'Ask what the client thinks of it',
    otherwise: () => 'Not done in time? Then another reminder follows.',
    action: 'Record the answer',
  },
  keepAgreement: {
    title: ({ points }) => line('Keep the agreement', points),
    otherwise: late,
    action: 'Finish the agreement',
  },
  decideClosure: {
    title: () => 'Decide how to go on after the aftercare',
    otherwise: ({ who }) => `Without a decision the aftercare simply goes on and ${who} is told.`,
    action: 'Propose a decision',
  },
  confirmDecision: {
    title: () => 'Answer the proposal',
    otherwise: ({ who }) => `Without an answer the proposal does not hold and ${who} is told.`,
    action: 'Answer the proposal',
  },
  answerSafetyNet: {
    title: () => 'Answer the safety-net call',
    otherwise: ({ who }) =>
      `No answer? Then ${who} is told at once. That is repeated every working day until there is one.`,
    action: 'Give an answer',
  },
  concludeSafetyNet: {
    title: () => 'Conclude the safety-net call',
    otherwise: ({ who }) =>
      `As long as the call is open the safety net stays active. That is why ${who} is told.`,
    action: 'Conclude the call',
  },
  acceptReturn: {
    title: () => 'Decide about the return',
    otherwise: ({ who }) => `Without a decision nothing changes for the client and ${who} is told.`,
    action: 'Answer the request to return',
  },
  pulseCheck: {
    title: ({ number }) =>
      number === null ? 'Keep a finger on the pulse' : `Keep a finger on the pulse, month ${number}`,
    otherwise: () => 'Not done in time? Then another reminder follows.',
    action: 'Record the contact',
  },
  explainStall: {
    title: () => 'Explain why the handover is stalled',
    otherwise: ({ who }) => `Without an explanation ${who} is told.`,
    action: 'Explain',
  },
  reachOut: {
    title: () => 'Try to get into contact with the client again',
    otherwise: ({ who }) => `Nothing tried? Then ${who} is told.`,
    action: 'Record an attempt',
  },
  weighRisks: {
    title: () => 'Weigh the risks together',
    otherwise: ({ who }) => `Without a decision ${who} is told.`,
    action: 'Weigh the risks',
  },
  resumePause: {
    title: () => 'Decide whether the handover goes on',
    otherwise: ({ who }) => `Without a decision the handover stays paused and ${who} is told.`,
    action: 'End or extend the pause',
  },
  answerAccess: {
    title: () => 'Answer a request to look along',
    otherwise: ({ who }) => `Without an answer nobody looks along and ${who} is told.`,
    action: 'Grant or refuse',
  },
  settleConsent: {
    title: () => 'Agree how to go on without consent',
    otherwise: ({ who }) => `Until then the handover stands still. Without an agreement ${who} is told.`,
    action: 'Record the agreement',
  },
  settleSameClient: {
    title: () => 'Call the other organisation about the same client',
    otherwise: ({ who }) =>
      `Until then the neighbourhood team cannot accept the handover. Without an outcome ${who} is told.`,
    action: 'Record the outcome',
  },
  answerAsked: {
    title: () => 'Answer the question of the programme manager',
    otherwise: ({ who }) => `Without an answer ${who} is told.`,
    action: 'Answer the question',
  },
  answerDeputy: {
    title: () => 'Respond to the proposed deputy',
    otherwise: ({ who }) => `Without a response ${who} is told.`,
    action: 'See the proposal',
  },
};
