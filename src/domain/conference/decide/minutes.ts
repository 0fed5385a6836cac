import { agenda } from '../agenda';
import { bothSidesAttended } from '../attendance';
import { sideOf } from '../people';
import { startOf } from '../rhythm';
import { allow, fact, refuse, refusalOf, type Decide } from './context';
import { coming, held, openMinutes, stillPlanned, whoLeft } from './which';

/** The agenda of that moment becomes what is gone through; opened on the day itself. */
export const open: Decide<'open'> = ({ meeting: number, facts }, { state, today, policy }) => {
  const { found: meeting, refusal } = stillPlanned(state, number);
  if (!meeting) return refusal;
  return (
    refusalOf([today < meeting.day, 'meetingNotYet']) ??
    allow({ type: 'conferenceOpened', meeting: number, items: agenda(facts, state, today, policy) })
  );
};

export const recordAttendance: Decide<'recordAttendance'> = (command, { state }) => {
  const { found: minutes, refusal } = openMinutes(state, command.meeting);
  if (!minutes) return refusal;
  const isNews = command.people.some(({ person, presence }) => minutes.attendance[person] !== presence);
  const isNew = command.people.filter(({ person }) => minutes.attendance[person] === undefined);
  return (
    whoLeft(
      state,
      isNew.map(({ person }) => person),
    ) ??
    refusalOf([!isNews, 'nothingChanged']) ??
    allow(fact(command, 'attendanceRecorded'))
  );
};

/** Two who write at once: the second is shown what the first wrote, and loses nothing. */
export const decideItem: Decide<'decideItem'> = (command, { state }) => {
  const { found: minutes, refusal } = openMinutes(state, command.meeting);
  if (!minutes) return refusal;
  const known = minutes.decisions[command.item]?.text ?? null;
  return (
    refusalOf(
      [!minutes.items.some(({ id }) => id === command.item), 'unknownItem'],
      [known === command.text, 'nothingChanged'],
      [known !== command.basedOn, 'changedMeanwhile'],
    ) ?? allow(fact(command, 'itemDecided'))
  );
};

export const nextItem: Decide<'nextItem'> = (command, { state }) => {
  const { found: meeting, refusal } = coming(state, command.meeting);
  if (!meeting) return refusal;
  const { written } = meeting;
  if (!written) return refuse('meetingNotOpen');
  return (
    refusalOf(
      [!written.items.some(({ id }) => id === command.to), 'unknownItem'],
      [(written.current?.item ?? null) !== command.from, 'changedMeanwhile'],
      [command.to === command.from, 'nothingChanged'],
    ) ?? allow(fact(command, 'itemTurned'))
  );
};

/** Held when both organisations were there; else it is recorded as not held, with the reason. */
export const close: Decide<'close'> = ({ meeting: number }, { state }) => {
  const { found: meeting, refusal } = coming(state, number);
  if (!meeting) return refusal;
  const { written } = meeting;
  if (!written) return refuse('meetingNotOpen');
  return (
    refusalOf([!bothSidesAttended(state, written), 'oneSideMissing']) ??
    allow({ type: 'conferenceHeld', meeting: number })
  );
};

export const recordNotHeld: Decide<'recordNotHeld'> = (command, { state, now }) => {
  const { found: meeting, refusal } = coming(state, command.meeting);
  if (!meeting) return refusal;
  return (
    refusalOf(
      [startOf(meeting) > now, 'meetingNotYet'],
      [command.reason === 'other' && command.text === null, 'reasonNeeded'],
    ) ?? allow(fact(command, 'conferenceNotHeld'))
  );
};

/** "How does the cooperation go": each side for itself. */
export const scoreCooperation: Decide<'scoreCooperation'> = (command, { state, person }) => {
  const isOpen = state.next?.number === command.meeting && state.next.written !== null;
  if (!isOpen) {
    const { refusal } = held(state, command.meeting);
    if (refusal) return refusal;
  }
  const isWhole = Number.isInteger(command.score) && command.score >= 1 && command.score <= 10;
  return (
    refusalOf(
      [person === null || sideOf(state, person) !== command.side, 'notYourSide'],
      [!isWhole, 'scoreUnknown'],
    ) ?? allow(fact(command, 'cooperationScored'))
  );
};

export const writeReport: Decide<'writeReport'> = (command, { state }) => {
  const { found: meeting, refusal } = held(state, command.meeting);
  if (!meeting) return refusal;
  const { outcome } = meeting;
  return (
    refusalOf([outcome.kind === 'held' && outcome.reportedOn !== null, 'alreadyReported']) ??
    allow(fact(command, 'reportWritten'))
  );
};
