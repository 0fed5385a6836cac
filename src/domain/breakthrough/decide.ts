import type { MeetingId } from '../bottleneck/state';
import { dayOf, type Day, type Moment } from '../calendar/day';
import { tooFarAhead } from '../handover/decide/days';
import { allow, refusalOf, refuse, type DecidedOf } from '../owned/decided';
import type { Request } from '../owned/owned';
import { rungsBy } from '../owned/rungs';
import { isHere, sameAround } from '../owned/surroundings';
import type { CaseCommand, CaseCommandOf, CaseCommandType } from './commands';
import type { CaseEvent } from './events';
import { caseExpectations } from './expectations';
import { mayBringIn, mayCaseCommand } from './permissions';
import type { CaseRefusalCode } from './refusals';
import type { CaseRules } from './rules';
import { rulesToJudge, type CaseState } from './state';

export type CaseDecided = DecidedOf<CaseEvent, CaseRefusalCode>;

interface Context {
  state: CaseState;
  rules: CaseRules;
  now: Moment;
  today: Day;
}
type Decide<T extends CaseCommandType> = (command: CaseCommandOf<T>, context: Context) => CaseDecided;

/** What happens when this is asked of a case; `state` is null before it is brought in. */
export function decideCase(
  state: CaseState | null,
  { command, actor }: Request<CaseCommand>,
  now: Moment,
  rules: CaseRules,
): CaseDecided {
  const today = dayOf(now);
  if (command.type === 'bringIn') {
    if (!mayBringIn(actor, today)) return refuse('notAllowed');
    return state ? refuse('alreadyBroughtIn') : bringIn(command);
  }
  if (!state || !mayCaseCommand(actor, command.type, state, today)) return refuse('notAllowed');
  if (state.ended) return actor.kind === 'system' ? allow() : refuse('caseEnded');
  return decideBroughtIn(command.type, command, { state, rules, now, today });
}

/** One open case per handover: a second question belongs to the first. */
function bringIn({ openCase, ...command }: CaseCommandOf<'bringIn'>): CaseDecided {
  return (
    refusalOf([openCase !== null, 'alreadyBroughtIn']) ?? allow({ ...command, type: 'broughtIn' as const })
  );
}

type LaterCommand = Exclude<CaseCommand, { type: 'bringIn' }>;

const decideBroughtIn = <T extends LaterCommand['type']>(type: T, command: LaterCommand, context: Context) =>
  decisions[type](command as CaseCommandOf<T>, context);

const wrongDay = (day: Day, today: Day) =>
  [
    [day < today, 'dayInThePast'],
    [tooFarAhead(day, today), 'dayTooFar'],
  ] as const;

/** Only at a table is judged and decided: who asks it between two tables is told so. */
const noTable = ({ meeting }: { meeting: MeetingId }) => [meeting === '', 'noTable'] as const;

/** A rule can be judged again until the decision. */
const judge: Decide<'judge'> = (command, { state }) =>
  refusalOf([state.decision !== null, 'alreadyDecided'], noTable(command)) ??
  allow({ ...command, type: 'judged' });

/** The table decides after it looked at the case along all five rules of thumb. */
const decideOnCase: Decide<'decideCase'> = (command, { state, today }) => {
  const missing = rulesToJudge(state);
  if (state.decision === null && missing.length > 0) return refuse('notAllJudged', missing);
  return (
    refusalOf(
      [state.decision !== null, 'alreadyDecided'],
      noTable(command),
      [!isHere(state.surroundings, command.owner), 'ownerLeft'],
      ...wrongDay(command.dueDay, today),
    ) ?? allow({ ...command, type: 'caseDecided' })
  );
};

const moveDecision: Decide<'moveDecision'> = (command, { state, today }) => {
  const { decision } = state;
  return (
    refusalOf(
      [decision === null, 'notDecided'],
      [decision?.doneOn != null, 'alreadyDone'],
      [!isHere(state.surroundings, command.owner), 'ownerLeft'],
      [decision?.owner === command.owner && decision.dueDay === command.dueDay, 'nothingChanged'],
      ...wrongDay(command.dueDay, today),
    ) ?? allow({ ...command, type: 'decisionMoved' })
  );
};

const completeDecision: Decide<'completeDecision'> = (command, { state: { decision } }) =>
  refusalOf([decision === null, 'notDecided'], [decision?.doneOn != null, 'alreadyDone']) ??
  allow({ ...command, type: 'decisionDone' });

/** The next table looks at what came of it; the one that decided cannot know yet. */
const reviewOutcome: Decide<'reviewOutcome'> = (command, { state, today }) => {
  const { meeting, outcome, dueDay } = command;
  return (
    refusalOf(
      [state.decision === null, 'notDecided'],
      [state.lastTable === meeting, 'sameTable'],
      noTable(command),
      [outcome === 'notYet' && dueDay === null, 'dayNeeded'],
      ...(outcome === 'notYet' && dueDay !== null ? wrongDay(dueDay, today) : []),
    ) ?? allow({ ...command, type: 'outcomeReviewed' })
  );
};

const updateSurroundings: Decide<'updateSurroundings'> = (command, { state }) => {
  if (sameAround(state.surroundings, command.surroundings)) return allow();
  const owner = state.decision?.owner ?? null;
  const updated = { ...command, type: 'surroundingsUpdated' as const };
  return owner !== null && !isHere(command.surroundings, owner)
    ? allow<CaseEvent>(updated, { type: 'ownerLeft', person: owner })
    : allow(updated);
};

/** One small function for every command: a command that is forgotten does not compile. */
const decisions: { [T in LaterCommand['type']]: Decide<T> } = {
  judge,
  decideCase: decideOnCase,
  moveDecision,
  completeDecision,
  reviewOutcome,
  withdrawCase: (command) => allow({ ...command, type: 'caseWithdrawn' }),
  updateSurroundings,
  timePasses: (_command, { state, rules, now }) =>
    allow(...rungsBy(state, caseExpectations(state, rules), now, rules.policy)),
};
