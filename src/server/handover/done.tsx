import type { ConfirmedCommand } from '../session';
import type { Words } from '../../words';
import { Confirmation, Paragraph } from '../html';
import { useWords } from '../html/context';
import { personName, type HandoverFile } from './file';
import { isAtTurn, shownPoints, titleOf } from './nextSteps';

function within(words: Words, workingDays: number): string {
  const { overview } = words;
  if (workingDays < 0) return overview.confirmationLate;
  return workingDays === 0 ? overview.confirmationToday : overview.confirmationWithin({ days: workingDays });
}

/** What was just done, and what happens next: who, within how many working days, and how one hears. */
export const Done = ({ file, command }: { file: HandoverFile; command?: ConfirmedCommand }) => {
  const words = useWords();
  if (command === undefined) return null;
  const [next] = file.expectations;
  const what = next && titleOf({ ...next, points: shownPoints(next.points, file.visibility) }, words);
  return (
    <Confirmation title={words.done[command]}>
      {next && what !== undefined ? (
        <>
          <Paragraph>
            {isAtTurn(next, file)
              ? words.overview.confirmationYou({ what })
              : words.overview.confirmationOther({ who: personName(file, next.owner), what })}{' '}
            {within(words, file.workingDaysLeft(next.dueDay))}
          </Paragraph>
          <Paragraph>{words.overview.confirmationHear}</Paragraph>
        </>
      ) : (
        <Paragraph>{words.overview.nothingExpected}</Paragraph>
      )}
    </Confirmation>
  );
};
