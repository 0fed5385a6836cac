import { enter, withCall, type Evolvers } from './changes';

/** The safety net and the return. */
export const safetyNet = {
  safetyNetCalled: (state, event, { at }) => ({
    ...state,
    safetyNet: [
      ...state.safetyNet,
      {
        id: event.call,
        trigger: event.trigger,
        calledBy: event.side,
        calledAt: at,
        answer: null,
        concludedOn: null,
      },
    ],
  }),
  safetyNetAnswered: (state, event, { at }) => {
    const { kind, responsible, by } = event;
    return withCall(state, event.call, { answer: { kind, responsible, by, answeredAt: at } });
  },
  safetyNetConcluded: (state, event, { day }) => withCall(state, event.call, { concludedOn: day }),
  returnAsked: (state, event, { at }) => ({
    ...state,
    proposal: null,
    returnAsked: { at, call: event.call },
  }),
  returnDeclined: (state) => ({ ...state, returnAsked: null }),
  // The client is back with the sender: nobody answers or concludes a call of this handover any more.
  returned: (state, _event, { at, day }) =>
    enter(
      {
        ...state,
        safetyNet: state.safetyNet.map((call) => ({ ...call, concludedOn: call.concludedOn ?? day })),
        returnAsked: null,
        pause: null,
        consentWithdrawnOn: null,
        ending: { kind: 'returned' },
      },
      'ended',
      at,
    ),
} satisfies Partial<Evolvers>;
