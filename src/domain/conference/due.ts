import { addWeeks, dayOf, earliest, latest, momentAt, type Day, type Moment } from '../calendar/day';
import { addWorkingDays, nextWorkingDay } from '../calendar/workingDays';
import { nextRung, reachedRungs, recipientsOf } from '../expectations/ladder';
import type { Policy } from '../policy';
import { bothSidesAttended } from './attendance';
import type { ConferenceEvent } from './events';
import type { ConferenceExpectation } from './expectation';
import { conferenceExpectations } from './expectations';
import { calendarOf, followingInvitation, intervalOf, invitationMoment, rulesOf, startOf } from './rhythm';
import { plansAgainAt } from './settle';
import type { ConferenceState, Meeting } from './state';

/** Something that time itself brings about: when, and what has then happened. */
interface DueAction {
  at: Moment;
  happen: (now: Moment) => ConferenceEvent[];
}

/** The first moment at which `timePasses` yields something; null when nothing waits for time. */
export const nextDue = (state: ConferenceState, policy: Policy): Moment | null =>
  earliest([
    ...dueActions(state, policy).map(({ at }) => at),
    ...(state.next && state.next.invited === null ? [invitationMoment(state.next.day, state, policy)] : []),
    ...plansAgainAt(state, policy),
  ]);

/** What has happened by now. A meeting that lapsed changes what else is due, so that is looked at after it. */
export function dueEvents(state: ConferenceState, policy: Policy, now: Moment): ConferenceEvent[] {
  const lapsed = lapse(state, policy).filter(({ at }) => at <= now);
  const due = lapsed.length > 0 ? lapsed : dueActions(state, policy).filter(({ at }) => at <= now);
  return due.flatMap(({ happen }) => happen(now));
}

const dueActions = (state: ConferenceState, policy: Policy): DueAction[] => [
  ...conferenceExpectations(state, policy).flatMap((one) => rungActions(state, policy, one)),
  ...(state.next ? aroundMeeting(state, state.next, policy) : []),
  ...lapse(state, policy),
  ...structure(state, policy),
];

function rungActions(
  state: ConferenceState,
  policy: Policy,
  expectation: ConferenceExpectation,
): DueAction[] {
  const calendar = calendarOf(state, policy);
  const climbed = state.climbed[expectation.key] ?? 0;
  const next = nextRung(expectation, climbed, policy, calendar);
  if (!next) return [];
  const happen = (now: Moment): ConferenceEvent[] => {
    const reached = reachedRungs(expectation, climbed, now, policy, calendar);
    const highest = reached.at(-1);
    if (!highest) return [];
    return [
      {
        type: 'rungClimbed',
        expectation: expectation.key,
        kind: expectation.kind,
        rung: highest.index,
        dueDay: expectation.dueDay,
        mail: reached.some(({ rung }) => rung.mail === 'now') ? 'now' : 'bundled',
        recipients: recipientsOf(expectation, reached, now, state.surroundings.absences),
      },
    ];
  };
  return [{ at: next.at, happen }];
}

/** The agenda some days before, and the reminders; a reminder whose moment was past when the day was set is left out. */
function aroundMeeting(state: ConferenceState, meeting: Meeting, policy: Policy): DueAction[] {
  if (meeting.written || meeting.invited === null) return [];
  const { number, day, agendaMadeFor, reminded, fixedAt } = meeting;
  const rules = rulesOf(state, policy).workingDays;
  const calendar = calendarOf(state, policy);
  const before = (workingDays: number): Moment =>
    momentAt(addWorkingDays(day, -workingDays, calendar), policy.reminderTime);
  const agenda: DueAction[] =
    agendaMadeFor === day
      ? []
      : [{ at: before(rules.agenda), happen: () => [{ type: 'agendaMade', meeting: number, day }] }];
  const reminders = rules.reminders
    .filter(
      (workingDaysBefore) => !reminded.includes(workingDaysBefore) && before(workingDaysBefore) > fixedAt,
    )
    .map((workingDaysBefore): DueAction => ({
      at: before(workingDaysBefore),
      happen: () => [{ type: 'conferenceReminded', meeting: number, workingDaysBefore }],
    }));
  return [...agenda, ...reminders];
}

/** Nobody recorded whether it was held: when the following one is to be invited for, this one no longer holds it up. */
function lapse(state: ConferenceState, policy: Policy): DueAction[] {
  const { next, series } = state;
  if (!next || !series) return [];
  const recordBy = addWorkingDays(
    next.day,
    rulesOf(state, policy).workingDays.record,
    calendarOf(state, policy),
  );
  const at = latest([
    followingInvitation(state, series, next, policy),
    momentAt(recordBy, policy.reminderTime),
    startOf(next),
  ]);
  if (at === null) return [];
  const happen = (): ConferenceEvent[] =>
    next.written && bothSidesAttended(state, next.written)
      ? [{ type: 'conferenceHeld', meeting: next.number }]
      : [{ type: 'conferenceNotHeld', meeting: next.number, reason: 'notRecorded', text: null }];
  return [{ at, happen }];
}

/** The day from which it is no structural conference, unless one is held before. */
export function structuralUntil(state: ConferenceState, policy: Policy): Day {
  const since = state.lastHeldOn ?? dayOf(state.startedAt);
  const weeks = rulesOf(state, policy).notStructuralAfterIntervals * intervalOf(state, policy);
  return addWeeks(since, weeks);
}

/** No conference held in two intervals (DOMAIN.md section 6): it is told once, and shown until one is held. */
function structure(state: ConferenceState, policy: Policy): DueAction[] {
  if (state.missedSince !== null) return [];
  const since = structuralUntil(state, policy);
  const at = momentAt(nextWorkingDay(since, calendarOf(state, policy)), policy.reminderTime);
  const obstacles = state.obstacles.map(({ code }) => code);
  return [{ at, happen: () => [{ type: 'structureMissed', since, obstacles }] }];
}
