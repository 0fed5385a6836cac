import type { Day } from '../../calendar/day';
import type { Stretch } from '../../calendar/workingDays';
import { afterPauses } from '../calendarOf';
import type { HandoverState } from '../state';

/** Deadlines of what goes on during a pause; see `expectations`. */
const neverPaused = /^(concludeSafetyNet|acceptReturn|answerAccess):/;

/** The days in which a handover stood still count for no clock; agreed later days and what was planned in the aftercare move on with it. */
export function goOn(state: HandoverState, over: Stretch): HandoverState {
  const moved = (day: Day) => afterPauses(day, over.from, [over]);
  return {
    ...state,
    pause: null,
    consentWithdrawnOn: null,
    pastPauses: [...state.pastPauses, over],
    extensions: Object.fromEntries(
      Object.entries(state.extensions).map(([key, day]) => [key, neverPaused.test(key) ? day : moved(day)]),
    ),
    aftercare: state.aftercare && {
      ...state.aftercare,
      until: moved(state.aftercare.until),
      checkIns: state.aftercare.checkIns.map((checkIn) =>
        checkIn.outcome === null ? { ...checkIn, day: moved(checkIn.day) } : checkIn,
      ),
    },
  };
}
