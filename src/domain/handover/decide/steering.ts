import { isWorkingDay } from '../../calendar/workingDays';
import type { Day } from '../../calendar/day';
import { expectations } from '../../expectations/expectations';
import { regionCalendar } from '../calendarOf';
import type { HandoverEvent } from '../events';
import { contactsOf, seatsOf } from '../people';
import type { Policy } from '../../policy';
import type { HandoverState } from '../state';
import { allow, fact, refusalOf, refuse, type Context, type Decide } from './context';
import { tooFarAhead } from './days';

/** The day by which an answer is expected: a day on which somebody works, not too far. */
const answerDay = (by: Day, { state, policy, today }: Context) =>
  [
    [by < today, 'dayInThePast'],
    [tooFarAhead(by, today), 'dayTooFar'],
    [!isWorkingDay(by, regionCalendar(state, policy)), 'notAWorkingDay'],
  ] as const;

/** The owner is asked about one thing once at a time, and not about a question. */
export const askOwner: Decide<'askOwner'> = (command, context) => {
  const { state, policy, actor } = context;
  const about = expectations(state, policy).find(({ key }) => key === command.expectation);
  if (!about || about.kind === 'answerAsked') return refuse('unknownExpectation');
  return (
    refusalOf(
      [actor.kind === 'person' && about.owner === actor.person, 'ownExpectation'],
      [state.asked.some(({ expectation }) => expectation === about.key), 'alreadyAsked'],
      ...answerDay(command.by, context),
    ) ??
    allow({
      ...fact(command, 'ownerAsked'),
      kind: about.kind,
      position: about.position,
      owner: about.owner,
    })
  );
};

/** Whoever was asked, or somebody else of the same side. */
export const answerAsked: Decide<'answerAsked'> = (command, { state, side }) => {
  const asked = state.asked.find(({ id }) => id === command.asked);
  if (!asked) return refuse('unknownQuestion');
  return (
    refusalOf(
      [side !== asked.position.side, 'notAllowed'],
      [command.answer === 'needsHelp' && command.text === null, 'reasonNeeded'],
    ) ?? allow(fact(command, 'askedAnswered'))
  );
};

/** Before the submission the receiver knows of nothing, and so nobody there can be proposed. */
export const proposeDeputy: Decide<'proposeDeputy'> = (command, context) => {
  const { state } = context;
  return (
    refusalOf(
      [command.side === 'receiver' && state.submission === null, 'notInThisPhase'],
      [state.deputyProposals.some(({ side }) => side === command.side), 'alreadyAsked'],
      [seatsOf(contactsOf(state, command.side)).slice(0, 2).includes(command.person), 'nothingChanged'],
      ...answerDay(command.by, context),
    ) ?? allow(fact(command, 'deputyProposed'))
  );
};

export const declineDeputy: Decide<'declineDeputy'> = (command, { state, side }) => {
  const proposal = state.deputyProposals.find(({ id }) => id === command.proposal);
  if (!proposal) return refuse('unknownProposal');
  return (
    refusalOf([side !== proposal.side, 'notAllowed']) ??
    allow({ ...fact(command, 'deputyDeclined'), side: proposal.side })
  );
};

export const noteSteering: Decide<'noteSteering'> = (command) => allow(fact(command, 'steeringNoted'));

/**
 * What was asked about came to be done, or is no longer expected: the question is over as well. While everything stands
 * still nothing is asked, and nothing lapses.
 */
export function lapsedAsked(after: HandoverState, policy: Policy): HandoverEvent[] {
  const standsStill = after.pause !== null || after.consentWithdrawnOn !== null;
  if (after.asked.length === 0 || standsStill || after.phase === 'ended') return [];
  const expected = new Set(expectations(after, policy).map(({ key }) => key));
  return after.asked
    .filter(({ expectation }) => !expected.has(expectation))
    .map(({ id, kind }) => ({ type: 'askedLapsed', asked: id, kind }));
}

/** Whoever was proposed has a seat now: that is a yes. */
export const acceptedDeputies = (after: HandoverState): HandoverEvent[] =>
  after.deputyProposals
    .filter(({ side, person }) => seatsOf(contactsOf(after, side)).slice(0, 2).includes(person))
    .map(({ id, side, person }) => ({ type: 'deputyAccepted', proposal: id, side, person }));
