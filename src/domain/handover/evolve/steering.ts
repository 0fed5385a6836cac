import type { HandoverState } from '../state';
import type { Evolvers } from './changes';

const withoutAsked = (state: HandoverState, id: string): HandoverState => ({
  ...state,
  asked: state.asked.filter((asked) => asked.id !== id),
});

const withoutProposal = (state: HandoverState, id: string): HandoverState => ({
  ...state,
  deputyProposals: state.deputyProposals.filter((proposal) => proposal.id !== id),
});

/** What a programme manager asked and proposed, as long as it is open. */
export const steering = {
  ownerAsked: (state, { asked: id, expectation, kind, position, by }, { at: askedAt }) => ({
    ...state,
    asked: [...state.asked, { id, expectation, kind, position, askedAt, by }],
  }),
  askedAnswered: (state, { asked }) => withoutAsked(state, asked),
  askedLapsed: (state, { asked }) => withoutAsked(state, asked),
  deputyProposed: (state, { proposal: id, side, person, by }, { at: proposedAt }) => ({
    ...state,
    deputyProposals: [...state.deputyProposals, { id, side, person, proposedAt, by }],
  }),
  deputyAccepted: (state, { proposal }) => withoutProposal(state, proposal),
  deputyDeclined: (state, { proposal }) => withoutProposal(state, proposal),
  steeringNoted: (state) => state,
} satisfies Partial<Evolvers>;
