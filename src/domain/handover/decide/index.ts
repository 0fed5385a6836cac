import { dayOf, type Moment } from '../../calendar/day';
import { dueEvents } from '../../expectations/due';
import { sceneOf } from '../../expectations/expect';
import { mayCommand, type Actor } from '../../permissions';
import { clientOf } from '../../relations';
import type { Policy } from '../../policy';
import type { Command, CommandOf } from '../commands';
import type { HandoverEvent } from '../events';
import { evolveAll } from '../evolve';
import { documentNeeds } from '../needs';
import { record } from '../record';
import { sides, type HandoverState, type Side } from '../state';
import * as access from './access';
import * as acquaintance from './acquaintance';
import * as aftercare from './aftercare';
import * as around from './around';
import * as closure from './closure';
import * as consent from './consent';
import { allow, refuse, type Context, type Decide, type Decided, type Request } from './context';
import * as preparation from './preparation';
import { recordSatisfaction } from './satisfaction';
import * as safetyNet from './safetyNet';
import * as signOff from './signOff';
import { startHandover } from './start';
import * as steering from './steering';
import * as submission from './submission';
import * as transfer from './transfer';
import { fitsAfterTheEnd, fitsPhase, standstill } from './when';

export type { Decided, Request } from './context';

/**
 * What happens when somebody asks this of a handover at that moment: the events, or a refusal that says why not.
 * Pure: the same question gets the same answer. `state` is null before the handover is started.
 */
export function decide(state: HandoverState | null, request: Request, now: Moment, policy: Policy): Decided {
  const { command, actor } = request;
  if (command.type === 'startHandover') {
    return state ? refuse('alreadyStarted') : startHandover({ ...request, command }, now);
  }
  if (!state) return refuse('notAllowed');
  const context = contextOf(state, actor, now, policy);
  const decided = refusedBeforehand(command, context) ?? decideRunning(command.type, command, context);
  if (!decided.ok) return decided;
  return withSteeringSettled(
    state,
    request,
    now,
    policy,
    withDocumentSettled(state, request, now, policy, decided.events),
  );
}

function contextOf(state: HandoverState, actor: Actor, now: Moment, policy: Policy): Context {
  return {
    state,
    policy,
    scene: sceneOf(state, policy),
    now,
    today: dayOf(now),
    actor,
    side: sideOf(actor, state),
  };
}

const sideOf = (actor: Actor, state: HandoverState): Side | null =>
  actor.kind === 'person' && clientOf(actor) === null
    ? (sides.find((side) => state.organisations[side] === actor.organisation) ?? null)
    : null;

function refusedBeforehand(command: RunningCommand, context: Context): Decided | null {
  const { state, actor, today } = context;
  if (!mayCommand(actor, command.type, state, today)) return refuse('notAllowed');
  if (state.phase === 'ended' && !fitsAfterTheEnd(command.type))
    return actor.kind === 'system' ? allow() : refuse('handoverEnded');
  if (!fitsPhase(command.type, state)) return refuse('notInThisPhase');
  const waitsFor = standstill(command.type, state);
  return waitsFor && refuse(waitsFor);
}

type RunningCommand = Exclude<Command, { type: 'startHandover' }>;

/** One small function for every command: a command that is forgotten does not compile. */
const decisions: { [T in RunningCommand['type']]: Decide<T> } = {
  ...preparation,
  recordBasis: consent.recordBasis,
  withdrawConsent: consent.withdrawConsent,
  goOnWithoutConsent: consent.goOnWithoutConsent,
  giveResearchConsent: consent.giveResearchConsent,
  withdrawResearchConsent: consent.withdrawResearchConsent,
  ...submission,
  ...access,
  ...acquaintance,
  ...signOff,
  ...transfer,
  ...aftercare,
  recordSatisfaction,
  ...closure,
  ...safetyNet,
  ...around,
  askOwner: steering.askOwner,
  answerAsked: steering.answerAsked,
  proposeDeputy: steering.proposeDeputy,
  declineDeputy: steering.declineDeputy,
  noteSteering: steering.noteSteering,
  timePasses: (_command, { state, policy, now }) => allow(...dueEvents(state, policy, now)),
};

const decideRunning = <T extends RunningCommand['type']>(
  type: T,
  command: RunningCommand,
  context: Context,
): Decided => decisions[type](command as CommandOf<T>, context);

/** The last yes completes the document; an edit or a question opens it again. */
function withDocumentSettled(
  state: HandoverState,
  request: Request,
  now: Moment,
  policy: Policy,
  events: HandoverEvent[],
): HandoverEvent[] {
  const after = evolveAll(state, record(state, request, now, events));
  const complete = documentNeeds(after, policy).length === 0;
  if (after.phase === 'signOff' && complete) return [...events, { type: 'documentCompleted' }];
  if (after.phase === 'transfer' && !complete) return [...events, { type: 'documentReopened' }];
  return events;
}

/** A question about what is done is over, and a proposal that was followed is accepted. */
function withSteeringSettled(
  state: HandoverState,
  request: Request,
  now: Moment,
  policy: Policy,
  events: HandoverEvent[],
): Decided {
  if (state.asked.length + state.deputyProposals.length === 0) return allow(...events);
  const after = evolveAll(state, record(state, request, now, events));
  return allow(...events, ...steering.lapsedAsked(after, policy), ...steering.acceptedDeputies(after));
}
