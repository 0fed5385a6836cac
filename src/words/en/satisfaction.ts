import type { Words } from '../types';

export const satisfaction: Words['satisfaction'] = {
  title: ({ name }) => `What does ${name} think of it?`,
  lead: 'Ask the client for a score: after the transfer, and at the closure. The client can also fill it in on their own page.',
  sectionTitle: 'What does the client think of it?',
  moments: { transfer: 'After the transfer', closure: 'At the closure' },
  questions: {
    transfer: 'What did the client think of the move to the neighbourhood team?',
    closure: 'What did the client think of the help with the move, all together?',
  },
  notYet: 'No answer yet.',
  score: ({ score }) => `Score ${score}`,
  declined: 'The client did not want to answer.',
  byClient: 'Filled in by the client on',
  byStaff: {
    inPerson: 'Asked in a talk on',
    byPhone: 'Asked on the telephone on',
    inWriting: 'Asked on paper on',
  },
  asked: { inPerson: 'In a talk', byPhone: 'On the telephone', inWriting: 'On paper' },
  labels: {
    score: 'Which score does the client give?',
    day: 'On which day was it asked?',
    asked: 'How was it asked?',
    text: 'What did the client say?',
  },
  scoreHint: '1 is very bad, 10 is very good.',
  declineChoice: 'The client does not want to answer',
  textHint:
    'Write it down in the words of the client. Case workers and contact persons of both organisations can read this, and so can the client.',
  save: 'Record the answer',
  record: { transfer: 'Record the answer after the transfer', closure: 'Record the answer at the closure' },
  correct: 'Correct the answer',
  correctHint:
    'There is an answer already. Is something wrong? You can correct it here. The first answer stays in the logbook.',
  standsClient: 'The client filled this in. Only the client can change it.',
  notOpen: {
    transfer: 'This is possible from the transfer until the closure.',
    closure: 'This is possible once closing is proposed, until the last contact.',
  },
  answerOf: ({ moment, answer }) => `${moment}: ${answer}`,
  shortDeclined: 'did not want to answer',
  own: {
    title: 'What do you think of it?',
    questions: {
      transfer: 'What did you think of the move to the neighbourhood team?',
      closure: 'What did you think of the help with your move, all together?',
    },
    labels: { score: 'Which score do you give?', text: 'What went well? What can be better?' },
    decline: 'I would rather not say',
    textHint: 'Your case workers and contact persons can read this.',
    send: 'Send',
    cancel: 'Go back',
    what: 'You do not have to answer. It does not change the help that you get.',
    yours: ({ score }) => `You gave a ${score} on`,
    yoursDeclined: 'You did not want to answer. That is fine. You said so on',
    forYou: ({ score }) => `A ${score} was written down for you on`,
    forYouDeclined: 'It was written down for you that you did not want to answer, on',
    forYouHint: 'Is this not right? Tell your case worker, who can correct it.',
    change: 'Change my answer',
    done: 'Thank you for your answer',
    doneNext: ({ sender, team }) =>
      `Your case workers and contact persons at ${sender} and at the neighbourhood team ${team} can read your answer. They talk about it with you if you want.`,
    doneCounts:
      'Your score counts in an overview of all scores together. Your name is not in it, nor what you wrote.',
    declined: 'That is fine',
    declinedNext:
      'You do not have to say anything. Your contact persons see that you would rather not answer. You can still change that later.',
    nothing: 'There is no question for you now.',
  },
};
