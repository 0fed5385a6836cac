import type { DropOut } from '../../domain/handover/dropOut';
import { withdrawReasons, type WithdrawReason } from '../../domain/handover/state';
import type { Words } from '../../words';
import { Alert, DayText, DescriptionList, Hint } from '../html';
import { useWords } from '../html/context';
import type { HandoverFile } from './file';

const isWithdrawal = (reason: DropOut['reason']): reason is WithdrawReason =>
  (withdrawReasons as readonly string[]).includes(reason);

/** What happened, and why, in words. */
function told({ reason, trigger }: DropOut, { codes, dropOut: text }: Words): { how: string; why: string } {
  if (reason === 'returned') {
    const why = trigger === null ? text.decidedTogether : codes.safetyNetTrigger[trigger];
    return { how: text.kinds.returned, why };
  }
  return isWithdrawal(reason)
    ? { how: text.kinds.withdrawn, why: codes.withdrawReason[reason] }
    : { how: text.kinds.oneSided, why: codes.closingReason[reason] };
}

/** In a list: in which phase it dropped out; the reason for who reads the content only. */
export const DropOutHint = ({ dropOut, reasons }: { dropOut: DropOut | null; reasons: boolean }) => {
  const words = useWords();
  if (dropOut === null) return null;
  const phase = words.phases[dropOut.phase].title;
  const { short, shortWithReason } = words.dropOut;
  return (
    <Hint>{reasons ? shortWithReason({ phase, reason: told(dropOut, words).why }) : short({ phase })}</Hint>
  );
};

/** On the handover's own page: that it ended without a durable place, when in its course, and why. */
export const DroppedOut = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.dropOut;
  const { dropOut } = file.state;
  if (dropOut === null) return null;
  const { how, why } = told(dropOut, words);
  return (
    <Alert kind="info" title={text.title}>
      <DescriptionList
        items={[
          { term: text.how, value: how },
          { term: text.day, value: <DayText day={dropOut.day} /> },
          { term: text.phase, value: words.phases[dropOut.phase].title },
          ...(file.visibility === 'full' ? [{ term: text.reason, value: why }] : []),
        ]}
      />
    </Alert>
  );
};
