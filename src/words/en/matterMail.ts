import type { Words } from '../types';

export const matterMail: Words['matterMail'] = {
  subject: ({ what, about }) => `${what} – ${about}`,
  subjectBy: ({ what, about, by }) => `${what} – by ${by} – ${about}`,
  subjectOn: ({ what, about, when }) => `${what} – ${when} – ${about}`,
  about: ({ about }) => `It is about: ${about}.`,
  name: {
    conference: ({ place }) => `case conference ${place}`,
    breakthroughTable: ({ place }) => `breakthrough table ${place}`,
    bottleneck: ({ topic }) => `bottleneck ${topic}`,
    fault: ({ topic }) => `structural fault ${topic}`,
    case: ({ place }) => `case from ${place}`,
  },
  open: 'Open it in Overstap',
  openLine: ({ link }) => `Open it in Overstap: ${link}`,
  place: 'see Overstap',
  where: 'Where: Overstap says.',
  askReply: 'Are you coming? Choose your answer. You can change it later.',
  reply: { yes: 'Yes, I am coming', no: 'No, I am not coming', deputy: 'My deputy is coming' },
  replyLine: ({ answer, link }) => `${answer}: ${link}`,
  digestLine: ({ about, what }) => `${about}: ${what}`,
  digestLineBy: ({ about, what, by }) => `${about}: ${what} – by ${by}`,
  digestLineOn: ({ about, what, on }) => `${about}: ${what} – ${on}`,
  notice: {
    conferenceInvitation: {
      what: 'Invitation to the meeting',
      text: 'The meeting is planned. The appointment for your calendar comes with this mail.',
    },
    conferenceUpdated: {
      what: 'The meeting has changed: please answer again',
      text: 'The day, the time or the place is different. The new appointment comes with this mail.',
    },
    conferenceCancelled: {
      what: 'The appointment for the meeting lapses',
      text: 'The meeting does not go on, or you need not be there. With this mail comes a message that removes it from your calendar. Overstap says why.',
    },
    agendaReady: {
      what: 'The agenda of the meeting is ready',
      text: 'See what is on the agenda. Add what is missing.',
    },
    conferenceReminder: {
      what: 'The meeting is coming up',
      text: 'Look at the agenda. Can you not come? Then please say so.',
    },
    conferenceReport: {
      what: 'The report of the meeting is there',
      text: 'Read the short report for your own team, and which actions are still open.',
    },
    noStructuralConference: {
      what: 'There has been no meeting for a long time',
      text: 'This meeting was not held for too long. See what stands in the way and what you can do.',
    },
    actionAssigned: {
      what: 'There is an action for you',
      text: 'The meeting agreed that you do something. See what and when.',
    },
    bottleneckAssigned: {
      what: 'You own a bottleneck',
      text: 'See what is going on and find a solution.',
    },
    bottleneckWithoutOwner: {
      what: 'A bottleneck has no owner: please name one',
      text: 'As long as there is no owner, this bottleneck is yours.',
    },
    bottleneckHandedOver: {
      what: 'Your bottleneck is somebody else’s now',
      text: 'You need not do anything for it any more.',
    },
    bottleneckGrew: {
      what: 'Your bottleneck holds up another handover',
      text: 'See which handover was added.',
    },
    bottleneckDueDayMoved: {
      what: 'A bottleneck has another day',
      text: 'See the new day and the reason.',
    },
    bottleneckResolved: {
      what: 'A bottleneck is done with',
      text: 'See the outcome. Is it back? Then open it again.',
    },
    bottleneckReopened: {
      what: 'A bottleneck is open again',
      text: 'It is back. See why.',
    },
    bottleneckCommented: {
      what: 'There is a message about a bottleneck',
      text: 'Read what your colleague wrote about it.',
    },
    faultProposed: {
      what: 'This bottleneck recurs: is it a structural fault?',
      text: 'The same kind of bottleneck shows in more places. See who outside the case can repair it.',
    },
    faultAccepted: {
      what: 'Somebody takes up a structural fault',
      text: 'See who repairs it and what was promised.',
    },
    faultWithoutKeeper: {
      what: 'Nobody follows a structural fault: please name somebody',
      text: 'The colleague who followed it does not work here any more.',
    },
    faultChanged: {
      what: 'Something was changed about a structural fault',
      text: 'See what was changed. Does it still happen? Then report a bottleneck.',
    },
    faultCameBack: {
      what: 'A structural fault is back',
      text: 'After the change it happens again. See what has to be done now.',
    },
    faultStayedAway: {
      what: 'A structural fault stayed away',
      text: 'After the change it did not happen again. You need not do anything.',
    },
    faultDismissed: {
      what: 'This is not a structural fault',
      text: 'Read why. The bottlenecks themselves stay.',
    },
    caseBroughtIn: {
      what: 'There is a case for the breakthrough table',
      text: 'See the question. The case comes to the next table.',
    },
    caseDecided: {
      what: 'The breakthrough table decided about a case',
      text: 'See what was decided, and who does it.',
    },
    decisionAssigned: {
      what: 'Carry out a decision of the breakthrough table',
      text: 'The breakthrough table agreed that you do this. See what and when.',
    },
    decisionWithoutOwner: {
      what: 'A decision of the breakthrough table has no owner: please name one',
      text: 'Who was to do it does not work here any more.',
    },
    decisionMoved: {
      what: 'A decision of the breakthrough table has another day',
      text: 'See the new day and the reason.',
    },
    decisionDone: {
      what: 'A decision of the breakthrough table was carried out',
      text: 'At the next table you see together whether it helped.',
    },
    caseReviewed: {
      what: 'The breakthrough table looked at a case again',
      text: 'See whether it helped, and how it goes on.',
    },
    caseWithdrawn: {
      what: 'A case was taken off the breakthrough table',
      text: 'The breakthrough table need not look at it any more. Read why.',
    },
  },
  expectation: {
    removeObstacle: 'Make a meeting possible again',
    planReplacement: 'Choose a new day for the meeting',
    holdConference: 'Record whether the meeting was held',
    writeReport: 'Write the report of the meeting',
    scoreCooperation: 'Score how the cooperation goes',
    completeAction: 'Do the action of the meeting',
    resolveBottleneck: 'Solve the bottleneck',
    nameBottleneckOwner: 'Name an owner of the bottleneck',
    weighFault: 'Decide whether this is a structural fault',
    keepPromise: 'Ask what was changed',
    discussCase: 'Discuss the case at the breakthrough table',
    carryOutDecision: 'Carry out the decision of the breakthrough table',
    reviewCase: 'See at the breakthrough table how it went',
  },
};
