import { dayOf } from '../../calendar/day';
import { counted, newlyOwned, withRung } from '../../owned/owned';
import type { FaultEvent, FaultEventOf, FaultEventType, RecordedFault } from './events';
import type { FaultState } from './state';

type LaterType = Exclude<FaultEventType, 'faultProposed'>;
type Evolver<T extends FaultEventType> = (
  state: FaultState,
  event: FaultEventOf<T>,
  recorded: RecordedFault,
) => FaultState;

/** The state after one more event. */
export function evolveFault(state: FaultState | null, recorded: RecordedFault): FaultState {
  const { event } = recorded;
  if (event.type === 'faultProposed') return counted(begin(event, recorded), recorded);
  if (!state) throw new Error(`Event ${event.type} before faultProposed`);
  return counted(evolveBy(event.type, state, event, recorded), recorded);
}

const evolveBy = <T extends LaterType>(
  type: T,
  state: FaultState,
  event: FaultEvent,
  recorded: RecordedFault,
): FaultState => evolvers[type](state, event as FaultEventOf<T>, recorded);

const begin = (
  { fault, grounds, surroundings }: FaultEventOf<'faultProposed'>,
  { at }: RecordedFault,
): FaultState => ({
  ...newlyOwned,
  id: fault,
  grounds,
  waitingSince: at,
  keeper: null,
  keeperSince: at,
  promise: null,
  renewals: 0,
  change: null,
  cameBackOn: [],
  ended: null,
  surroundings,
});

const evolvers: { [T in LaterType]: Evolver<T> } = {
  faultAccepted: (state, { party, contact, promisedDay, keeper, renewed }, { at }) => ({
    ...state,
    keeper,
    keeperSince: at,
    promise: { party, contact, day: promisedDay, madeAt: at },
    renewals: state.renewals + (renewed ? 1 : 0),
    standIns: [],
  }),
  keeperLeft: (state, _event, { at }) => ({ ...state, keeper: null, keeperSince: at, standIns: [] }),
  changeRecorded: (state, { on, text }) => ({ ...state, change: { on, text } }),
  cameBack: (state, _event, { at }) => ({
    ...state,
    waitingSince: at,
    promise: null,
    change: null,
    cameBackOn: [...state.cameBackOn, dayOf(at)],
  }),
  stayedAway: (state, _event, { at }) => ({
    ...state,
    ended: { kind: 'stayedAway', on: dayOf(at), text: null },
  }),
  dismissed: (state, { text }, { at }) => ({ ...state, ended: { kind: 'dismissed', on: dayOf(at), text } }),
  surroundingsUpdated: (state, { surroundings }) => ({ ...state, surroundings }),
  rungClimbed: withRung,
};
