import type { Policy } from '../policy';
import { pointKeys, type PointKey } from '../template';
import type { Need, NeedCode } from './refusals';
import { otherSide, type HandoverState, type Party, type PointState } from './state';

const need = (code: NeedCode, point: PointKey | null, solver: Need['solver']): Need => ({
  code,
  point,
  solver,
});

/** What misses before the sender's contact person can submit. */
export function submissionNeeds(state: HandoverState): Need[] {
  return [
    ...(state.basis ? [] : [need('basis', null, 'sender')]),
    ...pointKeys
      .filter((key) => state.points[key].status === 'notStarted')
      .map((key) => need('pointNotStarted', key, 'sender')),
  ];
}

/** Has this party said yes, or was it recorded why not, to the version that stands now? */
export const isSignedBy = (point: PointState, party: Party): boolean =>
  point.version !== null && point.signOffs[party]?.version === point.version;

const hasReservation = (point: PointState) =>
  isSignedBy(point, 'receiver') && point.signOffs.receiver?.outcome === 'withReservation';

function statusNeeds(key: PointKey, point: PointState, blocking: boolean): Need[] {
  if (blocking) return point.status === 'ready' ? [] : [need('pointNotReady', key, 'sender')];
  const settled = point.status === 'ready' || point.status === 'stillNeeded' || hasReservation(point);
  return settled ? [] : [need('pointNotSettled', key, 'sender')];
}

function signOffNeeds(key: PointKey, point: PointState): Need[] {
  return [
    ...(isSignedBy(point, 'sender') ? [] : [need('senderSignOff', key, 'sender')]),
    ...(isSignedBy(point, 'receiver') ? [] : [need('receiverSignOff', key, 'receiver')]),
    ...(isSignedBy(point, 'client') ? [] : [need('clientSignOff', key, 'both')]),
    ...(point.question ? [need('openQuestion', key, otherSide(point.question.askedBy))] : []),
  ];
}

/** What misses in the document before the transfer (DOMAIN.md section 5, "Transfer needs"), point by point. */
export function documentNeeds(state: HandoverState, policy: Policy): Need[] {
  return [
    ...(state.basis ? [] : [need('basis', null, 'sender')]),
    ...pointKeys.flatMap((key) => [
      ...statusNeeds(key, state.points[key], policy.blockingPoints.includes(key)),
      ...signOffNeeds(key, state.points[key]),
    ]),
  ];
}

/** Everything that misses before the receiver can lead: the document, the case worker and the day. */
export function transferNeeds(state: HandoverState, policy: Policy): Need[] {
  return [
    ...documentNeeds(state, policy),
    ...(state.caseWorkers.receiver ? [] : [need('receiverCaseWorker', null, 'receiver')]),
    ...(state.transfer.agreedDay ? [] : [need('transferDay', null, 'both')]),
  ];
}
