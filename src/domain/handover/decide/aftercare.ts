import { pointKeys } from '../../template';
import type { CheckIn, HandoverState } from '../state';
import { allow, fact, refusalOf, refuse, type Decide } from './context';
import { tooFarAhead } from './days';

const openCheckIn = (state: HandoverState, week: number): CheckIn | undefined =>
  state.aftercare?.checkIns.find((checkIn) => checkIn.week === week && checkIn.outcome === null);

const beforeTransfer = (day: string, state: HandoverState) =>
  state.transfer.transferredOn !== null && day < state.transfer.transferredOn;

export const recordCheckIn: Decide<'recordCheckIn'> = (command, { state, today }) =>
  refusalOf(
    [!openCheckIn(state, command.week), 'unknownCheckIn'],
    [command.day > today, 'dayInTheFuture'],
    [beforeTransfer(command.day, state), 'dayInThePast'],
  ) ?? allow(fact(command, 'checkInDone'));

/** Missed needs the reason; with a new day it is expected again on that day. */
export const missCheckIn: Decide<'missCheckIn'> = (command, { state, today }) =>
  refusalOf(
    [!openCheckIn(state, command.week), 'unknownCheckIn'],
    [command.newDay !== null && command.newDay < today, 'dayInThePast'],
    [command.newDay !== null && tooFarAhead(command.newDay, today), 'dayTooFar'],
  ) ?? allow(fact(command, 'checkInMissed'));

export const moveCheckIn: Decide<'moveCheckIn'> = (command, { state, today }) => {
  const checkIn = openCheckIn(state, command.week);
  return (
    refusalOf(
      [!checkIn, 'unknownCheckIn'],
      [command.day < today, 'dayInThePast'],
      [tooFarAhead(command.day, today), 'dayTooFar'],
      [checkIn?.day === command.day, 'nothingChanged'],
    ) ?? allow(fact(command, 'checkInMoved'))
  );
};

export const assignCheckIn: Decide<'assignCheckIn'> = (command, { state }) => {
  const checkIn = openCheckIn(state, command.week);
  return (
    refusalOf([!checkIn, 'unknownCheckIn'], [checkIn?.side === command.side, 'nothingChanged']) ??
    allow(fact(command, 'checkInAssigned'))
  );
};

export const recordWatTelt: Decide<'recordWatTelt'> = (command, { state, today }) =>
  refusalOf(
    [state.aftercare === null || state.aftercare.watTelt[command.moment] !== null, 'alreadyRecorded'],
    [command.day > today, 'dayInTheFuture'],
  ) ?? allow(fact(command, 'watTeltRecorded'));

export const keepAgreement: Decide<'keepAgreement'> = (command, { state }) => {
  if (!pointKeys.includes(command.point)) return refuse('unknownPoint');
  const point = state.points[command.point];
  const known =
    point.agreements.some(({ id }) => id === command.agreement) ||
    (command.agreement === 'reservation' && point.signOffs.receiver?.outcome === 'withReservation');
  return (
    refusalOf([!known, 'unknownAgreement'], [point.kept.includes(command.agreement), 'alreadyRecorded']) ??
    allow(fact(command, 'agreementKept'))
  );
};
