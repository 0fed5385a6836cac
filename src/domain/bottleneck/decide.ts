import { dayOf, type Day, type Moment } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { tooFarAhead } from '../handover/decide/days';
import { allow, refusalOf, refuse, type DecidedOf } from '../owned/decided';
import type { Request } from '../owned/owned';
import { rungsBy } from '../owned/rungs';
import { calendarAround, isHere, sameAround } from '../owned/surroundings';
import type { BottleneckCommand, BottleneckCommandOf, BottleneckCommandType } from './commands';
import type { BottleneckEvent } from './events';
import { bottleneckExpectations } from './expectations';
import { mayBottleneckCommand, mayRaiseBottleneck } from './permissions';
import type { BottleneckRefusalCode } from './refusals';
import type { Rules } from './rules';
import type { BottleneckState } from './state';

export type BottleneckDecided = DecidedOf<BottleneckEvent, BottleneckRefusalCode>;

interface Context {
  state: BottleneckState;
  rules: Rules;
  now: Moment;
  today: Day;
}
type Decide<T extends BottleneckCommandType> = (
  command: BottleneckCommandOf<T>,
  context: Context,
) => BottleneckDecided;

/**
 * What happens when somebody asks this of a bottleneck at that moment: the events, or a refusal that says why not.
 * `state` is null before it is raised.
 */
export function decideBottleneck(
  state: BottleneckState | null,
  { command, actor }: Request<BottleneckCommand>,
  now: Moment,
  rules: Rules,
): BottleneckDecided {
  const today = dayOf(now);
  if (command.type === 'raise') {
    if (state) return refuse('alreadyRaised');
    return mayRaiseBottleneck(actor, today) ? raise(command, today, rules) : refuse('notAllowed');
  }
  if (!state || !mayBottleneckCommand(actor, command.type, state, today)) return refuse('notAllowed');
  return decideRaised(command.type, command, { state, rules, now, today });
}

function raise(command: BottleneckCommandOf<'raise'>, today: Day, rules: Rules): BottleneckDecided {
  const { kind, origin, clusters, hits, owner, surroundings } = command;
  const handovers = hits.map(({ handover }) => handover);
  const calendar = calendarAround(surroundings, rules.policy);
  const dueDay = command.dueDay ?? addWorkingDays(today, rules.bottlenecks.workingDays.resolve, calendar);
  return (
    refusalOf(
      [!rules.bottlenecks.kinds.some(({ key }) => key === kind), 'unknownKind'],
      [clusters.length + hits.length === 0, 'clusterMissing'],
      [origin.kind === 'handover' && !handovers.includes(origin.handover), 'handoverMissing'],
      [new Set(handovers).size < handovers.length, 'alreadyHit'],
      [owner !== null && !isHere(surroundings, owner), 'ownerLeft'],
      ...wrongDay(dueDay, today),
    ) ?? allow({ ...command, type: 'raised', dueDay })
  );
}

const wrongDay = (day: Day, today: Day) =>
  [
    [day < today, 'dayInThePast'],
    [tooFarAhead(day, today), 'dayTooFar'],
  ] as const;

type RaisedCommand = Exclude<BottleneckCommand, { type: 'raise' }>;

const decideRaised = <T extends RaisedCommand['type']>(type: T, command: RaisedCommand, context: Context) =>
  decisions[type](command as BottleneckCommandOf<T>, context);

const addHandover: Decide<'addHandover'> = (command, { state }) =>
  refusalOf(
    [state.outcome !== null, 'alreadyResolved'],
    [state.hits.some(({ handover }) => handover === command.handover), 'alreadyHit'],
  ) ?? allow({ ...command, type: 'handoverAdded' });

const assignOwner: Decide<'assignOwner'> = (command, { state, today }) => {
  const dueDay = command.dueDay ?? state.dueDay;
  return (
    refusalOf(
      [state.outcome !== null, 'alreadyResolved'],
      [!isHere(state.surroundings, command.owner), 'ownerLeft'],
      [command.owner === state.owner, 'nothingChanged'],
      [command.dueDay === null && dueDay < today, 'dueDayPassed'],
      ...wrongDay(dueDay, today),
    ) ?? allow({ ...command, type: 'ownerAssigned', dueDay })
  );
};

const moveDueDay: Decide<'moveDueDay'> = (command, { state, today }) =>
  refusalOf(
    [state.outcome !== null, 'alreadyResolved'],
    [command.dueDay === state.dueDay, 'nothingChanged'],
    ...wrongDay(command.dueDay, today),
  ) ?? allow({ ...command, type: 'dueDayMoved' });

const resolve: Decide<'resolve'> = (command, { state }) =>
  refusalOf([state.outcome !== null, 'alreadyResolved']) ?? allow({ ...command, type: 'resolved' });

const reopen: Decide<'reopen'> = (command, { state, today }) =>
  refusalOf([state.outcome === null, 'notResolved'], ...wrongDay(command.dueDay, today)) ??
  allow({ ...command, type: 'reopened' });

/** Whoever owned it and is gone leaves it vacant, in so many words. */
const updateSurroundings: Decide<'updateSurroundings'> = (command, { state }) => {
  if (sameAround(state.surroundings, command.surroundings)) return allow();
  const { owner } = state;
  const updated = { ...command, type: 'surroundingsUpdated' as const };
  return owner !== null && !isHere(command.surroundings, owner)
    ? allow<BottleneckEvent>(updated, { type: 'ownerLeft', person: owner })
    : allow(updated);
};

/** One small function for every command: a command that is forgotten does not compile. */
const decisions: { [T in RaisedCommand['type']]: Decide<T> } = {
  addHandover,
  assignOwner,
  moveDueDay,
  resolve,
  reopen,
  comment: (command) => allow({ ...command, type: 'commented' }),
  updateSurroundings,
  timePasses: (_command, { state, rules, now }) =>
    allow(...rungsBy(state, bottleneckExpectations(state, rules), now, rules.policy)),
};
