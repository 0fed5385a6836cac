import { clientOf } from '../../relations';
import { isAnswerable, type SatisfactionAnswer } from '../satisfaction';
import { allow, fact, refusalOf, type Decide } from './context';

const isSame = (a: SatisfactionAnswer, b: Omit<SatisfactionAnswer, 'by' | 'neighbourhood'>): boolean =>
  a.score === b.score && a.day === b.day && a.asked === b.asked && a.text === b.text;

/** The first answer stands: whoever gave it may correct it, nobody answers over somebody else's head. */
export const recordSatisfaction: Decide<'recordSatisfaction'> = (command, { state, actor, today }) => {
  const by = clientOf(actor) === null ? 'staff' : 'client';
  const former = state.satisfaction[command.moment];
  const { transferredOn } = state.transfer;
  return (
    refusalOf(
      [!isAnswerable(state, command.moment), 'notInThisPhase'],
      [former !== null && former.by !== by, 'alreadyRecorded'],
      [command.day > today, 'dayInTheFuture'],
      [transferredOn !== null && command.day < transferredOn, 'dayInThePast'],
      [former !== null && isSame(former, command), 'nothingChanged'],
    ) ?? allow({ ...fact(command, 'satisfactionRecorded'), by })
  );
};
