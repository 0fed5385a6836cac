import type { BottleneckFacts } from '../conference/facts';
import { clustersOf, type BottleneckState } from './state';

/** What the agenda of a case conference has to know of it; null as soon as there is an outcome. */
export const bottleneckOnAgenda = (state: BottleneckState): BottleneckFacts | null =>
  state.outcome
    ? null
    : {
        bottleneck: state.id,
        clusters: clustersOf(state),
        handovers: state.hits.map(({ handover }) => handover),
        dueDay: state.dueDay,
      };
