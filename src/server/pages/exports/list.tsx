import type { ExportRow } from '../../../db/exports';
import type { Moment } from '../../../domain/calendar/day';
import { exportStatus, type ExportStatus } from '../../../domain/exporting';
import { fileForms } from '../../../forms/exports';
import { Button, Form, Hint, Link, List, MomentText, Table } from '../../html';
import { useWords } from '../../html/context';
import { Hidden } from '../../html/text';
import { paths } from '../../paths';

export interface ListProps {
  rows: readonly ExportRow[];
  now: Moment;
  viewer: string;
}

const What = ({ row }: { row: ExportRow }) => {
  const { exports: text } = useWords();
  return <>{text.kindOf({ kind: text.kinds[row.kind], year: row.year })}</>;
};

/** How it stands, in words, and what comes next. */
const Standing = ({ row, status }: { row: ExportRow; status: ExportStatus }) => {
  const { exports: text } = useWords();
  const { done, total, expiresAt } = row;
  return (
    <div>
      <strong>{text.statuses[status]}</strong>
      {status === 'waiting' ? <Hint>{text.waitingText}</Hint> : null}
      {status === 'running' ? (
        <Hint>{total === null ? text.counting : text.progress({ done, total })}</Hint>
      ) : null}
      {(status === 'ready' || status === 'expired') && expiresAt !== null ? (
        <Hint>
          {status === 'ready' ? text.until : text.goneSince} <MomentText moment={expiresAt} />
        </Hint>
      ) : null}
      {status === 'ready' && row.takenBack > 0 ? (
        <Hint>{text.takenBack({ count: row.takenBack })}</Hint>
      ) : null}
      {row.approvedByName === null ? null : <Hint>{text.approvedBy({ name: row.approvedByName })}</Hint>}
    </div>
  );
};

const Downloads = ({ row }: { row: ExportRow }) => {
  const { exports: text } = useWords();
  const what = text.kindOf({ kind: text.kinds[row.kind], year: row.year });
  return (
    <List
      items={fileForms.map((form) => (
        <Link href={`${paths.exportFile(row.id)}?vorm=${form}`}>
          <span aria-hidden="true">{text.download[form]}</span>
          <Hidden>{text.downloadOf({ what, form: text.download[form] })}</Hidden>
        </Link>
      ))}
    />
  );
};

/** What the reader can do with it now. */
const Deed = ({ row, status, viewer }: { row: ExportRow; status: ExportStatus; viewer: string }) => {
  const { exports: text } = useWords();
  const own = row.askedBy === viewer;
  if (status === 'ready' && own) return <Downloads row={row} />;
  if (status === 'failed' && own)
    return (
      <Form action={paths.exportAgain(row.id)} class="app-inline-form" quiet>
        <Button kind="secondary">{text.again}</Button>
      </Form>
    );
  if (status === 'waiting' && !own)
    return (
      <Form action={paths.exportApproval(row.id)} class="app-inline-form" quiet>
        <Hint>{text.approveHint}</Hint>
        <Button>{text.approve}</Button>
      </Form>
    );
  return <>–</>;
};

/** Exports, the latest first: what, when, how it stands, and what one can do. */
export const ExportTable = ({ rows, now, viewer }: ListProps) => {
  const { exports: text } = useWords();
  const { what, asked, status, file } = text.columns;
  return (
    <Table
      id="exports"
      caption={text.caption}
      captionHidden
      columns={[what, asked, status, file].map((label) => ({ label }))}
      rows={rows.map((row) => {
        const standing = exportStatus(row, now);
        return [
          <What row={row} />,
          <div>
            <MomentText moment={row.askedAt} />
            {row.askedBy === viewer ? null : <Hint>{text.by({ name: row.askedByName })}</Hint>}
          </div>,
          <Standing row={row} status={standing} />,
          <Deed row={row} status={standing} viewer={viewer} />,
        ];
      })}
      empty={null}
    />
  );
};
