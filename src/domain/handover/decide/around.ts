import { expectations } from '../../expectations/expectations';
import { isWorkingDay } from '../../calendar/workingDays';
import { regionCalendar } from '../calendarOf';
import { relations } from '../../permissions';
import { pointKeys } from '../../template';
import type { HandoverEvent } from '../events';
import { sameSurroundings } from '../surroundings';
import { phasesBeforeTransfer } from '../state';
import { allow, fact, refusalOf, refuse, type Context, type Decide } from './context';
import { tooFarAhead } from './days';
import { cancelledMeeting } from './meeting';

export const pause: Decide<'pause'> = (command, { state, today }) =>
  refusalOf(
    [command.until <= today, 'dayInThePast'],
    [tooFarAhead(command.until, today), 'dayTooFar'],
    [command.reason === 'other' && command.text === null, 'reasonNeeded'],
  ) ?? allow({ ...fact(command, 'paused'), from: today }, ...cancelledMeeting(state, today));

export const extendPause: Decide<'extendPause'> = (command, { state, today }) =>
  refusalOf(
    [state.pause === null, 'notPaused'],
    [command.until <= today, 'dayInThePast'],
    [state.pause !== null && command.until <= state.pause.until, 'dayNotLater'],
    [tooFarAhead(command.until, today), 'dayTooFar'],
  ) ?? allow(fact(command, 'pauseExtended'));

/** Running clocks move with the pause; a transfer day that went by is agreed anew. */
export const resume: Decide<'resume'> = (_command, { state, today }) => {
  const { agreedDay } = state.transfer;
  const lapsed = state.phase === 'transfer' && agreedDay !== null && agreedDay < today;
  return (
    refusalOf([state.pause === null, 'notPaused']) ??
    allow(
      { type: 'resumed', on: today },
      ...(lapsed ? [{ type: 'transferDayLapsed' as const, text: null }] : []),
    )
  );
};

export const withdraw: Decide<'withdraw'> = (command, { state, today }) =>
  refusalOf([command.reason === 'other' && command.text === null, 'reasonNeeded']) ??
  allow(...cancelledMeeting(state, today), fact(command, 'withdrawn'));

export const extendDeadline: Decide<'extendDeadline'> = (command, { state, policy, today }) => {
  const expectation = expectations(state, policy).find(({ key }) => key === command.expectation);
  if (!expectation) return refuse('unknownExpectation');
  return (
    refusalOf(
      [!expectation.extendable, 'notExtendable'],
      [command.day <= expectation.dueDay, 'dayNotLater'],
      [command.day < today, 'dayInThePast'],
      [tooFarAhead(command.day, today), 'dayTooFar'],
      [!isWorkingDay(command.day, regionCalendar(state, policy)), 'notAWorkingDay'],
    ) ?? allow(fact(command, 'deadlineExtended'))
  );
};

export const explainStall: Decide<'explainStall'> = (command, { state }) =>
  refusalOf(
    [state.stall === null, 'notStalled'],
    [state.stall?.explained != null, 'alreadyRecorded'],
    [command.reason === 'other' && command.text === null, 'reasonNeeded'],
  ) ?? allow(fact(command, 'stallExplained'));

export const startReachingOut: Decide<'startReachingOut'> = (command, { state, today }) =>
  refusalOf([state.reachingOut !== null, 'alreadyReachingOut'], [command.since > today, 'dayInTheFuture']) ??
  allow(fact(command, 'reachingOutStarted'));

export const logAttempt: Decide<'logAttempt'> = (command, { state, today }) =>
  refusalOf(
    [state.reachingOut === null, 'notReachingOut'],
    [command.day > today, 'dayInTheFuture'],
    [state.reachingOut !== null && command.day < state.reachingOut.since, 'dayInThePast'],
  ) ??
  allow(fact(command, 'attemptLogged'), ...(command.reached ? [{ type: 'contactRestored' as const }] : []));

export const weighRisks: Decide<'weighRisks'> = (command, { state }) =>
  refusalOf(
    [state.reachingOut === null, 'notReachingOut'],
    [state.reachingOut?.weighedOn != null, 'alreadyRecorded'],
  ) ?? allow(fact(command, 'risksWeighed'));

/** The own side's contacts; the programme manager may change both. */
export const changeContacts: Decide<'changeContacts'> = (command, { actor, state, side, today }) =>
  refusalOf(
    [side !== command.side && !relations(actor, state, today).includes('programmeManager'), 'notAllowed'],
    [
      command.contacts.contactPerson !== null && command.contacts.contactPerson === command.contacts.deputy,
      'vacantContactPerson',
    ],
  ) ?? allow(fact(command, 'contactsChanged'));

export const changeCaseWorker: Decide<'changeCaseWorker'> = (command, { state, side }) =>
  refusalOf(
    [side !== command.side, 'notAllowed'],
    [state.caseWorkers[command.side] === command.person, 'nothingChanged'],
  ) ?? allow(fact(command, 'caseWorkerChanged'));

/**
 * Another neighbourhood: before the transfer the new team answers a fresh submission and what the former team signed
 * lapses; afterwards the new team takes over where the former one was.
 */
export const changeNeighbourhood: Decide<'changeNeighbourhood'> = (command, context) => {
  const { state, today } = context;
  const resubmitted = state.phase !== 'preparation' && phasesBeforeTransfer.includes(state.phase);
  return (
    refusalOf([state.neighbourhood === command.neighbourhood, 'nothingChanged']) ??
    allow(...(resubmitted ? [...cancelledMeeting(state, today), ...receiverSignOffs(context)] : []), {
      ...fact(command, 'neighbourhoodChanged'),
      resubmitted,
    })
  );
};

const receiverSignOffs = ({ state }: Context): HandoverEvent[] =>
  pointKeys.flatMap((point) => {
    const signOff = state.points[point].signOffs.receiver;
    return signOff
      ? [
          {
            type: 'signOffLapsed' as const,
            point,
            party: 'receiver' as const,
            by: signOff.by,
            version: signOff.version,
          },
        ]
      : [];
  });

/** The directory changed: who answers, who is away, which days are closed. Nothing happens when nothing differs. */
export const updateSurroundings: Decide<'updateSurroundings'> = (command, { state }) =>
  sameSurroundings(state.surroundings, command.surroundings)
    ? allow()
    : allow(fact(command, 'surroundingsUpdated'));
