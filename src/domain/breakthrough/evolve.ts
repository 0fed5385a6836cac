import { dayOf } from '../calendar/day';
import { counted, newlyOwned, withRung } from '../owned/owned';
import type { CaseEvent, CaseEventOf, CaseEventType, RecordedCase } from './events';
import type { CaseDecision, CaseState } from './state';

type LaterType = Exclude<CaseEventType, 'broughtIn'>;
type Evolver<T extends CaseEventType> = (
  state: CaseState,
  event: CaseEventOf<T>,
  recorded: RecordedCase,
) => CaseState;

/** The state after one more event. */
export function evolveCase(state: CaseState | null, recorded: RecordedCase): CaseState {
  const { event } = recorded;
  if (event.type === 'broughtIn') return counted(begin(event, recorded), recorded);
  if (!state) throw new Error(`Event ${event.type} before broughtIn`);
  return counted(evolveBy(event.type, state, event, recorded), recorded);
}

const evolveBy = <T extends LaterType>(
  type: T,
  state: CaseState,
  event: CaseEvent,
  recorded: RecordedCase,
): CaseState => evolvers[type](state, event as CaseEventOf<T>, recorded);

const begin = (event: CaseEventOf<'broughtIn'>, { at, person }: RecordedCase): CaseState => ({
  ...newlyOwned,
  id: event.case,
  handover: event.handover,
  cluster: event.cluster,
  bottleneck: event.bottleneck,
  question: event.question,
  broughtInBy: person,
  broughtInAt: at,
  waitingSince: at,
  judgements: {},
  decision: null,
  lookedAtOn: null,
  lastTable: null,
  rounds: 0,
  ended: null,
  surroundings: event.surroundings,
});

const withDecision = (state: CaseState, change: Partial<CaseDecision>): CaseState => ({
  ...state,
  decision: state.decision && { ...state.decision, ...change },
});

const evolvers: { [T in LaterType]: Evolver<T> } = {
  judged: (state, { rule, holds, text, meeting }) => ({
    ...state,
    judgements: { ...state.judgements, [rule]: { holds, text, meeting } },
  }),
  caseDecided: (state, { meeting, text, owner, dueDay }, { at }) => ({
    ...state,
    decision: { meeting, text, owner, ownerSince: at, dueDay, doneOn: null },
    lookedAtOn: at,
    lastTable: meeting,
    standIns: [],
  }),
  decisionMoved: (state, { owner, dueDay }, { at }) => ({
    ...withDecision(state, { owner, dueDay, ownerSince: at }),
    standIns: [],
  }),
  ownerLeft: (state, _event, { at }) => ({
    ...withDecision(state, { owner: null, ownerSince: at }),
    standIns: [],
  }),
  decisionDone: (state, _event, { at }) => withDecision(state, { doneOn: dayOf(at) }),
  outcomeReviewed,
  caseWithdrawn: (state, { text }, { at }) => ({
    ...state,
    ended: { kind: 'withdrawn', on: dayOf(at), text },
  }),
  surroundingsUpdated: (state, { surroundings }) => ({ ...state, surroundings }),
  rungClimbed: withRung,
};

/** What needs longer gets another day; what was not solved is judged and decided afresh. */
function outcomeReviewed(
  before: CaseState,
  { outcome, text, dueDay, meeting }: CaseEventOf<'outcomeReviewed'>,
  { at }: RecordedCase,
): CaseState {
  const state: CaseState = { ...before, lookedAtOn: at, lastTable: meeting };
  switch (outcome) {
    case 'solved':
    case 'notSolvable':
      return { ...state, ended: { kind: outcome, on: dayOf(at), text } };
    case 'notYet':
      return withDecision(state, { ...(dueDay ? { dueDay } : {}), ownerSince: at, doneOn: null });
    case 'notSolved':
      return { ...state, waitingSince: at, judgements: {}, decision: null, rounds: state.rounds + 1 };
  }
}
