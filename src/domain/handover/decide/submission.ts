import { allow, fact, refusalOf, type Decide } from './context';

/** Silence never moves a client: the programme manager names who answers an unanswered submission. */
export const nameAnswerer: Decide<'nameAnswerer'> = (command, { state }) =>
  refusalOf([state.submission?.answerer === command.person, 'nothingChanged']) ??
  allow(fact(command, 'answererNamed'));

/** Accepting needs the regiecheck: does somebody already lead for this client (SD)? */
export const acceptSubmission: Decide<'acceptSubmission'> = (command) =>
  refusalOf([command.regiecheck === 'somebodyLeads' && command.text === null, 'reasonNeeded']) ??
  allow(fact(command, 'submissionAccepted'));

export const returnSubmission: Decide<'returnSubmission'> = (command) =>
  refusalOf([command.reason === 'other' && command.text === null, 'reasonNeeded']) ??
  allow(fact(command, 'submissionReturned'));
