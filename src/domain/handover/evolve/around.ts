import type { Moment } from '../../calendar/day';
import type { EventOf } from '../events';
import type { HandoverState } from '../state';
import { complete } from '../surroundings';
import { enter, fromTheBottom, type Evolvers } from './changes';
import { goOn } from './goOn';
import { sameClientAfter } from './sameClient';

/** What can happen at any time. */
export const around = {
  paused: (state, event) => ({
    ...state,
    pause: { from: event.from, until: event.until, reason: event.reason },
  }),
  pauseExtended: (state, event) => ({
    ...state,
    pause: state.pause && { ...state.pause, until: event.until },
  }),
  resumed: (state, event) => (state.pause ? goOn(state, { from: state.pause.from, until: event.on }) : state),
  withdrawn: (state, event, { at }) =>
    enter(
      {
        ...state,
        pause: null,
        consentWithdrawnOn: null,
        ending: { kind: 'withdrawn', reason: event.reason },
      },
      'ended',
      at,
    ),
  deadlineExtended: (state, event) => ({
    ...fromTheBottom(state, event.expectation),
    extensions: { ...state.extensions, [event.expectation]: event.day },
  }),
  stalled: (state, event, { day }) => ({
    ...state,
    stall: {
      since: state.stall?.since ?? day,
      askedOn: day,
      lateAnswers: (state.stall?.lateAnswers ?? 0) + (event.late ? 1 : 0),
      explained: null,
      raised: state.stall?.raised ?? false,
    },
  }),
  stallRaised: (state) => ({ ...state, stall: state.stall && { ...state.stall, raised: true } }),
  stallExplained: (state, event, { day }) => ({
    ...state,
    stall: state.stall && {
      ...state.stall,
      explained: { on: day, reason: event.reason, engaged: event.engaged },
    },
  }),
  reachingOutStarted: (state, event) => ({
    ...state,
    reachingOut: { since: event.since, attempts: 0, lastAttempt: null, weighedOn: null, raised: false },
  }),
  attemptLogged: (state, event) => ({
    ...state,
    reachingOut: state.reachingOut && {
      ...state.reachingOut,
      attempts: state.reachingOut.attempts + 1,
      lastAttempt: event.day,
    },
  }),
  contactRestored: (state) => ({ ...state, reachingOut: null }),
  risksWeighed: (state, _event, { day }) => ({
    ...state,
    reachingOut: state.reachingOut && { ...state.reachingOut, weighedOn: day },
  }),
  reachingOutRaised: (state) => ({
    ...state,
    reachingOut: state.reachingOut && { ...state.reachingOut, raised: true },
  }),
  contactsChanged: (state, event) => ({
    ...state,
    chosenContacts: { ...state.chosenContacts, [event.side]: event.contacts },
  }),
  caseWorkerChanged: (state, event) => ({
    ...state,
    caseWorkers: { ...state.caseWorkers, [event.side]: event.person },
  }),
  neighbourhoodChanged: (state, event, { at }) => moveTo(state, event, at),
  surroundingsUpdated: (state, event, { at }) => {
    const surroundings = complete(event.surroundings);
    const known = state.surroundings.sameClient;
    return {
      ...state,
      surroundings,
      sameClient: sameClientAfter(state.sameClient, surroundings, known, at),
    };
  },
  sameClientRecorded: (state, event, { at }) => ({
    ...state,
    sameClient: state.sameClient && {
      ...state.sameClient,
      outcome: event.outcome,
      recordedAt: at,
      text: event.text,
    },
  }),
  rungClimbed: (state, event) => ({
    ...state,
    climbed: { ...state.climbed, [event.expectation]: event.rung + 1 },
    standIns: [
      ...new Set([
        ...state.standIns,
        ...event.recipients.filter(({ as }) => as === 'deputy').map(({ person: deputy }) => deputy),
      ]),
    ],
  }),
} satisfies Partial<Evolvers>;

/** The new team answers afresh before the transfer; afterwards it takes over with a case worker still to be named. */
function moveTo(state: HandoverState, event: EventOf<'neighbourhoodChanged'>, at: Moment): HandoverState {
  const { receiver: _former, ...chosenContacts } = state.chosenContacts;
  const moved: HandoverState = {
    ...state,
    neighbourhood: event.neighbourhood,
    cluster: event.cluster,
    neighbourhoodSince: at,
    // Which other senders know the same client does not depend on the neighbourhood.
    surroundings: { ...event.surroundings, sameClient: state.surroundings.sameClient },
    chosenContacts,
    caseWorkers: { ...state.caseWorkers, receiver: null },
    // What was asked of the former team and proposed for it is no longer theirs.
    asked: state.asked.filter(({ position }) => position.side !== 'receiver'),
    deputyProposals: state.deputyProposals.filter(({ side }) => side !== 'receiver'),
  };
  if (!event.resubmitted) return moved;
  return enter(
    {
      ...moved,
      submission: { at, answerer: null, answererSince: null },
      regiecheck: null,
      acquaintance: { ...state.acquaintance, plan: null, heldOn: null },
      transfer: { ...state.transfer, documentCompleteOn: null, confirmed: {}, agreedDay: null },
    },
    'submitted',
    at,
  );
}
