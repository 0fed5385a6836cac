import { addMonths } from '../../../domain/calendar/day';
import { scoreWatTelt } from '../courses/aftercare';
import { demoId } from '../ids';
import { askAtClosure, askAtVisit, callSafetyNet, confirmTransfer, recordCheckIn, sign } from '../steps';
import type { Telling } from '../telling';
import type { Life } from './life';
import { oneOf, reach, reachIn, receiverOf, workingDaysAfter } from './reach';

export function signing(t: Telling, life: Life): boolean {
  const { sender, receiver, clientAfter } = life.signs;
  if (!reachIn(t, sender, '10:00')) return false;
  sign(t, 'sender');
  if (life.withdraws?.at === 'signOff') {
    if (!reachIn(t, 2, '14:20')) return false;
    const text = t.text('senderContact', 'withdraw', 'De woning is er toch niet. We zoeken verder.');
    t.does('senderContact', { type: 'withdraw', reason: life.withdraws.reason, text });
    return false;
  }
  if (!reachIn(t, receiver, '13:00')) return false;
  sign(t, 'receiver', undefined, receiverOf(t));
  if (!reachIn(t, clientAfter, '13:30')) return false;
  sign(t, 'client');
  return true;
}

export function transfer(t: Telling, life: Life): boolean {
  if (!reachIn(t, 1, '09:15')) return false;
  const day = workingDaysAfter(t, t.today(), life.transferAfter);
  confirmTransfer(t, 'sender', day);
  if (!reachIn(t, 1, '16:00')) return false;
  confirmTransfer(t, 'receiver', day, receiverOf(t));
  return reach(t, day, '12:00');
}

/** True while the handover goes on. */
export function fallBack(t: Telling, call: NonNullable<Life['call']>): boolean {
  if (!reachIn(t, 1, '09:50')) return false;
  const words = oneOf(t, [
    'Vraagt zelf om hulp: het is te veel tegelijk.',
    'De corporatie belde over een achterstand in de huur.',
    'Buren maken zich zorgen; de gordijnen zijn al dagen dicht.',
  ]);
  const id = callSafetyNet(t, 'receiverCaseWorker', call.trigger, words);
  if (!reachIn(t, call.answeredAfter, '14:45')) return false;
  const by = workingDaysAfter(t, t.today(), 8);
  const kind =
    call.kind === 'support' ? 'supportOnTheSpot' : call.kind === 'stay' ? 'temporaryStay' : 'return';
  const answer = t.text(
    'senderContact',
    'answerSafetyNet',
    oneOf(t, [
      'Vandaag nog langs geweest. Twee weken lang om de dag contact.',
      'We hebben samen een plan gemaakt en de huur geregeld.',
    ]),
  );
  t.does('senderContact', {
    type: 'answerSafetyNet',
    call: id,
    kind,
    responsible: 'sender',
    by,
    text: answer,
  });
  if (kind === 'return') {
    if (!reachIn(t, 2, '09:00')) return false;
    const text = t.text('senderManager', 'acceptReturn', 'Er is een kamer vrij.');
    t.does('senderManager', { type: 'acceptReturn', text });
    return false;
  }
  if (!reachIn(t, 6, '11:10')) return false;
  const text = t.text('senderContact', 'concludeSafetyNet', 'Het is weer rustig. De afspraken lopen.');
  t.does('senderContact', { type: 'concludeSafetyNet', call: id, text });
  return true;
}

function scored(t: Telling, moment: 'start' | 'end', rise: number): void {
  if (t.state().aftercare?.watTelt[moment] === null) scoreWatTelt(t, moment, rise);
}

function meet(t: Telling, week: number, day: string, how: number | 'missed'): boolean {
  if (!reach(t, workingDaysAfter(t, day, how === 'missed' ? 1 : how), '14:30')) return false;
  if (how !== 'missed') {
    recordCheckIn(t, week);
    if (t.state().satisfaction.transfer === null) askAtVisit(t, week);
  } else
    t.does('senderCaseWorker', {
      type: 'missCheckIn',
      week,
      text: t.text('senderCaseWorker', 'missCheckIn', 'Was niet thuis en nam de telefoon niet op.'),
      newDay: null,
    });
  if (week === 4) scored(t, 'start', 0);
  return true;
}

/** Check after check, until there is none left to do. */
export function aftercare(t: Telling, life: Life): boolean {
  for (const [at, how] of life.checkIns.entries()) {
    const next = t.state().aftercare?.checkIns.find(({ outcome }) => outcome === null);
    if (!next) break;
    if (!meet(t, next.week, next.day, how)) return false;
    const called = life.call?.after === `checkIn ${[1, 2, 4, 8, 12][at]}`;
    if (called && life.call && t.state().safetyNet.length === 0 && !fallBack(t, life.call)) return false;
  }
  return true;
}

function agree(t: Telling, proposal: string): boolean {
  if (!reachIn(t, 1, '10:25')) return false;
  t.does(receiverOf(t), { type: 'agreeDecision', proposal });
  return true;
}

function extend(t: Telling, until: string): boolean {
  if (!reach(t, workingDaysAfter(t, until, -4), '13:00')) return false;
  const proposal = demoId(t.state().id, 'extension', t.state().seq);
  const words = 'De toeslag is er pas net; we willen dit rustig zien lopen.';
  const text = t.text('senderContact', 'proposeDecision', words);
  t.does('senderContact', {
    type: 'proposeDecision',
    proposal,
    decision: { kind: 'extend', until: addMonths(until, 1), text },
  });
  return agree(t, proposal);
}

export function closure(t: Telling, life: Life, { again }: { again: boolean }): boolean {
  const until = t.state().aftercare?.until ?? t.today();
  if (life.extends && !again && !extend(t, until)) return false;
  const end = t.state().aftercare?.until ?? until;
  const { after, reason, independent, goesWrong } = life.closing;
  if (!reach(t, workingDaysAfter(t, end, after), '10:00')) return false;
  scored(t, 'end', life.rise);
  const proposal = demoId(t.state().id, 'proposal', t.state().seq);
  const words = oneOf(t, [
    'De huur is drie maanden op tijd betaald en er is een vast weekritme.',
    'Kent de weg in de wijk en belt zelf als er iets is.',
    'We hebben alles nog eens langsgelopen. Het buurtteam blijft bereikbaar.',
  ]);
  const second =
    goesWrong === 'no'
      ? null
      : t.text('senderContact', 'secondOpinion', 'Meegekeken: het kan, met een vast contact.');
  t.does('senderContact', {
    type: 'proposeDecision',
    proposal,
    decision: {
      kind: 'close',
      reason,
      independent,
      goesWrong,
      secondOpinion: second,
      text: t.text('senderContact', 'proposeDecision', words),
    },
  });
  if (!agree(t, proposal)) return false;
  if (t.state().satisfaction.closure === null) askAtClosure(t);
  return true;
}
