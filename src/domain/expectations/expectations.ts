import type { HandoverState } from '../handover/state';
import type { Policy } from '../policy';
import { assertNever } from '../assertNever';
import { inAftercare, inPulse, openAgreements, pendingProposal, vacantCaseWorker } from './afterTransfer';
import { askSatisfaction } from './satisfaction';
import { askedAccess, settleConsent, settleSameClient } from './aboutSharing';
import { askedReturn, endOfPause, explainStall, reachingOut, safetyNet } from './atAnyTime';
import {
  aroundAcquaintance,
  aroundTransfer,
  inPreparation,
  inSignOff,
  openQuestions,
  whileSubmitted,
} from './beforeTransfer';
import { askedOwners, proposedDeputies } from './steering';
import { sceneOf, type Scene } from './expect';
import type { Expectation } from './expectation';

/**
 * What is expected of whom by when: the one answer that the work list, "what happens next", the timers, the reminders
 * and the escalations all read. Earliest due first.
 */
export function expectations(state: HandoverState, policy: Policy): Expectation[] {
  if (state.phase === 'ended') return [];
  const scene = sceneOf(state, policy);
  return all(scene).sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.key.localeCompare(b.key));
}

/** What is due first; an opinion that was never asked for holds nobody up, and stands behind all else. */
export const firstDue = (expected: readonly Expectation[]): Expectation | undefined =>
  expected.find(({ ladder }) => ladder !== 'satisfaction') ?? expected[0];

function all(scene: Scene): Expectation[] {
  const always = [...safetyNet(scene), ...askedReturn(scene), ...askedAccess(scene)];
  if (scene.state.consentWithdrawnOn) return [...always, ...settleConsent(scene)];
  if (scene.state.pause) return [...always, ...endOfPause(scene)];
  return [
    ...always,
    ...settleSameClient(scene),
    ...ofPhase(scene),
    ...openQuestions(scene),
    ...explainStall(scene),
    ...reachingOut(scene),
    ...askedOwners(scene),
    ...proposedDeputies(scene),
  ];
}

function ofPhase(scene: Scene): Expectation[] {
  const { phase } = scene.state;
  switch (phase) {
    case 'preparation':
      return inPreparation(scene);
    case 'submitted':
      return whileSubmitted(scene);
    case 'acquaintance':
      return aroundAcquaintance(scene);
    case 'signOff':
      return inSignOff(scene);
    case 'transfer':
      return aroundTransfer(scene);
    case 'aftercare':
      return [
        ...inAftercare(scene),
        ...pendingProposal(scene),
        ...vacantCaseWorker(scene),
        ...openAgreements(scene),
        ...askSatisfaction(scene),
      ];
    case 'pulse':
      return [...inPulse(scene), ...vacantCaseWorker(scene), ...askSatisfaction(scene)];
    case 'ended':
      return [];
    default:
      return assertNever(phase);
  }
}
