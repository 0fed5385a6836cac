import type { Moment } from '../calendar/day';
import { isWorkingDay, nextWorkingDay } from '../calendar/workingDays';
import type { Policy } from '../policy';
import type { ConferenceEvent } from './events';
import { atTheTable } from './people';
import { calendarOf, endOf, followingInvitation, invitationMoment, rhythmAfter, startOf } from './rhythm';
import type { ConferenceState, Meeting } from './state';

/**
 * What follows by itself from where things stand, one step at a time: the next meeting is planned, and everybody who
 * belongs at the table is invited and nobody else. Nothing: all is as it should be.
 */
export function followUp(state: ConferenceState, now: Moment, policy: Policy): ConferenceEvent[] {
  if (!state.next) return planNext(state, now, policy);
  const moved = fromClosingDay(state, state.next, now, policy);
  return moved.length > 0 ? moved : invitations(state, state.next, now, policy);
}

/** The region closes on the day of a meeting that is still to come: it is on the next working day. */
function fromClosingDay(
  state: ConferenceState,
  meeting: Meeting,
  now: Moment,
  policy: Policy,
): ConferenceEvent[] {
  const calendar = calendarOf(state, policy);
  if (meeting.written || startOf(meeting) <= now || isWorkingDay(meeting.day, calendar)) return [];
  const { number, rhythmDay, time, minutes, place, sequence } = meeting;
  const day = nextWorkingDay(meeting.day, calendar);
  return [
    {
      type: 'conferenceMoved',
      meeting: number,
      rhythmDay,
      day,
      time,
      minutes,
      place,
      sequence: sequence + 1,
      text: null,
    },
  ];
}

/** After a cancelled meeting a new day is looked for, until the following one has to be invited for. */
export function plansAgainAt(state: ConferenceState, policy: Policy): Moment[] {
  const { replacementFor, series, past } = state;
  const last = past.at(-1);
  if (state.next || !replacementFor || !series || !last || state.obstacles.length > 0) return [];
  return [followingInvitation(state, series, last, policy)];
}

function planNext(state: ConferenceState, now: Moment, policy: Policy): ConferenceEvent[] {
  const { series, obstacles, past } = state;
  if (!series || obstacles.length > 0 || plansAgainAt(state, policy).some((at) => now < at)) return [];
  const last = past.at(-1) ?? null;
  const { rhythmDay, day } = rhythmAfter(series, last, now, calendarOf(state, policy));
  const { time, minutes, place } = series;
  return [
    {
      type: 'conferencePlanned',
      meeting: (last?.number ?? 0) + 1,
      rhythmDay,
      day,
      time,
      minutes,
      place,
    },
  ];
}

/** The first invitation goes out on its day; who comes or goes later gets theirs at once, each with a number of its own. */
function invitations(
  state: ConferenceState,
  meeting: Meeting,
  now: Moment,
  policy: Policy,
): ConferenceEvent[] {
  const { number, invited, sequence } = meeting;
  // After an outage it may be over before anybody was invited: then nobody is any more.
  const isOver = endOf(meeting) <= now;
  const wanted = isOver ? (invited ?? []) : atTheTable(state);
  if (invited === null) {
    const isTime = invitationMoment(meeting.day, state, policy) <= now;
    return isTime ? [{ type: 'peopleInvited', meeting: number, people: wanted, sequence }] : [];
  }
  const gone = invited.filter((person) => !wanted.includes(person));
  if (gone.length > 0)
    return [{ type: 'peopleUninvited', meeting: number, people: gone, sequence: sequence + 1 }];
  const added = wanted.filter((person) => !invited.includes(person));
  return added.length > 0
    ? [{ type: 'peopleInvited', meeting: number, people: added, sequence: sequence + 1 }]
    : [];
}
