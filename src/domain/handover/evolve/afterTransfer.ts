import { enter, withCheckIn, type Evolvers } from './changes';

/** Aftercare, the decision at its end, and the pulse. */
export const afterTransfer = {
  transferred: (state, event, { at }) =>
    enter(
      {
        ...state,
        transfer: { ...state.transfer, transferredOn: event.day },
        aftercare: {
          until: event.aftercareUntil,
          checkIns: event.checkIns,
          watTelt: { start: null, end: null },
        },
      },
      'aftercare',
      at,
    ),
  checkInDone: (state, event) => withCheckIn(state, event.week, { outcome: 'done', recordedOn: event.day }),
  checkInMissed: (state, event, { day }) =>
    event.newDay
      ? withCheckIn(state, event.week, { day: event.newDay })
      : withCheckIn(state, event.week, { outcome: 'missed', recordedOn: day }),
  checkInMoved: (state, event) => withCheckIn(state, event.week, { day: event.day }),
  checkInAssigned: (state, event) => withCheckIn(state, event.week, { side: event.side }),
  watTeltRecorded: (state, event) => ({
    ...state,
    aftercare: state.aftercare && {
      ...state.aftercare,
      watTelt: {
        ...state.aftercare.watTelt,
        [event.moment]: event.day,
        ...(event.fell ? { fell: true } : {}),
      },
    },
  }),
  satisfactionRecorded: (state, { moment, score, day, by, asked, text }) => ({
    ...state,
    satisfaction: {
      ...state.satisfaction,
      [moment]: { score, day, by, asked, text, neighbourhood: state.neighbourhood },
    },
  }),
  decisionProposed: (state, event, { at }) => ({
    ...state,
    proposal: { id: event.proposal, by: event.side, proposedAt: at, decision: event.decision },
  }),
  decisionRejected: (state) => ({ ...state, proposal: null }),
  closed: (state, _event, { at, day }) =>
    enter({ ...state, proposal: null, pulse: { since: day, done: [] } }, 'pulse', at),
  aftercareExtended: (state, event) => ({
    ...state,
    proposal: null,
    aftercare: state.aftercare && { ...state.aftercare, until: event.until },
  }),
  pulseChecked: (state, event) => ({
    ...state,
    pulse: state.pulse && { ...state.pulse, done: [...state.pulse.done, event.month] },
  }),
  pulseCompleted: (state, _event, { at }) =>
    enter({ ...state, ending: { kind: 'pulseCompleted' } }, 'ended', at),
  reopened: (state, event, { at }) =>
    enter(
      {
        ...state,
        pulse: null,
        // It closes again one day, and is asked about again then.
        satisfaction: { ...state.satisfaction, closure: null },
        aftercare: { until: event.until, checkIns: event.checkIns, watTelt: { start: null, end: null } },
      },
      'aftercare',
      at,
    ),
} satisfies Partial<Evolvers>;
