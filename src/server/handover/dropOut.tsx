import type { DropOut } from '../../domain/handover/dropOut';
import type { Words } from '../../words';
import { Alert, DayText, DescriptionList, Hint } from '../html';
import { useWords } from '../html/context';
import type { HandoverFile } from './file';

function reasonOf(dropOut: DropOut, { codes, dropOut: text }: Words): string {
  switch (dropOut.kind) {
    case 'withdrawn':
      return codes.withdrawReason[dropOut.reason];
    case 'returned':
      return dropOut.trigger === null ? text.decidedTogether : codes.safetyNetTrigger[dropOut.trigger];
    case 'oneSided':
      return codes.closingReason[dropOut.reason];
  }
}

/** In a list: in which phase it dropped out; the reason for who reads the content only. */
export const DropOutHint = ({ dropOut, reasons }: { dropOut: DropOut | null; reasons: boolean }) => {
  const words = useWords();
  if (dropOut === null) return null;
  const phase = words.phases[dropOut.phase].title;
  const { short, shortWithReason } = words.dropOut;
  return (
    <Hint>{reasons ? shortWithReason({ phase, reason: reasonOf(dropOut, words) }) : short({ phase })}</Hint>
  );
};

/** On the handover's own page: that it ended without a durable place, when in its course, and why. */
export const DroppedOut = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.dropOut;
  const { dropOut } = file.state;
  if (dropOut === null) return null;
  const reason = { term: text.reason, value: reasonOf(dropOut, words) };
  return (
    <Alert kind="info" title={text.title}>
      <DescriptionList
        items={[
          { term: text.how, value: text.kinds[dropOut.kind] },
          { term: text.day, value: <DayText day={dropOut.day} /> },
          { term: text.phase, value: words.phases[dropOut.phase].title },
          ...(file.visibility === 'full' ? [reason] : []),
        ]}
      />
    </Alert>
  );
};
