import { dayOf } from '../calendar/day';
import { counted, newlyOwned, withRung } from '../owned/owned';
import type { BottleneckEvent, BottleneckEventOf, BottleneckEventType, RecordedBottleneck } from './events';
import type { BottleneckState } from './state';

type Evolver<T extends BottleneckEventType> = (
  state: BottleneckState,
  event: BottleneckEventOf<T>,
  recorded: RecordedBottleneck,
) => BottleneckState;
type LaterType = Exclude<BottleneckEventType, 'raised'>;

/** The state after one more event. */
export function evolveBottleneck(
  state: BottleneckState | null,
  recorded: RecordedBottleneck,
): BottleneckState {
  const { event } = recorded;
  if (event.type === 'raised') return counted(begin(event, recorded), recorded);
  if (!state) throw new Error(`Event ${event.type} before raised`);
  return counted(evolveBy(event.type, state, event, recorded), recorded);
}

const evolveBy = <T extends LaterType>(
  type: T,
  state: BottleneckState,
  event: BottleneckEvent,
  recorded: RecordedBottleneck,
): BottleneckState => evolvers[type](state, event as BottleneckEventOf<T>, recorded);

function begin(event: BottleneckEventOf<'raised'>, { at, person }: RecordedBottleneck): BottleneckState {
  const { bottleneck, kind, description, origin, clusters, hits, owner, dueDay, surroundings } = event;
  const raisedOn = dayOf(at);
  return {
    ...newlyOwned,
    id: bottleneck,
    kind,
    description,
    origin,
    raisedBy: person,
    raisedOn,
    reopenedOn: [],
    clusters,
    hits: hits.map((hit) => ({ ...hit, on: raisedOn })),
    owner,
    ownerSince: at,
    dueDay,
    outcome: null,
    surroundings,
  };
}

const evolvers: { [T in LaterType]: Evolver<T> } = {
  handoverAdded: (state, { handover, cluster }, { at }) => ({
    ...state,
    hits: [...state.hits, { handover, cluster, on: dayOf(at) }],
  }),
  ownerAssigned: (state, { owner, dueDay }, { at }) => ({
    ...state,
    owner,
    ownerSince: at,
    dueDay,
    standIns: [],
  }),
  ownerLeft: (state, _event, { at }) => ({ ...state, owner: null, ownerSince: at, standIns: [] }),
  dueDayMoved: (state, { dueDay }) => ({ ...state, dueDay }),
  resolved: (state, { outcome, text }, { at, person }) => ({
    ...state,
    outcome: { kind: outcome, on: dayOf(at), by: person, text },
  }),
  reopened: (state, { dueDay }, { at }) => ({
    ...state,
    outcome: null,
    dueDay,
    reopenedOn: [...state.reopenedOn, dayOf(at)],
  }),
  commented: (state) => state,
  surroundingsUpdated: (state, { surroundings }) => ({ ...state, surroundings }),
  rungClimbed: withRung,
};
