import type { Day } from '../../calendar/day';
import type { HandoverState } from '../state';
import type { Evolvers } from './changes';
import { goOn } from './goOn';

/** How to go on is settled: the days since the consent was taken back count for no clock. */
const settled = (state: HandoverState, on: Day): HandoverState =>
  state.consentWithdrawnOn ? goOn(state, { from: state.consentWithdrawnOn, until: on }) : state;

/** The basis on which something is shared, and the consent that the client can take back. */
export const consent = {
  basisRecorded: (state, event, { day }) => ({
    ...settled(state, day),
    basis: { kind: event.kind, informedOn: event.informedOn, text: event.text },
    withoutConsent: event.kind !== 'consent' && (state.withoutConsent || state.consentWithdrawnOn !== null),
  }),
  consentWithdrawn: (state, _event, { day }) => ({ ...state, consentWithdrawnOn: day }),
  wentOnWithoutConsent: (state, _event, { day }) => ({ ...settled(state, day), withoutConsent: true }),
  researchConsentGiven: (state, _event, { day }) => ({ ...state, researchConsentOn: day }),
  researchConsentWithdrawn: (state) => ({ ...state, researchConsentOn: null }),
} satisfies Partial<Evolvers>;
