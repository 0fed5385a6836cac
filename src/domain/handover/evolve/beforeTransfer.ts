import { enter, onlySame, type Evolvers } from './changes';

/** The course up to the transfer. */
export const beforeTransfer = {
  submitted: (state, _event, { at }) =>
    enter(
      { ...state, submission: { at, answerer: null, answererSince: null }, regiecheck: null },
      'submitted',
      at,
    ),
  answererNamed: (state, event, { day }) => ({
    ...state,
    submission: state.submission && { ...state.submission, answerer: event.person, answererSince: day },
  }),
  submissionAccepted: (state, event, { at }) =>
    enter({ ...state, regiecheck: { outcome: event.regiecheck, at, text: event.text } }, 'acquaintance', at),
  submissionReturned: (state, _event, { at }) =>
    enter({ ...state, submission: null, regiecheck: null }, 'preparation', at),
  acquaintancePlanned: (state, event) => {
    const { day: meetingDay, time, place, text, sequence } = event;
    return {
      ...state,
      acquaintance: {
        ...state.acquaintance,
        plan: { day: meetingDay, time, place, text, sequence },
        sequence,
      },
    };
  },
  acquaintanceCancelled: (state, event) => ({
    ...state,
    acquaintance: { ...state.acquaintance, plan: null, sequence: event.sequence },
  }),
  acquaintanceHeld: (state, event, { at }) =>
    enter(
      { ...state, acquaintance: { ...state.acquaintance, plan: null, heldOn: event.day } },
      'signOff',
      at,
    ),
  acquaintanceNotHeld: (state) => ({
    ...state,
    acquaintance: { ...state.acquaintance, plan: null, timesNotHeld: state.acquaintance.timesNotHeld + 1 },
  }),
  documentCompleted: (state, _event, { at, day }) =>
    enter({ ...state, transfer: { ...state.transfer, documentCompleteOn: day } }, 'transfer', at),
  documentReopened: (state, _event, { at }) =>
    enter(
      { ...state, transfer: { ...state.transfer, documentCompleteOn: null, confirmed: {}, agreedDay: null } },
      'signOff',
      at,
    ),
  transferDayConfirmed: (state, event) => ({
    ...state,
    transfer: {
      ...state.transfer,
      confirmed: onlySame({ ...state.transfer.confirmed, [event.side]: event.day }, event.day),
    },
  }),
  transferAgreed: (state, event) => ({
    ...state,
    transfer: { ...state.transfer, agreedDay: event.day },
  }),
  transferDayLapsed: (state) => ({
    ...state,
    transfer: { ...state.transfer, confirmed: {}, agreedDay: null },
  }),
} satisfies Partial<Evolvers>;
