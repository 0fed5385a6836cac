import type { Day } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { agendaReasonCodes, type AgendaReasonCode, type Policy } from '../policy';
import type { ConferenceFacts, HandoverFacts } from './facts';
import { calendarOf, rulesOf } from './rhythm';
import type { AgendaItem, AgendaReason, ConferenceState, HandoverId } from './state';

/** One reason, and what it makes an item of. */
interface Point {
  item: string;
  handover: HandoverId | null;
  reason: AgendaReason;
}

/** How far a meeting on a day looks ahead. */
interface Horizon {
  due: Day;
  endOfAftercare: Day;
}

const handoverItem = (handover: HandoverId): string => `handover:${handover}`;

/**
 * What a meeting on that day is about, and why: every handover once with all its reasons, the most urgent first. Only
 * handovers of this cluster are among them; what is open about another one is an item without a handover.
 */
export function agenda(
  facts: ConferenceFacts,
  state: ConferenceState,
  day: Day,
  policy: Policy,
): AgendaItem[] {
  const rules = rulesOf(state, policy);
  const calendar = calendarOf(state, policy);
  const horizon = {
    due: addWorkingDays(day, rules.workingDays.dueWithin, calendar),
    endOfAftercare: addWorkingDays(day, rules.workingDays.endOfAftercare, calendar),
  };
  const here = facts.handovers.filter(({ cluster }) => isHere(state, cluster));
  const points = [
    ...here.flatMap((one) => pointsOfHandover(one, horizon)),
    ...pointsAround(facts, state, new Set(here.map(({ handover }) => handover))),
  ];
  return inOrder(points.filter(({ reason }) => rules.agendaReasons.includes(reason.code)));
}

const isHere = (state: ConferenceState, cluster: string): boolean =>
  state.cluster === null || state.cluster === cluster;

function pointsOfHandover(facts: HandoverFacts, horizon: Horizon): Point[] {
  const until = (day: Day | null, last: Day) => (day !== null && day <= last ? day : null);
  const days: Partial<Record<AgendaReasonCode, Day | null>> = {
    safetyNet: facts.safetyNetSince,
    noContact: facts.noContactSince,
    stalled: facts.stalledSince,
    due: until(facts.nextDue, horizon.due),
    endOfAftercare: until(facts.aftercareUntil, horizon.endOfAftercare),
    scoreFell: facts.scoreFellOn,
  };
  return agendaReasonCodes.flatMap((code) => {
    const day = days[code] ?? null;
    return day === null ? [] : [point(facts.handover, handoverItem(facts.handover), { code, day, of: null })];
  });
}

const point = (handover: HandoverId | null, item: string, reason: AgendaReason): Point => ({
  item,
  handover,
  reason,
});

/** Bottlenecks, cases, open actions and what people added: with the handover when it is on hand, else by themselves. */
function pointsAround(
  facts: ConferenceFacts,
  state: ConferenceState,
  here: ReadonlySet<HandoverId>,
): Point[] {
  const about = (handover: HandoverId | null, alone: string, reason: AgendaReason): Point =>
    handover !== null && here.has(handover)
      ? point(handover, handoverItem(handover), reason)
      : point(null, alone, reason);
  const bottlenecks = facts.bottlenecks
    .filter(({ clusters }) => clusters.some((cluster) => isHere(state, cluster)))
    .flatMap(({ bottleneck, handovers, dueDay }) => {
      const reason: AgendaReason = { code: 'bottleneck', day: dueDay, of: bottleneck };
      const hit = handovers.filter((handover) => here.has(handover));
      return (hit.length > 0 ? hit : [null]).map((one) => about(one, `bottleneck:${bottleneck}`, reason));
    });
  return [
    ...bottlenecks,
    ...facts.cases.map((one) =>
      about(one.handover, `case:${one.case}`, { code: one.stage, day: one.day, of: one.case }),
    ),
    ...state.actions
      .filter(({ doneOn }) => doneOn === null)
      .map(({ id, handover, dueDay }) =>
        about(handover, `action:${id}`, { code: 'openAction', day: dueDay, of: id }),
      ),
    ...state.added
      .filter(({ handover }) => handover === null || here.has(handover))
      .map(({ id, handover, on }) => about(handover, `added:${id}`, { code: 'added', day: on, of: id })),
  ];
}

/** Days compare as text; what has no day comes after what has one. */
const orderOf = ({ code, day, of }: AgendaReason): string =>
  [String(agendaReasonCodes.indexOf(code)).padStart(2, '0'), day ?? '9999-12-31', of ?? ''].join(' ');

function inOrder(points: readonly Point[]): AgendaItem[] {
  const items = new Map<string, { handover: HandoverId | null; reasons: AgendaReason[] }>();
  for (const { item, handover, reason } of points) {
    const known = items.get(item);
    if (known) known.reasons.push(reason);
    else items.set(item, { handover, reasons: [reason] });
  }
  return [...items]
    .map(([id, { handover, reasons }]) => ({
      id,
      handover,
      reasons: reasons.sort((a, b) => orderOf(a).localeCompare(orderOf(b))),
    }))
    .sort((a, b) => firstOrder(a).localeCompare(firstOrder(b)) || a.id.localeCompare(b.id));
}

const firstOrder = ({ reasons: [first] }: AgendaItem): string => (first ? orderOf(first) : '');

/** The item that a reason of this kind is part of: where an added item or an action is discussed. */
export const itemWith = (
  items: readonly AgendaItem[],
  code: AgendaReasonCode,
  of: string,
): AgendaItem | null =>
  items.find(({ reasons }) => reasons.some((reason) => reason.code === code && reason.of === of)) ?? null;
