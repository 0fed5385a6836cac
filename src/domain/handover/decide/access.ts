import { addDays, type Day } from '../../calendar/day';
import { relations, visibility } from '../../permissions';
import { isPending, isRunning, type AccessGrant } from '../access';
import type { HandoverState } from '../state';
import { allow, fact, refusalOf, refuse, type Context, type Decide } from './context';

const find = ({ access }: HandoverState, id: string): AccessGrant | undefined =>
  access.find((grant) => grant.id === id);

/** Requests are numbered within the handover. */
const nextRequest = ({ access }: HandoverState): string => String(access.length + 1);

const person = ({ actor }: Context) => (actor.kind === 'person' ? actor.person : '');

const seesAll = ({ actor, state, today }: Context) => visibility(actor, state, today) === 'full';

const tooLong = (until: Day, { policy, today }: Context) => until > addDays(today, policy.accessDays.asked);

/** Looking along ("meekijken") has a reason and a last day, and is for who does not see the handover already. */
export const askAccess: Decide<'askAccess'> = (command, context) =>
  refusalOf(
    [seesAll(context), 'alreadySees'],
    [
      context.state.access.some((grant) => grant.person === person(context) && isPending(grant)),
      'alreadyAsked',
    ],
    [command.until < context.today, 'dayInThePast'],
    [tooLong(command.until, context), 'dayTooFar'],
  ) ?? allow({ ...fact(command, 'accessAsked'), request: nextRequest(context.state) });

/** The contact person on the client's side says for how long; shorter than was asked, never longer than the policy. */
export const grantAccess: Decide<'grantAccess'> = (command, context) => {
  const grant = find(context.state, command.request);
  if (!grant) return refuse('unknownAccess');
  return (
    refusalOf(
      [!isPending(grant), 'alreadyAnswered'],
      [command.until < context.today, 'dayInThePast'],
      [tooLong(command.until, context), 'dayTooFar'],
    ) ?? allow(fact(command, 'accessGranted'))
  );
};

export const refuseAccess: Decide<'refuseAccess'> = (command, { state }) => {
  const grant = find(state, command.request);
  if (!grant) return refuse('unknownAccess');
  return refusalOf([!isPending(grant), 'alreadyAnswered']) ?? allow(fact(command, 'accessRefused'));
};

/** Who only looks along, or asked to, ends their own; contact persons and the client end anybody's. */
export const endAccess: Decide<'endAccess'> = (command, context) => {
  const { actor, state, today } = context;
  const grant = find(state, command.request);
  if (!grant) return refuse('unknownAccess');
  const decides = relations(actor, state, today).some((relation) =>
    ['senderContactPerson', 'receiverContactPerson', 'client'].includes(relation),
  );
  return (
    refusalOf(
      [!decides && grant.person !== person(context), 'unknownAccess'],
      [!isPending(grant) && !isRunning(grant, today), 'alreadyRecorded'],
    ) ?? allow(fact(command, 'accessEnded'))
  );
};

/** In an emergency nobody waits for a yes: at once, for a day, and both contact persons are told at once. */
export const takeEmergencyAccess: Decide<'takeEmergencyAccess'> = (command, context) => {
  const { state, policy, today } = context;
  return (
    refusalOf([seesAll(context), 'alreadySees']) ??
    allow({
      ...fact(command, 'emergencyAccessTaken'),
      request: nextRequest(state),
      until: addDays(today, policy.accessDays.emergency),
    })
  );
};
