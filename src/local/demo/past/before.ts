import { fill, holdMeeting, planMeeting, recordBasis, submit, accept } from '../steps';
import type { Telling } from '../telling';
import type { Life } from './life';
import { oneOf, reach, reachIn, receiverOf, workingDaysAfter } from './reach';

/** Each of these tells one stretch; false when time is up, or when it ended there. */

function withdraw(t: Telling, { withdraws }: Life): false {
  if (!withdraws) return false;
  const words = oneOf(t, [
    'Het gaat niet door. We zoeken samen verder.',
    'In goed overleg gestopt; de cliënt blijft voorlopig bij ons.',
    'Er is een andere oplossing gekomen dan deze woning.',
  ]);
  const text = t.text('senderContact', 'withdraw', words);
  t.does('senderContact', { type: 'withdraw', reason: withdraws.reason, text });
  return false;
}

function standStill(t: Telling, stall: NonNullable<Life['stall']>): boolean {
  if (!reachIn(t, 11, '13:15')) return false;
  if (t.state().stall) {
    const words = oneOf(t, [
      'Er komt deze maand een antwoord. De cliënt wil nog steeds graag verhuizen.',
      'We bellen elke week. Tot die tijd kunnen we niet verder.',
    ]);
    const text = t.text('senderCaseWorker', 'explainStall', words);
    t.does('senderCaseWorker', { type: 'explainStall', reason: stall.reason, engaged: 'yes', text });
  }
  return reachIn(t, stall.lasts - 11, '11:40');
}

export function preparation(t: Telling, life: Life): boolean {
  const [first, second, third] = life.sittings;
  if (!reachIn(t, first, '11:00')) return false;
  recordBasis(t);
  fill(t, ['housing', 'ownLead', 'network']);
  if (life.stall && !standStill(t, life.stall)) return false;
  if (!reachIn(t, second, '15:00')) return false;
  fill(t, ['finances', 'activation', 'daytime', 'dailyLiving']);
  if (life.withdraws?.at === 'preparation') return reachIn(t, 3, '16:00') && withdraw(t, life);
  if (!reachIn(t, third, '10:30')) return false;
  fill(t, ['physicalHealth', 'mentalHealth', 'safety']);
  if (!reachIn(t, life.submitsAfter, '11:15')) return false;
  submit(t);
  return true;
}

export function submission(t: Telling, life: Life): boolean {
  const receiver = receiverOf(t);
  if (life.sentBack) {
    if (!reachIn(t, life.answersAfter, '15:20')) return false;
    const words = oneOf(t, [
      'Wie is de bewindvoerder, en loopt de behandeling door? Dat missen we nog.',
      'We horen graag eerst wie er nu al bij de cliënt over de vloer komt.',
    ]);
    const text = t.text(receiver, 'returnSubmission', words);
    t.does(receiver, { type: 'returnSubmission', reason: life.sentBack.reason, text });
    if (!reachIn(t, life.sentBack.mendedAfter, '12:05')) return false;
    submit(t);
  }
  if (!reachIn(t, life.answersAfter, '15:40')) return false;
  accept(t, receiver);
  return true;
}

const lateReason = {
  askedBy: 'client',
  words: 'De cliënt kon die week niet en wil er zelf bij zijn.',
} as const;

export function acquaintance(t: Telling, life: Life): boolean {
  const receiver = receiverOf(t);
  const since = t.state().submission?.at.slice(0, 10) ?? t.today();
  const wanted = workingDaysAfter(t, since, life.meetsAfter);
  const day = wanted > t.today() ? wanted : workingDaysAfter(t, t.today(), 1);
  const norm = workingDaysAfter(t, since, 5);
  planMeeting(t, day, day > norm ? lateReason : null, receiver);
  if (life.withdraws?.at === 'acquaintance') return reachIn(t, 1, '10:10') && withdraw(t, life);
  if (!reach(t, day, '15:30')) return false;
  if (life.clientStayedAway) {
    const text = t.text(
      receiver,
      'recordAcquaintance',
      'Deed niet open. Vindt het spannend, zei de begeleider.',
    );
    t.does(receiver, { type: 'recordAcquaintance', held: false, reason: 'clientAbsent', text });
    const again = workingDaysAfter(t, day, 3);
    planMeeting(t, again, again > norm ? lateReason : null, receiver);
    if (!reach(t, again, '15:30')) return false;
  }
  holdMeeting(t, receiver);
  return true;
}
