import {
  addDays,
  addWeeks,
  latest,
  momentAt,
  toEpochMilliseconds,
  toMoment,
  weekdayOf,
} from '../calendar/day';
import type { ClockTime, Day, Moment } from '../calendar/day';
import { addWorkingDays, nextWorkingDay, type Calendar } from '../calendar/workingDays';
import type { ConferencePolicy, Policy } from '../policy';
import type { ConferenceState, Meeting, Series } from './state';

export const rulesOf = ({ kind }: Pick<ConferenceState, 'kind'>, policy: Policy): ConferencePolicy =>
  policy[kind];

export const calendarOf = ({ surroundings }: ConferenceState, policy: Policy): Calendar => ({
  liberationDay: policy.liberationDay,
  closingDays: surroundings.closingDays,
  pauses: [],
});

/** By the clock on the wall, also on a day on which the clock changes. */
export const startOf = ({ day, time }: { day: Day; time: ClockTime }): Moment => momentAt(day, time);

export const endOf = (meeting: { day: Day; time: ClockTime; minutes: number }): Moment =>
  toMoment(toEpochMilliseconds(startOf(meeting)) + meeting.minutes * 60_000);

export const intervalOf = (state: ConferenceState, policy: Policy): number =>
  state.series?.intervalWeeks ?? rulesOf(state, policy).intervalWeeks;

/** A day of the rhythm, and the working day on which the meeting then is. */
export interface RhythmDay {
  rhythmDay: Day;
  day: Day;
}

const firstOf = ({ from, weekday }: Series): Day => addDays(from, (weekday - weekdayOf(from) + 7) % 7);

/**
 * The first day of the rhythm after the former meetings that is still to come. On a public holiday or a closing day the
 * meeting is on the next working day; the rhythm itself stays.
 */
export function rhythmAfter(
  series: Series,
  former: Pick<Meeting, 'rhythmDay' | 'day'> | null,
  now: Moment,
  calendar: Calendar,
): RhythmDay {
  const floor = former && latest([former.rhythmDay, former.day]);
  for (let rhythmDay = firstOf(series); ; rhythmDay = addWeeks(rhythmDay, series.intervalWeeks)) {
    const day = nextWorkingDay(rhythmDay, calendar);
    const isLater = floor === null || (rhythmDay > floor && day > floor);
    if (isLater && startOf({ day, time: series.time }) > now) return { rhythmDay, day };
  }
}

export function invitationMoment(day: Day, state: ConferenceState, policy: Policy): Moment {
  const before = rulesOf(state, policy).workingDays.invitation;
  return momentAt(addWorkingDays(day, -before, calendarOf(state, policy)), policy.reminderTime);
}

/**
 * When the next one in the rhythm has to be invited for, whatever became of this one: a meeting that nobody recorded or
 * replaced holds up the following one no longer.
 */
export function followingInvitation(
  state: ConferenceState,
  series: Series,
  former: Pick<Meeting, 'rhythmDay' | 'day'>,
  policy: Policy,
): Moment {
  const calendar = calendarOf(state, policy);
  const { day } = rhythmAfter(series, former, startOf({ day: former.day, time: '00:00' }), calendar);
  return invitationMoment(day, state, policy);
}
