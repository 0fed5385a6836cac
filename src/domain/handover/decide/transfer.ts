import { transferNeeds } from '../needs';
import type { HandoverEvent } from '../events';
import type { Need } from '../refusals';
import { allow, refusalOf, refuse, type Decide } from './context';
import { tooFarAhead } from './days';

const withoutDay = (needs: readonly Need[]) => needs.filter(({ code }) => code !== 'transferDay');

/**
 * Both contact persons confirm the same day; a different day asks the other to confirm again. The receiver names the
 * case worker with it. On the agreed day the receiver leads.
 */
export const confirmTransferDay: Decide<'confirmTransferDay'> = (command, { state, policy, side, today }) => {
  if (!side) return refuse('notAllowed');
  const caseWorker = command.caseWorker ?? state.caseWorkers.receiver;
  const refusal = refusalOf(
    [command.day < today, 'dayInThePast'],
    [tooFarAhead(command.day, today), 'dayTooFar'],
    [state.transfer.agreedDay !== null, 'alreadyRecorded'],
    [state.transfer.confirmed[side] === command.day, 'nothingChanged'],
    [side === 'receiver' && caseWorker === null, 'caseWorkerMissing'],
  );
  if (refusal) return refusal;
  const named: HandoverEvent[] =
    side === 'receiver' && command.caseWorker && command.caseWorker !== state.caseWorkers.receiver
      ? [{ type: 'caseWorkerChanged', side, person: command.caseWorker, text: null }]
      : [];
  const other = state.transfer.confirmed[side === 'sender' ? 'receiver' : 'sender'];
  const confirmed: HandoverEvent[] = [...named, { type: 'transferDayConfirmed', side, day: command.day }];
  if (other !== command.day) return allow(...confirmed);
  const needs = withoutDay(
    transferNeeds({ ...state, caseWorkers: { ...state.caseWorkers, receiver: caseWorker } }, policy),
  );
  return needs.length > 0
    ? refuse('notReadyToTransfer', needs)
    : allow(...confirmed, { type: 'transferAgreed', day: command.day });
};

/** Every change of an agreed day asks a reason; both confirm a new one. */
export const moveTransferDay: Decide<'moveTransferDay'> = (command, { state }) =>
  refusalOf([state.transfer.agreedDay === null, 'nothingChanged']) ??
  allow({ type: 'transferDayLapsed', text: command.text });
