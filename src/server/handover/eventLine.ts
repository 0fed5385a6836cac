import type { EventOf, HandoverEvent } from '../../domain/handover/events';
import { formatDay } from '../../words/day';
import type { Language, Words } from '../../words';
import { titleOf } from './nextSteps';

interface Reader {
  words: Words;
  language: Language;
  /** What people and answers are about stays away from readers of process facts. */
  reasons: boolean;
  nameOf: (person: string) => string;
}

function dayIn(event: HandoverEvent): string {
  if (event.type === 'ownerAsked' || event.type === 'deputyProposed') return event.by;
  if (event.type === 'checkInMissed') return event.newDay ?? '';
  if (event.type === 'reachingOutStarted') return event.since;
  if ('day' in event) return event.day;
  return 'until' in event ? (event.until ?? '') : '';
}

function satisfactionIn(
  { moment, score }: EventOf<'satisfactionRecorded'>,
  { satisfaction: text }: Words,
): string {
  const answer = score === null ? text.shortDeclined : text.score({ score });
  return text.answerOf({ moment: text.moments[moment], answer });
}

function reasonIn(event: HandoverEvent, words: Words): string {
  const { codes } = words;
  switch (event.type) {
    case 'basisRecorded':
      return codes.basisKind[event.kind];
    case 'submissionAccepted':
      return codes.regiecheck[event.regiecheck];
    case 'submissionReturned':
      return codes.returnReason[event.reason];
    case 'acquaintanceNotHeld':
      return codes.notHeldReason[event.reason];
    case 'pointSigned':
      return event.outcome === 'signed' ? '' : codes.signOffOutcome[event.outcome];
    case 'satisfactionRecorded':
      return satisfactionIn(event, words);
    case 'decisionProposed':
      return codes.decision[event.decision.kind];
    case 'closed':
      return codes.closingReason[event.decision.reason];
    case 'pulseChecked':
      return codes.pulseOutcome[event.outcome];
    case 'safetyNetCalled':
      return codes.safetyNetTrigger[event.trigger];
    case 'safetyNetAnswered':
      return codes.safetyNetAnswer[event.kind];
    case 'paused':
      return codes.pauseReason[event.reason];
    case 'withdrawn':
      return codes.withdrawReason[event.reason];
    case 'stallExplained':
      return codes.stallReason[event.reason];
    case 'attemptLogged':
      return codes.attemptWay[event.way];
    case 'sameClientRecorded':
      return codes.sameClientOutcome[event.outcome];
    case 'askedAnswered':
      return codes.askedAnswer[event.answer];
    case 'steeringNoted':
      return codes.steeringStep[event.step];
    case 'ownerAsked':
    case 'askedLapsed':
    case 'rungClimbed':
      return titleOf({ kind: event.kind, number: null, points: [] }, words);
    default:
      return '';
  }
}

const numberIn = (event: HandoverEvent): number => {
  if ('week' in event) return event.week;
  return 'month' in event ? event.month : 0;
};

/** What these are about says nothing of a client. */
const ofTheProcess: readonly HandoverEvent['type'][] = [
  'rungClimbed',
  'ownerAsked',
  'askedAnswered',
  'askedLapsed',
  'steeringNoted',
];

function personIn(event: HandoverEvent, nameOf: (person: string) => string): string {
  if (event.type === 'ownerAsked') return nameOf(event.owner);
  return 'person' in event ? nameOf(event.person) : '';
}

/** One line for what happened: codes and days in words. */
export function eventLine(event: HandoverEvent, { words, language, reasons, nameOf }: Reader): string {
  const day = dayIn(event);
  return words.events[event.type]({
    point: 'point' in event ? words.points[event.point].title : '',
    party: 'party' in event ? words.codes.party[event.party] : '',
    side: 'side' in event ? words.codes.side[event.side] : '',
    day: day === '' ? '' : formatDay(day, language, { weekday: true }),
    number: numberIn(event),
    reason: reasons || ofTheProcess.includes(event.type) ? reasonIn(event, words) : '',
    person: personIn(event, nameOf),
  });
}
