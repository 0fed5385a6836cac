import type { HandoverState } from '../state';
import { allow, fact, refusalOf, type Decide } from './context';

/** Silence never moves a client: the programme manager names who answers an unanswered submission. */
export const nameAnswerer: Decide<'nameAnswerer'> = (command, { state }) =>
  refusalOf([state.submission?.answerer === command.person, 'nothingChanged']) ??
  allow(fact(command, 'answererNamed'));

/** Another sender has a handover of the same client, and what to do about it is not recorded yet. */
export const isSameClientOpen = ({ sameClient }: HandoverState): boolean => sameClient?.outcome === null;

/** The contact persons called each other: what came of it. Until then the regiecheck stays open. */
export const recordSameClient: Decide<'recordSameClient'> = (command, { state }) =>
  refusalOf([!isSameClientOpen(state), 'noSameClient']) ?? allow(fact(command, 'sameClientRecorded'));

/** Accepting needs the regiecheck: does somebody already lead for this client (SD)? */
export const acceptSubmission: Decide<'acceptSubmission'> = (command, { state }) =>
  refusalOf(
    [isSameClientOpen(state), 'sameClientOpen'],
    [command.regiecheck === 'somebodyLeads' && command.text === null, 'reasonNeeded'],
  ) ?? allow(fact(command, 'submissionAccepted'));

export const returnSubmission: Decide<'returnSubmission'> = (command) =>
  refusalOf([command.reason === 'other' && command.text === null, 'reasonNeeded']) ??
  allow(fact(command, 'submissionReturned'));
