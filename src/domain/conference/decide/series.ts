import { isPublicHoliday, isWorkingDay } from '../../calendar/workingDays';
import { addMonths, type ClockTime, type Day } from '../../calendar/day';
import { calendarOf, rhythmAfter, startOf } from '../rhythm';
import type { ConferenceEvent } from '../events';
import type { ConferenceRefusalCode } from '../refusals';
import type { Meeting, Series } from '../state';
import type { ConferenceCommandOf } from '../commands';
import { allow, fact, refuse, refusalOf, type ConferenceDecided, type Context, type Decide } from './context';
import { stillPlanned, whoLeft } from './which';

const isClockTime = (time: ClockTime): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** Further ahead than anybody plans: a slip of the keyboard. */
const tooFarAhead = (day: Day, { today }: Context): boolean => day > addMonths(today, 12);

/** Why a meeting cannot be on that day at that time. */
function dayChecks(
  day: Day,
  time: ClockTime,
  context: Context,
): (readonly [boolean, ConferenceRefusalCode])[] {
  const calendar = calendarOf(context.state, context.policy);
  return [
    [!isClockTime(time), 'timeUnknown'],
    [day < context.today || (isClockTime(time) && startOf({ day, time }) <= context.now), 'dayInThePast'],
    [tooFarAhead(day, context), 'dayTooFar'],
    [isPublicHoliday(day, calendar), 'publicHoliday'],
    [!isWorkingDay(day, calendar), 'notAWorkingDay'],
  ];
}

const isWhole = (number: number, from: number, to: number) =>
  Number.isInteger(number) && from <= number && number <= to;

/** The rhythm, who takes the chair, and who else is invited. The next meeting moves along when the rhythm changes. */
export const setSeries: Decide<'setSeries'> = ({ series: asked }, context) => {
  const { state, today } = context;
  const { chair } = asked;
  if (chair === null) return refuse('chairMissing');
  const series: Series = { ...asked, chair };
  return (
    refusalOf(
      [!isWhole(series.intervalWeeks, 1, 26), 'intervalUnknown'],
      [!isWhole(series.weekday, 1, 5), 'weekdayUnknown'],
      [!isWhole(series.minutes, 15, 480), 'durationUnknown'],
      [!isClockTime(series.time), 'timeUnknown'],
      [series.from < today && series.from !== state.series?.from, 'dayInThePast'],
      [tooFarAhead(series.from, context), 'dayTooFar'],
      [JSON.stringify(canonical(series)) === JSON.stringify(canonical(state.series)), 'nothingChanged'],
    ) ??
    whoLeft(state, [chair, ...series.extra]) ??
    allow({ type: 'seriesSet', series }, ...movedAlong(series, context))
  );
};

const canonical = (series: Series | null) =>
  series && [
    series.intervalWeeks,
    series.weekday,
    series.time,
    series.minutes,
    series.from,
    series.place,
    series.chair,
    [...series.extra].sort(),
  ];

/** A meeting that is still to come follows the new rhythm; what stayed the same in the series stays in the meeting. */
function movedAlong(series: Series, context: Context): ConferenceEvent[] {
  const { state, policy, now } = context;
  const { next, series: former } = state;
  if (!next || !former || next.written || startOf(next) <= now) return [];
  const isOtherRhythm =
    series.intervalWeeks !== former.intervalWeeks ||
    series.weekday !== former.weekday ||
    series.from !== former.from;
  const changed = {
    time: series.time === former.time ? next.time : series.time,
    minutes: series.minutes === former.minutes ? next.minutes : series.minutes,
    place: series.place === former.place ? next.place : series.place,
  };
  const onDay = isOtherRhythm
    ? rhythmAfter(
        { ...series, time: changed.time },
        state.past.at(-1) ?? null,
        now,
        calendarOf(state, policy),
      )
    : { day: next.day, rhythmDay: next.rhythmDay };
  const moved = { ...changed, ...onDay };
  return isSame(moved, next) || startOf(moved) <= now
    ? []
    : [
        {
          type: 'conferenceMoved',
          meeting: next.number,
          ...moved,
          sequence: next.sequence + 1,
          text: null,
        },
      ];
}

const isSame = (
  { day, time, minutes, place }: Pick<Meeting, 'day' | 'time' | 'minutes' | 'place'>,
  meeting: Meeting,
): boolean =>
  day === meeting.day && time === meeting.time && minutes === meeting.minutes && place === meeting.place;

/** Another day for a meeting that was cancelled. The rhythm goes on after it. */
export const planConference: Decide<'planConference'> = ({ day, time, place }, context) => {
  const { series, next, past, obstacles } = context.state;
  if (!series) return refuse('noSeries');
  const last = past.at(-1) ?? null;
  return (
    refusalOf(
      [next !== null, 'alreadyPlanned'],
      [obstacles.length > 0, 'standsInTheWay'],
      ...dayChecks(day, time, context),
    ) ??
    allow({
      type: 'conferencePlanned',
      meeting: (last?.number ?? 0) + 1,
      rhythmDay: last?.rhythmDay ?? day,
      day,
      time,
      minutes: series.minutes,
      place,
    })
  );
};

export const moveConference: Decide<'moveConference'> = (command, context) => {
  const { found: meeting, refusal } = stillPlanned(context.state, command.meeting);
  if (!meeting) return refusal;
  const { type: _type, ...asked } = command;
  return (
    refusalOf(
      [isSame({ ...asked, minutes: meeting.minutes }, meeting), 'nothingChanged'],
      ...dayChecks(command.day, command.time, context),
    ) ??
    allow({
      ...asked,
      type: 'conferenceMoved',
      minutes: meeting.minutes,
      rhythmDay: meeting.rhythmDay,
      sequence: meeting.sequence + 1,
    })
  );
};

/** A meeting that does not go on is left out before it begins; afterwards it was held or not. */
function leftOut(
  command: ConferenceCommandOf<'cancelConference' | 'skipConference'>,
  { state, now }: Context,
  event: (sequence: number) => ConferenceEvent,
): ConferenceDecided {
  const { found: meeting, refusal } = stillPlanned(state, command.meeting);
  if (!meeting) return refusal;
  return (
    refusalOf(
      [startOf(meeting) <= now, 'meetingPast'],
      [command.reason === 'other' && command.text === null, 'reasonNeeded'],
    ) ?? allow(event(meeting.sequence + 1))
  );
}

export const cancelConference: Decide<'cancelConference'> = (command, context) =>
  leftOut(command, context, (sequence) => ({ ...fact(command, 'conferenceCancelled'), sequence }));

export const skipConference: Decide<'skipConference'> = (command, context) =>
  leftOut(command, context, (sequence) => ({ ...fact(command, 'conferenceSkipped'), sequence }));
