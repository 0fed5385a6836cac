import { pointKeys, type PointKey } from '../../template';
import { submissionNeeds } from '../needs';
import { parties, type PointState } from '../state';
import type { HandoverEvent } from '../events';
import { allow, fact, refusalOf, refuse, type Decide } from './context';
import { tooFarAhead } from './days';

export const changeMovingDay: Decide<'changeMovingDay'> = (command, { state, today }) =>
  refusalOf(
    [command.day < today, 'dayInThePast'],
    [tooFarAhead(command.day, today), 'dayTooFar'],
    [command.day === state.plannedMovingDay, 'nothingChanged'],
  ) ?? allow(fact(command, 'movingDayChanged'));

/** Editing a signed point lapses its sign-offs and says whose. */
export const editPoint: Decide<'editPoint'> = (command, { state }) => {
  if (!pointKeys.includes(command.point)) return refuse('unknownPoint');
  const point = state.points[command.point];
  const refusal = refusalOf(
    [command.basedOn !== point.version, 'changedMeanwhile'],
    [command.version === point.version, 'nothingChanged'],
  );
  if (refusal) return refusal;
  return allow(fact(command, 'pointEdited'), ...lapsedSignOffs(command.point, point));
};

export const lapsedSignOffs = (key: PointKey, point: PointState): HandoverEvent[] =>
  parties.flatMap((party) => {
    const signOff = point.signOffs[party];
    return signOff
      ? [{ type: 'signOffLapsed' as const, point: key, party, by: signOff.by, version: signOff.version }]
      : [];
  });

export const submit: Decide<'submit'> = (_command, { state }) => {
  const needs = submissionNeeds(state);
  return needs.length > 0 ? refuse('notReadyToSubmit', needs) : allow({ type: 'submitted' });
};
