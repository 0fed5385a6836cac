import { bottleneckOnAgenda } from '../../../domain/bottleneck';
import { caseOnAgenda } from '../../../domain/breakthrough';
import { momentAt, type Day } from '../../../domain/calendar/day';
import { factsOf, type ConferenceFacts } from '../../../domain/conference/facts';
import { evolve } from '../../../domain/handover/evolve';
import type { Recorded } from '../../../domain/handover/events';
import type { HandoverState } from '../../../domain/handover/state';
import { utrecht } from '../../../domain/region/utrecht';
import { matterAt, type ToldMatter } from './telling';

export interface ToldHandover {
  id: string;
  cluster: string;
  recorded: readonly Recorded[];
}

/** What the agendas look at: the handovers of a cluster as they were told, and what lives beside them. */
export interface ToldAround {
  handovers: readonly ToldHandover[];
  bottlenecks: readonly ToldMatter<'bottleneck'>[];
  cases: readonly ToldMatter<'case'>[];
}

/** What an agenda had to know on the morning of that day; the breakthrough table, of no cluster, is about its cases. */
export function factsOn(
  day: Day,
  cluster: string | null,
  { handovers, bottlenecks, cases }: ToldAround,
): ConferenceFacts {
  const morning = momentAt(day, '08:30');
  const brought = new Set(cases.map(({ state }) => state.handover));
  const states = handovers
    .filter((one) => (cluster === null ? brought.has(one.id) : one.cluster === cluster))
    .map(({ recorded }) =>
      recorded
        .filter(({ at }) => at <= morning)
        .reduce<HandoverState | null>((state, one) => evolve(state, one), null),
    );
  return {
    handovers: states.flatMap((state) => (state ? (factsOf(state, utrecht.policy) ?? []) : [])),
    bottlenecks: bottlenecks.flatMap((told) => {
      const state = matterAt(told, morning);
      return state ? (bottleneckOnAgenda(state) ?? []) : [];
    }),
    cases: cases.flatMap((told) => {
      const state = matterAt(told, morning);
      return state ? (caseOnAgenda(state) ?? []) : [];
    }),
  };
}
