import type { Words } from '../types';

export const mail: Words['mail'] = {
  subject: ({ what, reference }) => `${what} – handover ${reference}`,
  subjectBy: ({ what, reference, by }) => `${what} – by ${by} – handover ${reference}`,
  subjectUntil: ({ what, reference, until }) => `${what} – until ${until} – handover ${reference}`,
  subjectOn: ({ what, reference, when }) => `${what} – ${when} – handover ${reference}`,
  greeting: 'Hello,',
  by: ({ by }) => `At the latest: ${by}.`,
  until: ({ until }) => `Up to and including: ${until}.`,
  about: ({ reference, neighbourhood }) => `This is about handover ${reference} in ${neighbourhood}.`,
  aboutReference: ({ reference }) => `It is about handover ${reference}.`,
  openRequests: 'Open your requests to look along',
  openRequestsLine: ({ link }) => `Open your requests to look along: ${link}`,
  open: 'Open the handover',
  openLine: ({ link }) => `Open the handover: ${link}`,
  noNames: 'This mail holds no names on purpose. Please leave them out of your answer as well.',
  answer: 'Do you have a question? Answer this mail. Your answer reaches a colleague, not a computer.',
  digestSubject: ({ count, day }) =>
    count === 1 ? `My work on ${day}: 1 message` : `My work on ${day}: ${count} messages`,
  digestIntro: 'This is waiting for you. What has to be done first is at the top.',
  digestLine: ({ what, reference }) => `Handover ${reference}: ${what}`,
  digestLineBy: ({ what, reference, by }) => `Handover ${reference}: ${what} – by ${by}`,
  openWork: 'Open My work',
  openWorkLine: ({ link }) => `Open My work: ${link}`,
  meetingTitle: ({ reference }) => `Acquaintance meeting, handover ${reference}`,
  meetingMoment: ({ day, time }) => `${day} at ${time}`,
  meetingWhen: ({ when }) => `When: ${when}.`,
  meetingWhere: ({ place }) => `Where: ${place}.`,
  place: {
    clientHome: 'at the client’s home',
    senderOffice: 'at the sending organisation',
    receiverOffice: 'at the neighbourhood team',
    elsewhere: 'somewhere else; the handover says where',
  },
  reminder: {
    owner: 'It is your turn.',
    deputy: 'You are the deputy. This is still open: see whether you can do it.',
    manager: 'This was not done in time. See with your colleague what is needed.',
    programmeManager: 'This was not done in time and nobody took it up. Make sure that somebody does it.',
  },
  expectation: {
    fillDocument: 'Fill in the transfer document',
    submitDocument: 'Submit the transfer document',
    answerSubmission: 'Answer the submission',
    planAcquaintance: 'Plan the acquaintance meeting',
    holdAcquaintance: 'Hold the acquaintance meeting',
    recordAcquaintance: 'Record how the acquaintance meeting went',
    answerQuestion: 'Answer the question about a point',
    makeReady: 'Make the open points ready',
    signPoints: 'Sign the points',
    recordClientSignOff: 'Record the client’s sign-off',
    confirmTransferDay: 'Confirm the transfer day',
    awaitTransferDay: 'The transfer is coming up',
    nameCaseWorker: 'Name the case worker of the neighbourhood team',
    checkIn: 'Do the check-in of the aftercare',
    recordWatTelt: 'Record the scores of Wat Telt',
    askSatisfaction: 'Ask what the client thinks of the move',
    keepAgreement: 'Keep the agreement',
    decideClosure: 'Decide about the end of the aftercare',
    confirmDecision: 'Answer the proposed decision',
    answerSafetyNet: 'Answer the safety-net call',
    concludeSafetyNet: 'Conclude the safety-net call',
    acceptReturn: 'Answer the request to return',
    pulseCheck: 'Keep a finger on the pulse',
    explainStall: 'Explain why the handover is stalled',
    reachOut: 'Try to get into contact with the client again',
    weighRisks: 'Weigh the risks together: there has been no contact for long',
    resumePause: 'Decide whether the handover can go on after the pause',
    answerAccess: 'Answer the request to look along',
    settleConsent: 'Agree how to go on without consent',
    settleSameClient: 'Call the contact person of the other organisation',
    answerAsked: 'Answer the programme manager',
    answerDeputy: 'Respond to the proposed deputy',
  },
  notice: {
    submissionArrived: {
      what: 'New handover for your neighbourhood: please answer',
      text: 'A handover was submitted. Look at the announcement and accept it, or return it with a reason.',
    },
    submissionAccepted: {
      what: 'Your handover was accepted: plan the acquaintance meeting',
      text: 'The neighbourhood team accepted the handover. The next step is the acquaintance meeting.',
    },
    submissionReturned: {
      what: 'Your handover was returned',
      text: 'The neighbourhood team returned the handover. Read the reason and change the document.',
    },
    answererNamed: {
      what: 'You were asked to answer',
      text: 'The programme manager named you to answer a submission.',
    },
    acquaintanceInvitation: {
      what: 'Invitation to the acquaintance meeting',
      text: 'The acquaintance meeting is planned. The appointment for your calendar comes with this mail.',
    },
    acquaintanceCancelled: {
      what: 'The acquaintance meeting is cancelled',
      text: 'The appointment lapses. With this mail comes a message that removes it from your calendar.',
    },
    signOffLapsed: {
      what: 'Your sign-off lapsed: please look again',
      text: 'A point that you signed was changed. See what is different and sign again.',
    },
    pointAskedBack: {
      what: 'There is a question about a point',
      text: 'The neighbourhood team has a question about a point. The other points go on as usual.',
    },
    questionAnswered: {
      what: 'Your question about a point was answered',
      text: 'Look at the answer. Is it good? Then sign the point.',
    },
    transferDayConfirmed: {
      what: 'A transfer day was proposed: please confirm it too',
      text: 'The other side confirmed a day for the transfer. It is settled when you confirm it as well.',
    },
    transferAgreed: {
      what: 'The transfer day is settled',
      text: 'You both confirmed the day. From that day the neighbourhood team leads.',
    },
    transferDayLapsed: {
      what: 'The transfer day lapsed',
      text: 'The agreed day no longer holds. See what is needed and agree on a new day.',
    },
    transferred: {
      what: 'The transfer is done: the aftercare begins',
      text: 'The neighbourhood team leads now. The sending organisation stays on during the aftercare.',
    },
    decisionProposed: {
      what: 'A decision was proposed: please answer',
      text: 'The other side proposes a decision about the end of the aftercare. Do you agree or not?',
    },
    decisionRejected: {
      what: 'Your proposal was not taken over',
      text: 'The other side does not agree with your proposal. Read why and talk about it.',
    },
    closed: {
      what: 'The handover is closed',
      text: 'You decided together to close it. The neighbourhood team keeps a finger on the pulse.',
    },
    aftercareExtended: {
      what: 'The aftercare was extended',
      text: 'The aftercare takes longer. See until when, and what was agreed.',
    },
    reopened: {
      what: 'The handover was reopened',
      text: 'The aftercare starts again. See why, and which check-ins there are.',
    },
    safetyNetCalled: {
      what: 'Safety net: somebody asks for help, please answer',
      text: 'The safety net was called. Look now at what is going on and answer.',
    },
    safetyNetAnswered: {
      what: 'Safety net: there is an answer',
      text: 'The safety-net call was answered. See what was agreed and who is responsible.',
    },
    safetyNetConcluded: {
      what: 'Safety net: the call is concluded',
      text: 'The safety-net call was concluded. See how things go on.',
    },
    returnAsked: {
      what: 'Asked: a return to the sending organisation',
      text: 'The question is whether the client can come back. The sending organisation decides.',
    },
    returned: {
      what: 'The client returns to the sending organisation',
      text: 'The return was accepted. The sending organisation is responsible again.',
    },
    returnDeclined: {
      what: 'The return was not accepted',
      text: 'The sending organisation did not accept the return. Read why and talk about it.',
    },
    paused: {
      what: 'The handover is paused',
      text: 'The clocks stand still until the end of the pause. See why and until when.',
    },
    resumed: {
      what: 'The handover goes on again',
      text: 'The pause is over. The deadlines moved along.',
    },
    withdrawn: {
      what: 'The handover was withdrawn',
      text: 'This handover does not go on. You need not do anything for it any more.',
    },
    stalled: {
      what: 'The handover is stalled: please explain why',
      text: 'There has been no progress for a while. Give the reason and whether the client is still engaged.',
    },
    stallRaised: {
      what: 'A handover has been stalled too long',
      text: 'This handover is stalled for long, or nobody explains why. See who gets it going again.',
    },
    reachingOutRaised: {
      what: 'There has been no contact with a client for too long',
      text: 'For weeks nobody got into contact. See together what has to happen now.',
    },
    contactsChanged: {
      what: 'The contact persons changed',
      text: 'There is another contact person or deputy. See who it is now and what is open.',
    },
    caseWorkerChanged: {
      what: 'The case worker changed',
      text: 'There is another case worker. See who it is now and what is open.',
    },
    neighbourhoodChanged: {
      what: 'The handover goes to another neighbourhood',
      text: 'The neighbourhood changed. See which team is next and what is open.',
    },
    accessAsked: {
      what: 'Somebody asks to look along: please answer',
      text: 'A colleague asks to look along for some time. Read why, and grant or refuse it.',
    },
    accessGranted: {
      what: 'You may look along',
      text: 'Your request is granted. Looking along ends by itself after the last day.',
    },
    accessRefused: {
      what: 'Your request to look along is refused',
      text: 'The contact person refused your request. The reason is under Looking along.',
    },
    accessEnded: {
      what: 'Looking along has ended',
      text: 'Looking along ended earlier than was agreed.',
    },
    emergencyAccessTaken: {
      what: 'Emergency access: somebody looks along now',
      text: 'A colleague took emergency access, with a reason. See whether this is right. If not: end it.',
    },
    consentWithdrawn: {
      what: 'The consent is withdrawn: the handover stands still',
      text: 'What was shared stays visible. Talk to each other, and record how to go on.',
    },
    wentOnWithoutConsent: {
      what: 'The handover goes on without consent',
      text: 'It is agreed how to go on. The deadlines moved along.',
    },
    sameClient: {
      what: 'Call another organisation about this handover',
      text: 'Perhaps another organisation has a handover of this client too. With the handover you see whom to call. Then record what you agreed.',
    },
    sameClientRecorded: {
      what: 'The other organisation was called',
      text: 'The outcome of the talk about the same client is recorded. See what was agreed.',
    },
    ownerAsked: {
      what: 'The programme manager asks how it stands: please answer',
      text: 'Something in this handover is up to you. The programme manager wants to know how it stands. With the handover you see what it is.',
    },
    askedAnswered: {
      what: 'Your question about a handover was answered',
      text: 'The answer is with the handover.',
    },
    deputyProposed: {
      what: 'A deputy is proposed: please respond',
      text: 'The programme manager proposes who could stand in. Change the contact persons, or explain why not.',
    },
    deputyDeclined: {
      what: 'Your proposed deputy was not accepted',
      text: 'The organisation does not choose this deputy. Talk together about who does it.',
    },
  },
};
