import { sameSurroundings } from '../surroundings';
import { allow, fact, refuse, refusalOf, type Decide } from './context';
import { endOf } from '../rhythm';
import { coming } from './which';

/** The directory changed; what follows from it (who is invited, what stands in the way) follows by itself. */
export const updateParticipants: Decide<'updateParticipants'> = (command, { state }) =>
  sameSurroundings(command.surroundings, state.surroundings)
    ? allow()
    : allow(fact(command, 'participantsUpdated'));

export const reply: Decide<'reply'> = (command, { state, person, now }) => {
  const { found: meeting, refusal } = coming(state, command.meeting);
  if (!meeting) return refusal;
  if (person === null) return refuse('notAllowed');
  return (
    refusalOf(
      [!meeting.invited?.includes(person), 'notInvited'],
      [command.sequence < meeting.fixedSequence, 'meetingMoved'],
      [meeting.written !== null || now > endOf(meeting), 'meetingPast'],
      [meeting.replies[person] === command.answer, 'nothingChanged'],
    ) ?? allow(fact(command, 'replied'))
  );
};
