import fc from 'fast-check';
import {
  addDays,
  dayOf,
  isDay,
  latest,
  momentAt,
  toEpochMilliseconds,
  toMoment,
} from '../../../src/domain/calendar/day';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays';
import { agenda } from '../../../src/domain/conference/agenda';
import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import { nextDue } from '../../../src/domain/conference/due';
import { evolveConference } from '../../../src/domain/conference/evolve';
import { conferenceExpectations } from '../../../src/domain/conference/expectations';
import { nextMeeting } from '../../../src/domain/conference/nextMeeting';
import { atTheTable, chairOf } from '../../../src/domain/conference/people';
import { calendarOf, startOf } from '../../../src/domain/conference/rhythm';
import type { ConferenceState } from '../../../src/domain/conference/state';
import { defaultPolicy as policy } from '../../../src/domain/policy';
import { asker, attempts, step, type Step } from './attempts';
import { decided, facts, happened, planned, started, surroundings, type Story } from './support';

interface Course {
  story: Story;
  states: ConferenceState[];
  /** Every state with what could be talked about then. */
  moments: { state: ConferenceState; about: ReturnType<typeof facts>; day: string }[];
}

function perform(course: Course, person: string, command: ConferenceCommand): boolean {
  const answer = decided(course.story, person, command);
  course.story = answer.ok
    ? happened(course.story, person, answer.events)
    : { ...course.story, steps: course.story.steps + 1 };
  const isNews = answer.ok && answer.events.length > 0;
  if (isNews) course.states.push(course.story.state);
  return isNews;
}

/** A whole meeting on its day, which single steps seldom come to. */
function meet(course: Course, one: Step): void {
  const { next } = course.story.state;
  const chair = chairOf(course.story.state);
  if (!next || chair === null || next.written) return;
  goOn(course, latest([startOf(next), course.story.now]) ?? course.story.now);
  const meeting = next.number;
  const people = atTheTable(course.story.state).map((person) => ({ person, presence: 'present' as const }));
  perform(course, chair, { type: 'open', meeting, facts: one.facts });
  perform(course, chair, { type: 'recordAttendance', meeting, people });
  const item = course.story.state.next?.written?.items[0]?.id ?? null;
  const action = `action-${course.story.steps}`;
  const dueDay = addDays(dayOf(course.story.now), one.number);
  perform(course, chair, { type: 'addAction', meeting, action, item, what: 'what', owner: chair, dueDay });
  // Of what was agreed most is done, and the latest stays open.
  for (const done of course.story.state.actions.slice(0, -2))
    perform(course, chair, { type: 'completeAction', action: done.id, text: null });
  if (one.number % 2) perform(course, chair, { type: 'close', meeting });
}

/** Whatever is due happens on its own moment, and something always comes of it: no idle spinning. */
function goOn(course: Course, until: string): void {
  for (
    let due = nextDue(course.story.state, policy);
    due !== null && due <= until;
    due = nextDue(course.story.state, policy)
  ) {
    course.story = { ...course.story, now: due > course.story.now ? due : course.story.now };
    expect(perform(course, 'time', { type: 'timePasses' })).toBe(true);
  }
  course.story = { ...course.story, now: until };
}

function play(steps: readonly Step[], story: Story): Course {
  const course: Course = { story, states: [story.state], moments: [] };
  for (const one of steps) {
    goOn(course, toMoment(toEpochMilliseconds(course.story.now) + one.hours * 3_600_000));
    if (one.what % 5 === 0) meet(course, one);
    const tried = attempts(one, course.story);
    const command = tried[Math.floor(one.what / 5) % tried.length] as ConferenceCommand;
    perform(course, asker(command, one), command);
    course.moments.push({
      state: course.story.state,
      about: one.facts,
      day: dayOf(course.story.now),
    });
  }
  return course;
}

const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);
const coursesFrom = (from: number): Course[] =>
  fc
    .sample(fc.array(step, { minLength: 50, maxLength: 70, size: 'max' }), { numRuns: 8, seed: from })
    .map((steps, at) => play(steps, at % 3 === 0 ? started() : planned()));

const courses = coursesFrom(seed);

/** Whether the steps reach everything does not depend on chance: always the same ones are asked. */
const sameCourses = 1;

const eachState = (check: (state: ConferenceState) => void) =>
  courses.forEach(({ states }) => states.forEach((state) => check(state)));

describe(`Whatever people do, in whatever order (FAST_CHECK_SEED=${seed})`, () => {
  test('everything happens in some course', () => {
    const seen = new Set(
      coursesFrom(sameCourses).flatMap(({ story }) => story.recorded.map(({ event }) => event.type)),
    );
    for (const type of ['conferenceHeld', 'conferenceNotHeld', 'conferenceMoved', 'conferenceCancelled'])
      expect(seen).toContain(type);
    for (const type of ['peopleUninvited', 'actionCompleted', 'reportWritten', 'structureMissed'])
      expect(seen).toContain(type);
  });

  test('there is exactly one next meeting, or it is said what stands in the way', () => {
    eachState((state) => {
      const next = nextMeeting(state, policy);
      const numbers = [...state.past, ...(state.next ? [state.next] : [])].map(({ number }) => number);
      const rising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
      const isSaid = next.kind !== 'none' || next.because.length > 0;
      expect([rising, isSaid]).toEqual([true, true]);
    });
  });

  test('something is always expected of somebody, or waits for time', () => {
    eachState((state) => {
      const expected = conferenceExpectations(state, policy);
      const incomplete = expected.filter(
        ({ owner, dueDay, escalatesTo }) =>
          !isDay(dueDay) || ![owner, escalatesTo].every((one) => surroundings.colleagues.includes(one)),
      );
      const keys = new Set(expected.map(({ key }) => key));
      expect([expected.length > 0, incomplete, keys.size]).toEqual([true, [], expected.length]);
    });
  });

  test('nobody is invited twice with the same number, and each message about a meeting has a higher one', () => {
    for (const { story } of courses) {
      const sent = story.notices.flatMap(({ recipient, calendar }) =>
        calendar ? [`${recipient} ${calendar.uid} ${calendar.sequence}`] : [],
      );
      expect(new Set(sent).size).toBe(sent.length);
      const last = new Map<string, number>();
      for (const { recipient, calendar } of story.notices) {
        if (!calendar) continue;
        const key = `${recipient} ${calendar.uid}`;
        expect(calendar.sequence).toBeGreaterThan(last.get(key) ?? -1);
        last.set(key, calendar.sequence);
      }
      expect(new Set(story.notices.map(({ key }) => key)).size).toBe(story.notices.length);
    }
  });

  test('what is in somebody’s calendar is what was last sent to them', () => {
    for (const { story } of courses) {
      const { next, id } = story.state;
      if (!next) continue;
      const calendars = new Map<string, string>();
      for (const { recipient, calendar } of story.notices)
        if (calendar?.uid === `${id}-${next.number}`)
          calendars.set(
            recipient,
            calendar.method === 'cancel' ? 'nothing' : `${calendar.day} ${calendar.time}`,
          );
      const has = [...calendars].filter(([, when]) => when !== 'nothing');
      expect(has.map(([person]) => person).sort()).toEqual([...(next.invited ?? [])].sort());
      expect(has.every(([, when]) => when === `${next.day} ${next.time}`)).toBe(true);
    }
  });

  test('an action is never lost: it is done, or open, expected of somebody and on the next agenda', () => {
    for (const { story } of courses) {
      const events = story.recorded.map(({ event }) => event);
      const done = new Set(events.flatMap((one) => (one.type === 'actionCompleted' ? [one.action] : [])));
      const open = events.flatMap((one) =>
        one.type === 'actionAdded' && !done.has(one.action) ? [one.action] : [],
      );
      const expected = conferenceExpectations(story.state, policy).flatMap(({ action }) => action ?? []);
      const discussed = agenda(facts(), story.state, dayOf(story.now), policy).flatMap(({ reasons }) =>
        reasons.flatMap(({ code, of }) => (code === 'openAction' ? [of] : [])),
      );
      expect([...expected].sort()).toEqual([...open].sort());
      expect([...discussed].sort()).toEqual([...open].sort());
    }
  });

  test('an agenda points only at handovers of that cluster, each once, always with a reason', () => {
    for (const { moments } of courses)
      for (const { state, about, day } of moments) {
        const items = agenda(about, state, day, policy);
        const here = about.handovers.filter(({ cluster }) => cluster === state.cluster);
        const pointed = items.flatMap((item) => item.handover ?? []);
        expect(pointed.filter((one) => !here.some(({ handover: id }) => id === one))).toEqual([]);
        expect(new Set(pointed).size).toBe(pointed.length);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }
  });

  test('no meeting is planned on a day off, and its clock time is that of the wall', () => {
    for (const { story } of courses) {
      let before: ConferenceState | null = null;
      for (const one of story.recorded) {
        const state: ConferenceState = evolveConference(before, one);
        const { event } = one;
        if (event.type === 'conferencePlanned' || event.type === 'conferenceMoved') {
          expect(isWorkingDay(event.day, calendarOf(state, policy))).toBe(true);
          expect(momentAt(event.day, event.time) > one.at).toBe(true);
        }
        before = state;
      }
    }
  });

  test('what nobody decided on stays on the list', () => {
    for (const { story } of courses) {
      const events = story.recorded.map(({ event }) => event);
      const added = events.filter(({ type }) => type === 'itemAdded').length;
      const decisions = events.filter(({ type }) => type === 'itemDecided' || type === 'itemRemoved').length;
      expect(story.state.added.length).toBeGreaterThanOrEqual(added - decisions);
    }
  });

  test('the events tell the whole state, and the state is plain data', () => {
    for (const { story } of courses) {
      const told = story.recorded.reduce<ConferenceState | null>(evolveConference, null);
      expect(told).toEqual(story.state);
      expect(JSON.parse(JSON.stringify(story.state))).toEqual(story.state);
    }
  });
});
