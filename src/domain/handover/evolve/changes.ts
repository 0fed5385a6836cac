import type { Day, Moment } from '../../calendar/day';
import type { PointKey } from '../../template';
import type { EventOf, EventType } from '../events';
import type {
  CheckIn,
  HandoverState,
  OrganisationId,
  PersonId,
  Phase,
  PointState,
  SafetyNetCall,
  Side,
} from '../state';

/** When an event happened and by whom. */
export interface Circumstance {
  at: Moment;
  day: Day;
  person: PersonId | null;
  organisation: OrganisationId | null;
}

export type RunningEventType = Exclude<EventType, 'handoverStarted'>;

/** One small function for every kind of event: a kind that is forgotten does not compile. */
export type Evolvers = {
  [T in RunningEventType]: (
    state: HandoverState,
    event: EventOf<T>,
    circumstance: Circumstance,
  ) => HandoverState;
};

/** A new phase: who was asked to step in for the former one is no longer asked. */
export const enter = (state: HandoverState, phase: Phase, at: Moment): HandoverState => ({
  ...state,
  phase,
  phaseSince: at,
  standIns: [],
});

export const updatePoint = (
  state: HandoverState,
  key: PointKey,
  change: Partial<PointState>,
): HandoverState => ({
  ...state,
  points: { ...state.points, [key]: { ...state.points[key], ...change } },
});

export const withCheckIn = (state: HandoverState, week: number, change: Partial<CheckIn>): HandoverState => ({
  ...state,
  aftercare: state.aftercare && {
    ...state.aftercare,
    checkIns: state.aftercare.checkIns.map((checkIn) =>
      checkIn.week === week ? { ...checkIn, ...change } : checkIn,
    ),
  },
});

export const withCall = (
  state: HandoverState,
  id: string,
  change: Partial<SafetyNetCall>,
): HandoverState => ({
  ...state,
  safetyNet: state.safetyNet.map((call) => (call.id === id ? { ...call, ...change } : call)),
});

/** A later day was agreed: its ladder begins again at the bottom. */
export function fromTheBottom(state: HandoverState, expectation: string): HandoverState {
  const { [expectation]: _climbed, ...climbed } = state.climbed;
  return { ...state, climbed };
}

/** A confirmation of another day no longer counts. */
export const onlySame = (confirmed: Partial<Record<Side, Day>>, day: Day): Partial<Record<Side, Day>> =>
  Object.fromEntries(Object.entries(confirmed).filter(([, confirmedDay]) => confirmedDay === day));
