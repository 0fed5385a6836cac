import { pointKeys, type PointKey } from '../../template';
import type { CommandOf } from '../commands';
import { isSignedBy } from '../needs';
import type { RefusalCode } from '../refusals';
import { sides, type HandoverState } from '../state';
import { allow, fact, refusalOf, refuse, type Context, type Decide } from './context';

type Sign = CommandOf<'signPoints'>;

/** Sender and receiver say yes for themselves; of the client is recorded what they said, or why they did not. */
function outcomeFits({ party, outcome, text, until }: Sign): RefusalCode | null {
  if (party === 'client' && outcome === 'withReservation') return 'outcomeNotForThisParty';
  if (party !== 'client' && (outcome === 'couldNot' || outcome === 'didNotWant'))
    return 'outcomeNotForThisParty';
  if (party === 'sender' && outcome === 'withReservation') return 'outcomeNotForThisParty';
  if (outcome !== 'signed' && text === null) return 'reasonNeeded';
  if (outcome === 'withReservation' && until === null) return 'reasonNeeded';
  return null;
}

function pointRefusal(command: Sign, key: PointKey, version: string, context: Context): RefusalCode | null {
  const { state, policy } = context;
  if (!pointKeys.includes(key)) return 'unknownPoint';
  const point = state.points[key];
  if (point.status === 'notStarted') return 'pointNotStarted';
  if (point.version !== version) return 'changedMeanwhile';
  if (isSignedBy(point, command.party) && point.signOffs[command.party]?.outcome === command.outcome) {
    return 'alreadySigned';
  }
  if (point.question && command.party !== 'client') return 'openQuestion';
  const reserved = command.outcome === 'withReservation';
  return reserved && policy.blockingPoints.includes(key) ? 'reservationOnBlockingPoint' : null;
}

/** Nobody signs for two parties: who said yes for one side cannot do it for the other, on any point. */
function signedForOtherSide({ state, actor }: Context, party: Sign['party']): boolean {
  if (actor.kind === 'system' || party === 'client') return false;
  const others = sides.filter((side) => side !== party);
  return pointKeys.some((key) =>
    others.some((other) => {
      const signOff = state.points[key].signOffs[other];
      return signOff?.by === actor.person;
    }),
  );
}

export const signPoints: Decide<'signPoints'> = (command, context) => {
  const forOther = command.party !== 'client' && command.party !== context.side;
  const refusal =
    refusalOf(
      [forOther || signedForOtherSide(context, command.party), 'signedForOtherParty'],
      [command.points.length === 0, 'nothingChanged'],
      [command.until !== null && command.until < context.today, 'dayInThePast'],
    ) ?? firstRefusal([outcomeFits(command)]);
  if (refusal) return refusal;
  const refused = firstRefusal(
    command.points.map(({ point, version }) => pointRefusal(command, point, version, context)),
  );
  if (refused) return refused;
  const { party, outcome, text, until } = command;
  return allow(
    ...command.points.map(({ point, version }) => ({
      type: 'pointSigned' as const,
      point,
      version,
      party,
      outcome,
      text,
      until,
    })),
  );
};

const firstRefusal = (codes: readonly (RefusalCode | null)[]) => {
  const code = codes.find((candidate) => candidate !== null);
  return code ? refuse(code) : null;
};

/** One point goes back with a question; the rest stays as it is. The asker's own yes to it is off the table. */
export const askPointBack: Decide<'askPointBack'> = (command, { state, side }) => {
  if (!side) return refuse('notAllowed');
  if (!pointKeys.includes(command.point)) return refuse('unknownPoint');
  const point = state.points[command.point];
  return (
    refusalOf(
      [point.version === null, 'pointNotStarted'],
      [point.version !== command.version, 'changedMeanwhile'],
      [point.question !== null, 'alreadyAskedBack'],
    ) ?? allow({ ...fact(command, 'pointAskedBack'), side }, ...ownSignOffLapses(state, command.point, side))
  );
};

function ownSignOffLapses(state: HandoverState, key: PointKey, side: 'sender' | 'receiver') {
  const signOff = state.points[key].signOffs[side];
  return signOff
    ? [{ type: 'signOffLapsed' as const, point: key, party: side, by: signOff.by, version: signOff.version }]
    : [];
}

export const answerQuestion: Decide<'answerQuestion'> = (command, { state, side }) => {
  if (!pointKeys.includes(command.point)) return refuse('unknownPoint');
  const { question } = state.points[command.point];
  return (
    refusalOf(
      [question === null || question.id !== command.question, 'unknownQuestion'],
      [question?.askedBy === side, 'notAllowed'],
    ) ?? allow(fact(command, 'questionAnswered'))
  );
};
