import type { Policy } from '../../policy';
import type { HandoverEvent } from '../events';
import type { HandoverState } from '../state';
import { cancelledMeeting } from './meeting';
import { allow, fact, refusalOf, type Decide } from './context';

/** Is anything shared, or about to be, because the client said yes? */
export const restsOnConsent = (state: HandoverState, policy: Policy): boolean =>
  !state.withoutConsent &&
  (state.basis?.kind === 'consent' ||
    (state.basis !== null && policy.consentPoints.some((key) => state.points[key].version !== null)));

/** A new basis also settles how to go on after the consent was taken back. */
export const recordBasis: Decide<'recordBasis'> = (command, { state, today }) =>
  refusalOf([command.informedOn > today, 'dayInTheFuture']) ??
  allow(fact(command, 'basisRecorded'), ...lapsedDay(state, today));

/**
 * The client takes back the consent, as easily as it was given: the handover stands still until a new basis is recorded
 * or the contact persons settle how to go on. What was shared stays visible as shared. A pause that ran is over.
 */
export const withdrawConsent: Decide<'withdrawConsent'> = (command, { state, policy, today }) =>
  refusalOf(
    [state.consentWithdrawnOn !== null, 'alreadyRecorded'],
    [!restsOnConsent(state, policy), 'nothingOnConsent'],
  ) ??
  allow(
    ...(state.pause ? [{ type: 'resumed' as const, on: today }] : []),
    ...cancelledMeeting(state, today),
    fact(command, 'consentWithdrawn'),
  );

/** What rests on another basis goes on; without one there is nothing to go on with. */
export const goOnWithoutConsent: Decide<'goOnWithoutConsent'> = (command, { state, today }) =>
  refusalOf(
    [state.consentWithdrawnOn === null, 'nothingChanged'],
    [state.basis === null || state.basis.kind === 'consent', 'basisNeeded'],
  ) ?? allow(fact(command, 'wentOnWithoutConsent'), ...lapsedDay(state, today));

/** As easily withdrawn as given: by the same people, without a reason, and also when the handover has ended long ago. */
export const giveResearchConsent: Decide<'giveResearchConsent'> = (command, { state }) =>
  refusalOf([state.researchConsentOn !== null, 'alreadyRecorded']) ??
  allow(fact(command, 'researchConsentGiven'));

export const withdrawResearchConsent: Decide<'withdrawResearchConsent'> = (command, { state }) =>
  refusalOf([state.researchConsentOn === null, 'alreadyRecorded']) ??
  allow(fact(command, 'researchConsentWithdrawn'));

/** A transfer day that went by while the handover stood still is agreed anew. */
function lapsedDay({ consentWithdrawnOn, phase, transfer }: HandoverState, today: string): HandoverEvent[] {
  const wentBy = transfer.agreedDay !== null && transfer.agreedDay < today;
  return consentWithdrawnOn !== null && phase === 'transfer' && wentBy
    ? [{ type: 'transferDayLapsed', text: null }]
    : [];
}
