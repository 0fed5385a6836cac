import type { Action, ConferenceState } from '../state';
import { allow, fact, refuse, refusalOf, type ConferenceDecided, type Decide } from './context';
import { openMinutes, whoLeft } from './which';

/** Who does what by when. What is agreed in the meeting becomes an expectation of its own. */
export const addAction: Decide<'addAction'> = (command, { state, today }) => {
  const { found: minutes, refusal } = openMinutes(state, command.meeting);
  if (!minutes) return refusal;
  const item = minutes.items.find(({ id }) => id === command.item) ?? null;
  return (
    refusalOf(
      [command.item !== null && item === null, 'unknownItem'],
      [state.actions.some(({ id }) => id === command.action), 'alreadyAdded'],
      [command.dueDay < today, 'dayInThePast'],
    ) ??
    whoLeft(state, [command.owner]) ??
    allow({ ...fact(command, 'actionAdded'), handover: item?.handover ?? null })
  );
};

const openAction = (
  state: ConferenceState,
  id: string,
): { found: Action; refusal: null } | { found: null; refusal: ConferenceDecided } => {
  const action = state.actions.find((one) => one.id === id);
  if (!action) return { found: null, refusal: refuse('unknownAction') };
  return action.doneOn === null
    ? { found: action, refusal: null }
    : { found: null, refusal: refuse('actionDone') };
};

/** Somebody else does it, or by another day. */
export const changeAction: Decide<'changeAction'> = (command, { state, today }) => {
  const { found: action, refusal } = openAction(state, command.action);
  if (!action) return refusal;
  return (
    refusalOf(
      [action.owner === command.owner && action.dueDay === command.dueDay, 'nothingChanged'],
      [command.dueDay < today && command.dueDay !== action.dueDay, 'dayInThePast'],
    ) ??
    whoLeft(state, [command.owner]) ??
    allow(fact(command, 'actionChanged'))
  );
};

export const completeAction: Decide<'completeAction'> = (command, { state }) =>
  openAction(state, command.action).refusal ?? allow(fact(command, 'actionCompleted'));
