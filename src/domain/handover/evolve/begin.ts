import { pointKeys, type PointKey } from '../../template';
import type { EventOf, Recorded } from '../events';
import { notAnswered } from '../satisfaction';
import type { HandoverState, PointState } from '../state';
import { complete } from '../surroundings';
import { sameClientAfter } from './sameClient';

const emptyPointState: PointState = {
  version: null,
  status: 'notStarted',
  agreements: [],
  signOffs: {},
  question: null,
  kept: [],
};

/** A handover at its first event. */
export function begin(event: EventOf<'handoverStarted'>, { seq, at, command }: Recorded): HandoverState {
  return {
    id: event.handover,
    reference: event.reference,
    client: event.client,
    seq,
    phase: 'preparation',
    phaseSince: at,
    startedAt: at,
    lastProgress: at,
    organisations: { sender: event.sender, receiver: event.receiver },
    neighbourhood: event.neighbourhood,
    cluster: event.cluster,
    neighbourhoodSince: at,
    plannedMovingDay: event.plannedMovingDay,
    surroundings: complete(event.surroundings),
    chosenContacts: {},
    caseWorkers: { sender: event.caseWorker, receiver: null },
    basis: null,
    points: Object.fromEntries(pointKeys.map((key) => [key, emptyPointState])) as Record<
      PointKey,
      PointState
    >,
    submission: null,
    regiecheck: null,
    acquaintance: { plan: null, sequence: 0, heldOn: null, timesNotHeld: 0 },
    transfer: { documentCompleteOn: null, confirmed: {}, agreedDay: null, transferredOn: null },
    aftercare: null,
    proposal: null,
    pulse: null,
    returnAsked: null,
    safetyNet: [],
    pause: null,
    consentWithdrawnOn: null,
    withoutConsent: false,
    researchConsentOn: null,
    pastPauses: [],
    stall: null,
    reachingOut: null,
    extensions: {},
    climbed: {},
    standIns: [],
    ending: null,
    dropOut: null,
    access: [],
    sameClient: sameClientAfter(null, complete(event.surroundings), [], at),
    satisfaction: notAnswered,
    asked: [],
    deputyProposals: [],
    recentCommands: [command],
  };
}
