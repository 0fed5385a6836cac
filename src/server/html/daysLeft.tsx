import type { Words } from '../../words';
import { useWords } from './context';

const text = (words: Words, workingDays: number, hard: boolean): string => {
  if (workingDays === 0) return words.building.today;
  if (workingDays > 0) return words.building.daysLeft({ days: workingDays });
  const days = -workingDays;
  return hard ? words.building.daysLate({ days }) : words.building.targetPassed({ days });
};

const urgency = (workingDays: number, hard: boolean, readerMustAct: boolean): string => {
  if (workingDays > 1) return 'later';
  if (workingDays >= 0) return 'soon';
  if (!hard) return 'target-passed';
  return readerMustAct ? 'late' : 'late-elsewhere';
};

type DaysLeftProps = {
  workingDays: number;
  hard?: boolean;
  /** False where another person is late: the same words, without the red. */
  readerMustAct?: boolean;
};

/** Working days until the due day; negative is past it. A target that passed looks different from a hard day. */
export const DaysLeft = ({ workingDays, hard = true, readerMustAct = true }: DaysLeftProps) => {
  const words = useWords();
  return (
    <span class={`app-days-left app-days-left--${urgency(workingDays, hard, readerMustAct)}`}>
      {text(words, workingDays, hard)}
    </span>
  );
};
