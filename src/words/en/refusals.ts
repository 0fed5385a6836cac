import type { Words } from '../types';

export const refusals: Words['refusals'] = {
  notAllowed: {
    title: 'You cannot do this',
    text: 'This belongs to another role or to the other organisation. The handover shows who the contact persons are.',
  },
  notInThisPhase: {
    title: 'This is not possible now',
    text: 'The handover is in another phase. See under Progress what is possible now.',
  },
  alreadyStarted: {
    title: 'This handover exists already',
    text: 'Nothing was done twice. Go on with the handover that is there.',
  },
  handoverEnded: {
    title: 'This handover is finished',
    text: 'It cannot be changed any more. Is something needed after all? Then start a new handover.',
  },
  handoverPaused: {
    title: 'This handover is paused',
    text: 'End the pause first. After that this is possible again.',
  },
  notPaused: {
    title: 'There is no pause',
    text: 'The handover is running already. You need not do anything.',
  },
  unknownPoint: {
    title: 'This point does not exist',
    text: 'Go back to the document and choose a point.',
  },
  unknownExpectation: {
    title: 'This deadline is gone',
    text: 'Perhaps it was done already. See under Progress what is open now.',
  },
  unknownCheckIn: {
    title: 'This check-in is not open',
    text: 'Perhaps it was recorded already. See the check-ins.',
  },
  unknownPulseMonth: {
    title: 'This contact is not part of it',
    text: 'See which months there are for the finger on the pulse.',
  },
  unknownCall: {
    title: 'This safety-net call is not open',
    text: 'Perhaps the call was concluded already. See the safety net of this handover.',
  },
  unknownProposal: {
    title: 'This proposal is gone',
    text: 'Perhaps somebody answered it already. See under Progress how things are.',
  },
  unknownQuestion: {
    title: 'This question is not open any more',
    text: 'Perhaps it was answered already. See the point.',
  },
  unknownAgreement: {
    title: 'This agreement is gone',
    text: 'Perhaps the agreement was changed. See the point.',
  },
  changedMeanwhile: {
    title: 'Somebody else changed this meanwhile',
    text: 'Nothing was overwritten. See what is different and then choose again.',
  },
  nothingChanged: {
    title: 'Nothing changed',
    text: 'It was like this already. Change something, or go back.',
  },
  notReadyToSubmit: {
    title: 'The handover cannot be submitted yet',
    text: 'Below you see what is missing and who can solve it.',
  },
  notReadyToTransfer: {
    title: 'The lead cannot pass yet',
    text: 'Below you see what is missing and who can solve it.',
  },
  dayInThePast: { title: 'This day is too early', text: 'Choose a later day.' },
  dayInTheFuture: { title: 'This day is still to come', text: 'Choose today or an earlier day.' },
  dayTooFar: { title: 'This day is too far away', text: 'Choose an earlier day. Check the year as well.' },
  notAWorkingDay: {
    title: 'This is not a working day',
    text: 'Choose a day from Monday to Friday that is not a public holiday or a closing day.',
  },
  dayNotLater: {
    title: 'This day is not later than the agreed day',
    text: 'Choose a day that is later than the one that holds now.',
  },
  reasonNeeded: { title: 'An explanation is missing', text: 'Write shortly why, and send it again.' },
  alreadySigned: {
    title: 'This sign-off is there already',
    text: 'This version was signed already. You need not do anything.',
  },
  signedForOtherParty: {
    title: 'You cannot sign for two parties',
    text: 'Ask a colleague or the other contact person to sign this.',
  },
  pointNotStarted: {
    title: 'This point is still empty',
    text: 'Fill in something first. After that it can be signed, or a question can be asked.',
  },
  openQuestion: {
    title: 'A question about this point is still open',
    text: 'Answer the question first. After that the point can be signed.',
  },
  alreadyAskedBack: {
    title: 'A question about this point is open already',
    text: 'Wait for the answer, or call the other contact person.',
  },
  outcomeNotForThisParty: {
    title: 'This answer does not fit this party',
    text: 'Only the neighbourhood team signs with reservation. Could not or did not want to is only for the client.',
  },
  reservationOnBlockingPoint: {
    title: 'No reservation is possible on this point',
    text: 'This point has to be ready before the transfer. Ask a question about it, or wait until it is ready.',
  },
  acquaintanceNotPlanned: {
    title: 'The acquaintance meeting is not planned yet',
    text: 'Plan the meeting first. After that you can record how it went.',
  },
  caseWorkerMissing: {
    title: 'The case worker of the neighbourhood team is missing',
    text: 'Choose who is going to support the client, and then confirm the day.',
  },
  alreadyRecorded: {
    title: 'This was recorded already',
    text: 'Nothing was done twice. You need not do anything.',
  },
  secondOpinionNeeded: {
    title: 'A second opinion is needed',
    text: 'Might something go wrong if you step out? Then ask a colleague to look along and write down that opinion.',
  },
  proposalPending: {
    title: 'A proposal or a request to return is still open',
    text: 'Somebody has to answer it first. After that this is possible.',
  },
  ownProposal: {
    title: 'This is your own proposal',
    text: 'The contact person of the other organisation answers it. You will hear when that is done.',
  },
  safetyNetOpen: {
    title: 'The safety net is still active',
    text: 'Conclude the safety-net call first. After that the handover can be closed.',
  },
  safetyNetNotAnswered: {
    title: 'The safety-net call has no answer yet',
    text: 'The sending organisation answers first. After that the call can be concluded.',
  },
  alreadyAnswered: {
    title: 'An answer was given already',
    text: 'A colleague was earlier. See the answer under the safety net.',
  },
  notStalled: {
    title: 'This handover is not stalled',
    text: 'There is progress again. An explanation is not needed any more.',
  },
  alreadyReachingOut: {
    title: 'Somebody is reaching out already',
    text: 'Record your attempt with the ones that are there.',
  },
  notReachingOut: {
    title: 'Nobody is reaching out now',
    text: 'First record that the client does not respond. Is there contact again? Then this is not needed any more.',
  },
  notExtendable: {
    title: 'This deadline cannot be extended',
    text: 'Not possible in time? Talk to the other contact person or to the programme manager.',
  },
  returnNotAsked: {
    title: 'No return was asked for',
    text: 'Perhaps somebody answered it already. See under Progress how things are.',
  },
  vacantContactPerson: {
    title: 'The contact person and the deputy are the same person',
    text: 'Choose two different people, so that somebody can always be reached.',
  },
  consentWithdrawn: {
    title: 'The client withdrew the consent',
    text: 'The handover stands still. First record a new basis, or agree how to go on without consent.',
  },
  nothingOnConsent: {
    title: 'There is no consent to withdraw',
    text: 'What is shared now does not rest on the consent of the client. Under Basis you see what it rests on.',
  },
  basisNeeded: {
    title: 'There is no other basis to share',
    text: 'Everything rested on the consent of the client. Record a new basis, or withdraw the handover.',
  },
  alreadySees: {
    title: 'You see this handover already',
    text: 'You need not ask to look along.',
  },
  alreadyAsked: {
    title: 'You asked to look along already',
    text: 'You are told when there is an answer.',
  },
  unknownAccess: {
    title: 'This request to look along is not there',
    text: 'See under Looking along which requests there are now.',
  },
  sameClientOpen: {
    title: 'First call the other organisation',
    text: 'Another organisation has a handover of the same client. Record what you agreed together. After that you can accept the handover.',
  },
  noSameClient: {
    title: 'There is nothing left to record here',
    text: 'The outcome is there already, or there is no other handover of this client any more.',
  },
  ownExpectation: {
    title: 'This is up to yourself',
    text: 'You cannot ask yourself. Do what it says, or name somebody else.',
  },
};
