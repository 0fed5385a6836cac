import type { Words } from '../../words';
import { useWords } from './context';

const text = (words: Words, workingDays: number, hard: boolean): string => {
  if (workingDays === 0) return words.building.today;
  if (workingDays > 0) return words.building.daysLeft({ days: workingDays });
  const days = -workingDays;
  return hard ? words.building.daysLate({ days }) : words.building.targetPassed({ days });
};

const urgency = (workingDays: number, hard: boolean): string => {
  if (workingDays > 1) return 'later';
  if (workingDays >= 0) return 'soon';
  return hard ? 'late' : 'target-passed';
};

/** Working days until the due day; negative is past it. A target that passed looks different from a hard day. */
export const DaysLeft = ({ workingDays, hard = true }: { workingDays: number; hard?: boolean }) => {
  const words = useWords();
  return (
    <span class={`app-days-left app-days-left--${urgency(workingDays, hard)}`}>
      {text(words, workingDays, hard)}
    </span>
  );
};
