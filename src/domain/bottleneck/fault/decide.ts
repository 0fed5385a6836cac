import { dayOf, type Day, type Moment } from '../../calendar/day';
import { tooFarAhead } from '../../handover/decide/days';
import { allow, refusalOf, refuse, type DecidedOf } from '../../owned/decided';
import type { Request } from '../../owned/owned';
import { rungsBy } from '../../owned/rungs';
import { isHere, sameAround } from '../../owned/surroundings';
import type { Rules } from '../rules';
import type { FaultCommand, FaultCommandOf, FaultCommandType } from './commands';
import type { FaultEvent } from './events';
import { faultExpectations, staysAwayAt } from './expectations';
import { mayFaultCommand } from './permissions';
import type { FaultRefusalCode } from './refusals';
import { statusOf, type FaultState, type FaultStatus } from './state';

export type FaultDecided = DecidedOf<FaultEvent, FaultRefusalCode>;

interface Context {
  state: FaultState;
  status: FaultStatus;
  rules: Rules;
  now: Moment;
  today: Day;
}
type Decide<T extends FaultCommandType> = (command: FaultCommandOf<T>, context: Context) => FaultDecided;

/** What happens when this is asked of a structural fault; `state` is null before it is proposed. */
export function decideFault(
  state: FaultState | null,
  { command, actor }: Request<FaultCommand>,
  now: Moment,
  rules: Rules,
): FaultDecided {
  const today = dayOf(now);
  if (!mayFaultCommand(actor, command.type, state, today)) return refuse('notAllowed');
  if (command.type === 'proposeFault') {
    return state ? refuse('alreadyProposed') : allow({ ...command, type: 'faultProposed' });
  }
  if (!state) return refuse('notAllowed');
  if (state.ended) return actor.kind === 'system' ? allow() : refuse('faultEnded');
  return decideProposed(command.type, command, { state, status: statusOf(state), rules, now, today });
}

type LaterCommand = Exclude<FaultCommand, { type: 'proposeFault' }>;

const decideProposed = <T extends LaterCommand['type']>(type: T, command: LaterCommand, context: Context) =>
  decisions[type](command as FaultCommandOf<T>, context);

const acceptFault: Decide<'acceptFault'> = (command, { state, status, today }) => {
  const { promisedDay, keeper, text } = command;
  return (
    refusalOf(
      [status === 'changed', 'alreadyChanged'],
      [!isHere(state.surroundings, keeper), 'keeperLeft'],
      [promisedDay < today, 'dayInThePast'],
      [tooFarAhead(promisedDay, today), 'dayTooFar'],
      [samePromise(state, command), 'nothingChanged'],
      [state.promise !== null && text === null, 'reasonNeeded'],
    ) ?? allow({ ...command, type: 'faultAccepted', renewed: state.promise !== null })
  );
};

const samePromise = ({ promise, keeper }: FaultState, asked: FaultCommandOf<'acceptFault'>): boolean =>
  promise !== null &&
  promise.party === asked.party &&
  promise.contact === asked.contact &&
  promise.day === asked.promisedDay &&
  keeper === asked.keeper;

const recordChange: Decide<'recordChange'> = (command, { state, status, today }) =>
  refusalOf(
    [status === 'changed', 'alreadyChanged'],
    [status !== 'promised', 'noPromise'],
    [command.on > today, 'dayInTheFuture'],
    [command.on < dayOf(state.waitingSince), 'dayBeforeProposal'],
  ) ?? allow({ ...command, type: 'changeRecorded' });

const recordReturn: Decide<'recordReturn'> = (command, { status }) =>
  refusalOf(
    [status !== 'changed', 'notChangedYet'],
    [command.bottleneck === null && command.text === null, 'reasonNeeded'],
  ) ?? allow({ ...command, type: 'cameBack' });

const dismiss: Decide<'dismiss'> = (command, { status }) =>
  refusalOf([status === 'changed', 'alreadyChanged']) ?? allow({ ...command, type: 'dismissed' });

const updateSurroundings: Decide<'updateSurroundings'> = (command, { state }) => {
  if (sameAround(state.surroundings, command.surroundings)) return allow();
  const { keeper } = state;
  const updated = { ...command, type: 'surroundingsUpdated' as const };
  return keeper !== null && !isHere(command.surroundings, keeper)
    ? allow<FaultEvent>(updated, { type: 'keeperLeft', person: keeper })
    : allow(updated);
};

const timePasses: Decide<'timePasses'> = (_command, { state, rules, now }) => {
  const at = staysAwayAt(state, rules);
  if (at !== null && at <= now) return allow({ type: 'stayedAway' });
  return allow(...rungsBy(state, faultExpectations(state, rules), now, rules.policy));
};

/** One small function for every command: a command that is forgotten does not compile. */
const decisions: { [T in LaterCommand['type']]: Decide<T> } = {
  acceptFault,
  recordChange,
  recordReturn,
  dismiss,
  updateSurroundings,
  timePasses,
};
