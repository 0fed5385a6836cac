import { parties } from '../../../domain/handover/state';
import type { HandoverFile } from '../../handover/file';
import type { Locked } from '../../handover/signing';
import { Hidden, Hint, Link, StatusBadge, Table } from '../../html';
import { FieldError } from '../../html/formField';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { SigningRow } from './rows';

/** The box of one point, or why it stays shut. The first open one is where the error summary leads. */
const Choice = ({ row, first, invalid }: { row: SigningRow; first: boolean; invalid: boolean }) => {
  const words = useWords();
  const reasons: Record<Locked, string> = {
    notStarted: words.point.lockedNotStarted,
    inProgress: words.point.lockedInProgress,
    question: words.point.lockedQuestion,
    signed: words.point.lockedSigned,
  };
  if (row.own.locked !== null) return <Hint>{reasons[row.own.locked]}</Hint>;
  const id = first ? 'points' : `points-${row.point}`;
  return (
    <div class="utrecht-form-field utrecht-form-field--checkbox app-choice">
      <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={id}
          name="points"
          value={row.seen}
          checked={row.own.ticked}
          aria-invalid={invalid ? 'true' : undefined}
        />
        <span>
          {words.status.signed}
          <Hidden>: {words.signing.chooseFor({ point: words.points[row.point].title })}</Hidden>
        </span>
      </label>
    </div>
  );
};

interface Props {
  file: HandoverFile;
  rows: SigningRow[];
  /** With boxes to tick, for who can sign now. */
  choosing: boolean;
  error?: string;
}

/** The ten points: how far each is, who signed it, and what the reader can sign now. */
export const SigningTable = ({ file, rows, choosing, error }: Props) => {
  const words = useWords();
  const text = words.signing;
  const firstOpen = rows.find(({ own }) => own.locked === null)?.point;
  return (
    <>
      <FieldError name="points" error={error} />
      <Table
        id="signing"
        caption={text.table}
        captionHidden
        columns={[
          { label: text.point },
          { label: text.status },
          ...parties.map((party) => ({ label: words.codes.partyTitle[party] })),
          ...(choosing ? [{ label: text.choose }] : []),
        ]}
        rows={rows.map((row) => [
          <Link href={paths.point(file.id, row.point)}>{words.points[row.point].title}</Link>,
          <>
            <StatusBadge status={row.status} />
            {row.changed ? <Hint>{text.changed}</Hint> : null}
          </>,
          ...parties.map((party) => <StatusBadge status={row.signOffs[party]} />),
          ...(choosing
            ? [<Choice row={row} first={row.point === firstOpen} invalid={error !== undefined} />]
            : []),
        ])}
        empty={null}
      />
    </>
  );
};
