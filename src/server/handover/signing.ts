import { isSignedBy } from '../../domain/handover/needs';
import { parties, sides, type Party, type PointState, type Side } from '../../domain/handover/state';
import type { PointKey } from '../../domain/template';
import type { StatusKey } from '../html';
import type { HandoverFile } from './file';

/** The side for which the reader works; null for programme managers. */
export const sideOf = ({ state, viewer }: Pick<HandoverFile, 'state' | 'viewer'>): Side | null =>
  sides.find((side) => state.organisations[side] === viewer.organisationId) ?? null;

/** Why a party cannot sign a point now; null: it can. */
export type Locked = 'notStarted' | 'signed' | 'question' | 'inProgress';

const isReserved = (point: PointState) =>
  isSignedBy(point, 'receiver') && point.signOffs.receiver?.outcome === 'withReservation';

/** A point opens for signing when it is ready, or says what is still needed, or the receiver goes ahead all the same. */
export function lockedFor(point: PointState, party: Party): Locked | null {
  if (point.status === 'notStarted') return 'notStarted';
  if (isSignedBy(point, party)) return 'signed';
  if (point.question && party !== 'client') return 'question';
  return point.status === 'inProgress' && !isReserved(point) ? 'inProgress' : null;
}

/** May the receiver go ahead with reservation? Not on a blocking point, and not on one that has their yes. */
export const mayReserve = ({ state, policy }: HandoverFile, key: PointKey): boolean => {
  const point = state.points[key];
  const open = point.status !== 'notStarted' && !point.question && !isSignedBy(point, 'receiver');
  return open && !policy.blockingPoints.includes(key);
};

export function signOffStatus(point: PointState, party: Party, lapsed: boolean): StatusKey {
  const signOff = point.signOffs[party];
  if (!signOff || !isSignedBy(point, party)) return lapsed ? 'lapsed' : 'notSigned';
  return signOff.outcome === 'couldNot' || signOff.outcome === 'didNotWant' ? 'couldNotSign' : 'signed';
}

/** Whose sign-offs stand now, and would lapse with an edit. */
export const signedParties = (point: PointState): Party[] =>
  parties.filter((party) => isSignedBy(point, party));
