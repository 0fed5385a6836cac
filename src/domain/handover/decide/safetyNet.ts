import type { HandoverEvent } from '../events';
import type { HandoverState, SafetyNetCall } from '../state';
import { renewedAftercare } from './closure';
import { allow, fact, refusalOf, refuse, type Context, type Decide } from './context';
import { tooFarAhead } from './days';

const findCall = (state: HandoverState, id: string): SafetyNetCall | undefined =>
  state.safetyNet.find((call) => call.id === id);

/** When it goes wrong, the client can always fall back on the sender. A second call may come while one is open. */
export const callSafetyNet: Decide<'callSafetyNet'> = (command, { side, state }) => {
  if (!side) return refuse('notAllowed');
  return (
    refusalOf([findCall(state, command.call) !== undefined, 'alreadyRecorded']) ??
    allow({ ...fact(command, 'safetyNetCalled'), side })
  );
};

/** The sender answers within one working day: support on the spot, temporary stay, or return. */
export const answerSafetyNet: Decide<'answerSafetyNet'> = (command, context) => {
  const { state, today } = context;
  const call = findCall(state, command.call);
  return (
    refusalOf(
      [!call || call.concludedOn !== null, 'unknownCall'],
      [call?.answer != null, 'alreadyAnswered'],
      [command.by < today, 'dayInThePast'],
      [tooFarAhead(command.by, today), 'dayTooFar'],
      [command.kind === 'return' && state.returnAsked !== null, 'alreadyRecorded'],
    ) ?? allow(fact(command, 'safetyNetAnswered'), ...whatAnswerBrings(command.kind, command.call, context))
  );
};

function whatAnswerBrings(kind: string, call: string, { state, policy, today }: Context): HandoverEvent[] {
  if (kind === 'return') return [{ type: 'returnAsked', call }];
  if (kind === 'supportOnTheSpot' && state.phase === 'pulse') {
    return [{ type: 'reopened', text: null, ...renewedAftercare(today, policy) }];
  }
  return [];
}

export const concludeSafetyNet: Decide<'concludeSafetyNet'> = (command, { state }) => {
  const call = findCall(state, command.call);
  return (
    refusalOf(
      [!call || call.concludedOn !== null, 'unknownCall'],
      [call?.answer == null, 'safetyNetNotAnswered'],
      [state.returnAsked?.call === command.call, 'proposalPending'],
    ) ?? allow(fact(command, 'safetyNetConcluded'))
  );
};

/** A return must be accepted by the sender's side as well; from then on the sender is responsible. */
export const acceptReturn: Decide<'acceptReturn'> = (command, { state }) =>
  refusalOf([state.returnAsked === null, 'returnNotAsked']) ??
  allow({ type: 'returned', text: command.text });

export const declineReturn: Decide<'declineReturn'> = (command, { state }) =>
  refusalOf([state.returnAsked === null, 'returnNotAsked']) ?? allow(fact(command, 'returnDeclined'));
