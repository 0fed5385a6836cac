import type { Day } from '../../domain/calendar/day';
import { isSignedBy } from '../../domain/handover/needs';
import type { SatisfactionMoment, SatisfactionScore } from '../../domain/handover/satisfaction';
import type { Party, SafetyNetTrigger } from '../../domain/handover/state';
import { pointKeys, type PointKey } from '../../domain/template';
import { filledPoint } from './document';
import { demoId } from './ids';
import type { Player, Telling } from './telling';

export function recordBasis(t: Telling): void {
  t.does('senderCaseWorker', {
    type: 'recordBasis',
    kind: 'consent',
    informedOn: t.today(),
    text: t.text(
      'senderCaseWorker',
      'recordBasis',
      `Samen het toestemmingsformulier doorgenomen. ${t.facts.given} weet wat er gedeeld wordt en met wie.`,
    ),
  });
  askAboutResearch(t);
}

/** Two of three clients agree with research; who does not is as much part of the demo. */
function askAboutResearch(t: Telling): void {
  if (t.number % 3 !== 0) t.does('senderCaseWorker', { type: 'giveResearchConsent' });
}

/** The case worker fills in these points; what is still needed is agreed with it. */
export function fill(t: Telling, points: readonly PointKey[]): void {
  for (const point of points) {
    const needed = t.open
      .filter((one) => one.point === point)
      .map((one, at) => ({ id: demoId(t.state().id, 'agreement', point, at), ...one.needed }));
    t.writes('senderCaseWorker', point, filledPoint(point, t.facts, t.number, needed));
  }
}

export function submit(t: Telling): void {
  t.does('senderContact', { type: 'submit' });
}

export function accept(t: Telling, by: Player = 'receiverContact'): void {
  t.does(by, {
    type: 'acceptSubmission',
    regiecheck: 'nobodyLeads',
    text: t.text(
      by,
      'acceptSubmission',
      'Nagevraagd bij het wijkteam Jeugd en de Wmo: niemand heeft nu de regie.',
    ),
  });
}

export function planMeeting(
  t: Telling,
  day: Day,
  reason: { askedBy: Party; words: string } | null = null,
  by: Player = 'receiverContact',
): void {
  t.does(by, {
    type: 'planAcquaintance',
    day,
    time: '14:00',
    place: 'clientHome',
    text: t.text(by, 'planAcquaintance', 'We drinken eerst koffie en lopen daarna het document samen door.'),
    change: reason && {
      askedBy: reason.askedBy,
      reason: t.text(by, 'planAcquaintance', reason.words),
    },
  });
}

export function holdMeeting(t: Telling, by: Player = 'receiverContact'): void {
  t.does(by, {
    type: 'recordAcquaintance',
    held: true,
    day: t.today(),
    text: t.text(
      by,
      'recordAcquaintance',
      `Goed gesprek. ${t.facts.given} vertelde zelf wat helpt en wat niet. Alle punten zijn besproken.`,
    ),
  });
}

/** A party says yes to what it has not signed as it stands; of the client a contact person records it. */
export function sign(
  t: Telling,
  party: Party,
  only: readonly PointKey[] = pointKeys,
  by = signer(party),
): void {
  const open = only.flatMap((point) => {
    const now = t.state().points[point];
    return now.version && !isSignedBy(now, party) ? [{ point, version: now.version }] : [];
  });
  t.does(by, { type: 'signPoints', party, outcome: 'signed', points: open, text: null, until: null });
}

const signer = (party: Party): Player => (party === 'receiver' ? 'receiverContact' : 'senderContact');

export function confirmTransfer(t: Telling, side: 'sender' | 'receiver', day: Day, by = signer(side)): void {
  const receives = side === 'receiver';
  t.does(by, {
    type: 'confirmTransferDay',
    day,
    caseWorker: receives ? t.receiverCaseWorker : null,
  });
}

const visits = [
  'Het gaat goed. De post was open en de huur is betaald. Volgende keer samen naar de dagbesteding.',
  'Was even wennen aan de stilte. We hebben de buren gegroet en een rondje door de wijk gelopen.',
  'Rustig gesprek. Slaapt beter. Vraagt zelf om een afspraak met de bewindvoerder.',
  'De woning ziet er verzorgd uit. Mist de groep wel; gaat vrijdag langs bij de kookgroep.',
  'Staat er goed voor: eigen agenda, eigen plan. Bezoek kan naar eens per twee weken.',
];

/** The check-in of that week took place on its day. */
export function checkIn(t: Telling, week: number): void {
  const planned = t.state().aftercare?.checkIns.find((one) => one.week === week);
  if (!planned) throw new Error(`No check-in in week ${week}`);
  t.goTo(planned.day, '14:30');
  recordCheckIn(t, week);
}

/** The check-in of that week took place just now. */
export function recordCheckIn(t: Telling, week: number): void {
  const note = visits[(t.number + week) % visits.length] ?? '';
  t.does('senderCaseWorker', {
    type: 'recordCheckIn',
    week,
    day: t.today(),
    place: 'home',
    text: t.text('senderCaseWorker', 'recordCheckIn', note),
  });
}

const opinions: readonly (readonly [SatisfactionScore | null, string | null])[] = [
  [8, 'Fijn dat ik mijn nieuwe begeleider al kende voordat ik verhuisde.'],
  [7, null],
  [9, 'Ik kon alles vragen. Mijn oude begeleider kwam echt nog langs, zoals beloofd.'],
  [6, 'Het duurde lang voor de bijzondere bijstand rond was. Daar werd ik onrustig van.'],
  [null, null],
  [8, 'Goed dat we samen het hele document hebben doorgelopen.'],
  [4, 'Te veel verschillende mensen in de eerste weken.'],
  [7, 'Het buurtteam belt terug. Dat vind ik belangrijk.'],
  [10, 'Ik heb nu een eigen voordeur.'],
  [7, null],
];
const ways = ['inPerson', 'byPhone', 'inPerson', 'inWriting'] as const;

/** The client is asked what they think of it, and the worker writes it down. */
export function sayOpinion(t: Telling, by: Player, moment: SatisfactionMoment): void {
  const turn = t.number + (moment === 'closure' ? 2 : 0);
  const [score, words] = opinions[turn % opinions.length] ?? [null, null];
  t.does(by, {
    type: 'recordSatisfaction',
    moment,
    score,
    day: t.today(),
    asked: ways[turn % ways.length] ?? 'inPerson',
    text: words === null ? null : t.text(by, 'recordSatisfaction', words),
  });
}

/** Not everybody gets round to asking it. */
const isAsked = (t: Telling): boolean => t.number % 6 !== 0;

/** At the visit of week 2, or not. */
export function askAtVisit(t: Telling, week: number): void {
  if (week === 2 && isAsked(t)) sayOpinion(t, 'senderCaseWorker', 'transfer');
}

/** When it is closed, or not. */
export function askAtClosure(t: Telling): void {
  if (isAsked(t)) sayOpinion(t, 'receiverCaseWorker', 'closure');
}

export function callSafetyNet(t: Telling, by: Player, trigger: SafetyNetTrigger, words: string): string {
  const call = demoId(t.state().id, 'call', t.state().safetyNet.length);
  t.does(by, { type: 'callSafetyNet', call, trigger, text: t.text(by, 'callSafetyNet', words) });
  return call;
}
