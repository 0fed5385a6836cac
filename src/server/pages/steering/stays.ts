import { dayOf, type Day } from '../../../domain/calendar/day';
import { workingDaysBetween, type Calendar } from '../../../domain/calendar/workingDays';
import { evolve } from '../../../domain/handover/evolve';
import type { HandoverState, Phase } from '../../../domain/handover/state';
import type { Records } from '../../../db';

type Entry = Awaited<ReturnType<Records['timeline']>>[number];

export interface Stay {
  phase: Phase;
  from: Day;
  /** Who brought it into this phase; null: time itself. */
  by: string | null;
  /** Working days in it, until the next phase or today. */
  workingDays: number;
}

/** Every phase that the handover was in, oldest first, from everything that happened. */
export function staysIn(timeline: readonly Entry[], today: Day, calendar: Calendar): Stay[] {
  const entered: Omit<Stay, 'workingDays'>[] = [];
  const inOrder = [...timeline].sort((a, b) => a.seq - b.seq);
  let state: HandoverState | null = null;
  for (const { seq, at, event, person, personName } of inOrder) {
    const before: Phase | undefined = state?.phase;
    state = evolve(state, { seq, at, command: '', person, organisation: null, event });
    if (state.phase !== before) entered.push({ phase: state.phase, from: dayOf(at), by: personName });
  }
  return entered.map((stay, at) => {
    const until = entered[at + 1]?.from ?? (stay.phase === 'ended' ? stay.from : today);
    return { ...stay, workingDays: workingDaysBetween(stay.from, until, calendar) };
  });
}
