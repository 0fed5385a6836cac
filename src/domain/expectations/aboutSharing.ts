import { dayOf, momentAt } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { isPending } from '../handover/access';
import { regionCalendar } from '../handover/calendarOf';
import { leadingSide } from '../handover/responsibility';
import { phasesBeforeTransfer } from '../handover/state';
import type { Expectation } from './expectation';
import { contactPersonOf, expect, workingDaysAfter, type Scene } from './expect';

/** Who asked to look along gets an answer, also while the handover stands still. */
export function askedAccess(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  return state.access.filter(isPending).map((grant) =>
    expect(scene, {
      kind: 'answerAccess',
      of: grant.id,
      position: contactPersonOf(leadingSide(state)),
      since: grant.askedAt,
      dueDay: addWorkingDays(
        dayOf(grant.askedAt),
        policy.workingDays.answerAccess,
        regionCalendar(state, policy),
      ),
      extendable: false,
    }),
  );
}

/** The client took back the consent: the contact persons settle how to go on, and nothing else is asked meanwhile. */
export function settleConsent(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const { consentWithdrawnOn: on } = state;
  if (on === null) return [];
  return [
    expect(scene, {
      kind: 'settleConsent',
      of: on,
      position: contactPersonOf(leadingSide(state)),
      since: momentAt(on, policy.reminderTime),
      dueDay: addWorkingDays(on, policy.workingDays.settleConsent, regionCalendar(state, policy)),
      extendable: false,
    }),
  ];
}

/** Another sender has a handover of the same client: call each other and record the outcome. */
export function settleSameClient(scene: Scene): Expectation[] {
  const { sameClient, phase } = scene.state;
  if (sameClient?.outcome !== null || !phasesBeforeTransfer.includes(phase)) return [];
  return [
    expect(scene, {
      kind: 'settleSameClient',
      of: dayOf(sameClient.since),
      position: contactPersonOf('sender'),
      since: sameClient.since,
      dueDay: workingDaysAfter(scene, sameClient.since, scene.policy.workingDays.settleSameClient),
    }),
  ];
}
