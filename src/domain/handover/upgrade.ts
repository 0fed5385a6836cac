import { notAnswered } from './satisfaction';
import type { HandoverState } from './state';
import { complete } from './surroundings';

/** What came after the first version, for a handover that began before it. */
const later = {
  consentWithdrawnOn: null,
  withoutConsent: false,
  researchConsentOn: null,
  access: [],
  sameClient: null,
  satisfaction: notAnswered,
  dropOut: null,
  asked: [],
  deputyProposals: [],
} satisfies Partial<HandoverState>;

/** A state that an earlier version kept, with everything that this one knows of. */
export const upgraded = (state: HandoverState): HandoverState => ({
  ...later,
  ...state,
  surroundings: complete(state.surroundings),
});
