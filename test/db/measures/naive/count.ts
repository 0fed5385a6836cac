import { daysBetween, type Day } from '../../../../src/domain/calendar/day';
import { defaultPolicy } from '../../../../src/domain/policy';
import { movedBy, type Happened, type History, type Named } from './history';

/** What somebody who leafs through a history writes down for one figure. */
export interface Line {
  day: Day;
  neighbourhood: string;
  code: string;
  value: number | null;
  amount: number;
}

type Written = Partial<Line>;

/** On the day and in the neighbourhood of the event, unless said otherwise. */
const write = (history: History, one: Happened, written: Written = {}): Line => ({
  ...{ day: one.day, neighbourhood: history.neighbourhood(one), code: '', value: null, amount: 1 },
  ...written,
});

const submission = (history: History, one: Happened): Day | null => {
  const asked = [history.last(one, 'submitted'), resubmission(history, one)].filter((it) => it !== undefined);
  return asked.sort((a, b) => a.seq - b.seq).at(-1)?.day ?? null;
};
const resubmission = (history: History, one: Happened): Named<'neighbourhoodChanged'> | undefined =>
  history
    .all('neighbourhoodChanged')
    .filter(({ seq, event }) => seq < one.seq && event.resubmitted)
    .at(-1);

/** Working days since a day; none when it lies ahead. */
const since = (history: History, one: Happened, from: Day | null, to = one.day): number | null =>
  from === null ? null : Math.max(0, history.workingDays(from, to, one));

/** The day of the acquaintance with the team of now. */
function acquainted(history: History, one: Happened): Day | null {
  const held = history.last(one, 'acquaintanceHeld');
  return held && held.seq > (resubmission(history, one)?.seq ?? 0) ? held.event.day : null;
}

/** The day on which a check-in was planned, as it was moved since. */
function plannedDay(history: History, one: Named<'checkInDone'>): Day {
  const { week } = one.event;
  const plan = history.last(one, 'transferred', 'reopened');
  let day = plan?.event.checkIns.find((planned) => planned.week === week)?.day ?? '';
  const moves = [
    ...history.all('checkInMoved').filter(({ event }) => event.week === week),
    ...history.all('checkInMissed').filter(({ event }) => event.week === week && event.newDay !== null),
  ].map(({ seq, event }) => ({
    seq,
    to: () => (event.type === 'checkInMoved' ? event.day : (event.newDay ?? '')),
  }));
  const standstills = history
    .stoodStill(one)
    .map((over) => ({ seq: over.seq, to: (from: Day) => movedBy(from, over) }));
  for (const { seq, to } of [...moves, ...standstills].sort((a, b) => a.seq - b.seq))
    if (seq > (plan?.seq ?? 0) && seq < one.seq) day = to(day);
  return day;
}

/** The answer that stands: the last one about the transfer, and the last one about each closure. */
function opinions(history: History): Line[] {
  const standing = new Map<string, Line>();
  let closures = 0;
  for (const one of history.all('satisfactionRecorded', 'reopened')) {
    if (one.event.type === 'reopened') closures += 1;
    else {
      const { moment, score, day } = one.event;
      standing.set(moment === 'closure' ? `closure ${closures}` : moment, {
        ...write(history, one, { day, value: score, code: score === null ? `${moment}:declined` : moment }),
      });
    }
  }
  return [...standing.values()];
}

/** Where it ran after each event: nowhere once it is closed or over. */
function running(history: History): Line[] {
  const lines: Line[] = [];
  let where: string | null = null;
  const moves = history.all(
    ...(['handoverStarted', 'neighbourhoodChanged', 'closed', 'reopened', 'withdrawn', 'returned'] as const),
  );
  for (const one of moves) {
    const next = runsAfter(history, one, where);
    if (next === where) continue;
    if (where !== null) lines.push(write(history, one, { neighbourhood: where, amount: -1 }));
    if (next !== null) lines.push(write(history, one, { neighbourhood: next }));
    where = next;
  }
  return lines;
}

function runsAfter(history: History, one: ReturnType<History['all']>[number], where: string | null) {
  switch (one.event.type) {
    case 'handoverStarted':
      return one.event.neighbourhood;
    case 'reopened':
      return history.neighbourhood(one);
    case 'neighbourhoodChanged':
      return where === null ? null : one.event.neighbourhood;
    default:
      return null;
  }
}

const dropsOut = ['endedByProvider', 'endedByClient'];

/** Every figure about handovers, counted from the events of one by what DOMAIN.md section 8 says of it. */
export const naive: Record<string, (history: History) => Line[]> = {
  figure_started: (h) => h.all('handoverStarted').map((one) => write(h, one)),
  figure_running: running,
  figure_submissions: (h) =>
    h.all('submitted').map((one) => {
      const planned = h.last(one, 'handoverStarted', 'movingDayChanged')?.event;
      const move = planned?.type === 'movingDayChanged' ? planned.day : (planned?.plannedMovingDay ?? '');
      const value = h.workingDays(one.day, move, one);
      const { submissionBeforeMove } = defaultPolicy.workingDays;
      return write(h, one, { value, code: value >= submissionBeforeMove ? 'inTime' : 'late' });
    }),
  figure_answers: (h) =>
    h.all('submissionAccepted', 'submissionReturned').map((one) =>
      write(h, one, {
        code: one.event.type === 'submissionAccepted' ? 'accepted' : 'returned',
        value: since(h, one, submission(h, one)),
      }),
    ),
  figure_acquaintance: (h) =>
    h.all('acquaintanceHeld').map((one) => {
      const { day } = one.event;
      return write(h, one, { day, value: since(h, one, submission(h, one), day) });
    }),
  figure_sign_offs: (h) =>
    h.all('pointSigned').flatMap((one) => {
      const { point, party } = one.event;
      const held = acquainted(h, one);
      const former = [...h.all('pointSigned'), ...h.all('signOffLapsed')]
        .filter(({ seq, event }) => seq < one.seq && event.point === point && event.party === party)
        .sort((a, b) => a.seq - b.seq)
        .at(-1);
      if (held === null || former?.event.type === 'pointSigned') return [];
      return [write(h, one, { code: party, value: since(h, one, held) })];
    }),
  figure_documents: (h) =>
    h.all('documentCompleted').map((one) => write(h, one, { value: since(h, one, acquainted(h, one)) })),
  figure_transfers: (h) => h.all('transferred').map((one) => write(h, one, { day: one.event.day })),
  figure_check_ins: (h) => [
    ...h
      .all('checkInDone')
      .map((one) => write(h, one, { code: one.event.day > plannedDay(h, one) ? 'late' : 'inTime' })),
    ...h
      .all('checkInMissed')
      .filter(({ event }) => event.newDay === null)
      .map((one) => write(h, one, { code: 'missed' })),
  ],
  figure_safety_net_calls: (h) =>
    h.all('safetyNetCalled').map((one) => write(h, one, { code: one.event.trigger })),
  figure_safety_net_answers: (h) =>
    h.all('safetyNetAnswered').map((one) => {
      const call = h.all('safetyNetCalled').find(({ event }) => event.call === one.event.call);
      return write(h, one, { code: one.event.kind, value: since(h, one, call?.day ?? null) });
    }),
  figure_closing: (h) => h.all('closed').map((one) => write(h, one, { code: one.event.decision.reason })),
  figure_independent: (h) =>
    h.all('closed').map((one) => write(h, one, { code: one.event.decision.independent })),
  figure_drop_out: (h) => {
    const phased = (one: Happened, reason: string) => write(h, one, { code: `${h.phase(one)}:${reason}` });
    return [
      ...h.all('withdrawn').map((one) => phased(one, one.event.reason)),
      ...h.all('returned').map((one) => phased(one, 'returned')),
      ...h
        .all('closed')
        .filter(({ event }) => dropsOut.includes(event.decision.reason))
        .map((one) => phased(one, one.event.decision.reason)),
    ];
  },
  figure_returns: (h) =>
    h.all('returned').flatMap((one) => {
      const day = h.last(one, 'transferred')?.event.day;
      return day === undefined ? [] : [write(h, one, { day, value: daysBetween(day, one.day) })];
    }),
  figure_satisfaction: opinions,
};
