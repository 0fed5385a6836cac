import { addDays, daysBetween, type Day } from '../calendar/day';
import type { Calendar, Stretch } from '../calendar/workingDays';
import type { Policy } from '../policy';
import type { HandoverState } from './state';

/** The working days of this handover: its region's calendar without the finished pauses. */
export const calendarOf = (state: HandoverState, policy: Policy): Calendar => ({
  liberationDay: policy.liberationDay,
  closingDays: state.surroundings.closingDays,
  pauses: state.pastPauses,
});

/** The working days of the world outside this handover: what an appointment or a reminder goes by. */
export const regionCalendar = (state: HandoverState, policy: Policy): Calendar => ({
  ...calendarOf(state, policy),
  pauses: [],
});

/** A fixed day, moved on by the length of every pause that began after it was set and before it came. */
export function afterPauses(day: Day, setOn: Day, pauses: readonly Stretch[]): Day {
  return [...pauses]
    .sort((a, b) => a.from.localeCompare(b.from))
    .reduce(
      (moved, pause) =>
        setOn <= pause.from && pause.from <= moved
          ? addDays(moved, daysBetween(pause.from, pause.until))
          : moved,
      day,
    );
}
