import { finish, forget, withMeeting, type Evolvers } from './changes';

/** The rhythm, the days, and who is invited. */
export const meetings = {
  seriesSet: (state, { series }) => ({ ...state, series }),
  participantsUpdated: (state, { surroundings }) => ({ ...state, surroundings }),
  conferencePlanned: (state, { meeting, rhythmDay, day, time, minutes, place }, { at }) => ({
    ...forget(state, 'planReplacement'),
    replacementFor: null,
    next: {
      number: meeting,
      rhythmDay,
      day,
      time,
      minutes,
      place,
      fixedAt: at,
      sequence: 0,
      fixedSequence: 0,
      invited: null,
      replies: {},
      agendaMadeFor: null,
      reminded: [],
      written: null,
      cooperation: {},
    },
  }),
  conferenceMoved: (state, { meeting, rhythmDay, day, time, minutes, place, sequence }, { at }) =>
    withMeeting(state, meeting, () => ({
      rhythmDay,
      day,
      time,
      minutes,
      place,
      sequence,
      fixedAt: at,
      fixedSequence: sequence,
      replies: {},
      reminded: [],
    })),
  conferenceCancelled: (state, { meeting, reason, sequence }, { at }) => ({
    ...finish(state, { kind: 'cancelled', reason }, { sequence }),
    replacementFor: { meeting, since: at },
  }),
  conferenceSkipped: (state, { reason, sequence }) =>
    finish(state, { kind: 'skipped', reason }, { sequence }),
  peopleInvited: (state, { meeting, people, sequence }) =>
    withMeeting(state, meeting, ({ invited }) => ({ invited: [...(invited ?? []), ...people], sequence })),
  peopleUninvited: (state, { meeting, people, sequence }) =>
    withMeeting(state, meeting, ({ invited, replies }) => ({
      invited: (invited ?? []).filter((person) => !people.includes(person)),
      replies: Object.fromEntries(Object.entries(replies).filter(([person]) => !people.includes(person))),
      sequence,
    })),
  replied: (state, { meeting, answer }, { person }) =>
    person === null
      ? state
      : withMeeting(state, meeting, ({ replies }) => ({ replies: { ...replies, [person]: answer } })),
  itemRemoved: (state, { item }) => ({ ...state, added: state.added.filter(({ id }) => id !== item) }),
  agendaMade: (state, { meeting, day }) => withMeeting(state, meeting, () => ({ agendaMadeFor: day })),
  conferenceReminded: (state, { meeting, workingDaysBefore }) =>
    withMeeting(state, meeting, ({ reminded }) => ({ reminded: [...reminded, workingDaysBefore] })),
  structureMissed: (state, { since }) => ({ ...state, missedSince: since }),
  rungClimbed: (state, { expectation, rung }) => ({
    ...state,
    climbed: { ...state.climbed, [expectation]: rung + 1 },
  }),
} satisfies Partial<Evolvers>;
