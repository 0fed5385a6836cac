import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../domain/calendar/day';
import { workingDaysBetween, workingDaysLeft } from '../../../domain/calendar/workingDays';
import { boardQuery } from '../../../forms/boardFilters';
import { DropOutHint } from '../../handover/dropOut';
import { titleOf } from '../../handover/nextSteps';
import { safetyNetStatus } from '../../handover/status';
import {
  DaysLeft,
  DayText,
  EmptyState,
  Link,
  Pagination,
  Section,
  StatusBadge,
  Table,
  useWords,
} from '../../html';
import { paths } from '../../paths';
import type { Board, BoardRow } from './material';

/** What stands out about it, most pressing first; a handover may be several at once. */
const Marks = ({ row }: { row: BoardRow }) => (
  <span class="app-badges">
    <StatusBadge status={row.phase} />{' '}
    {row.safetyNetOpen ? <StatusBadge status={safetyNetStatus(row)} readerMustAct={false} /> : null}{' '}
    {row.stalledSince === null ? null : <StatusBadge status="stalled" readerMustAct={false} />}{' '}
    {row.paused ? <StatusBadge status="paused" /> : null}
  </span>
);

/** Stalled and overdue ones first; no client, no content: a reference, who is at turn, and how long it takes. */
export const BoardList = ({ board }: { board: Board }) => {
  const words = useWords();
  const { board: text } = words;
  const { rows, total, pageSize, asked, today, calendar } = board;
  const addressOf = (change: Parameters<typeof boardQuery>[1]) =>
    `${paths.overview}${boardQuery(asked, change)}`;

  const cells = (row: BoardRow): ComponentChildren[] => {
    const { waitsFor } = row;
    return [
      <span class="app-nowrap">
        <Link href={paths.boardHandover(row.id)}>{row.reference}</Link>
      </span>,
      <div>
        <Marks row={row} />
        <DropOutHint dropOut={row.dropOut} reasons={false} />
      </div>,
      `${row.neighbourhoodName} (${row.senderName})`,
      waitsFor?.ownerName ? (
        <Link href={addressOf({ wie: waitsFor.owner })}>{waitsFor.ownerName}</Link>
      ) : (
        text.nobody
      ),
      waitsFor ? (
        <div>
          {titleOf({ kind: waitsFor.kind, number: null, points: [] }, words)}{' '}
          <DaysLeft workingDays={workingDaysLeft(today, waitsFor.dueDay, calendar)} readerMustAct={false} />
        </div>
      ) : (
        text.nothing
      ),
      String(workingDaysBetween(dayOf(row.phaseSince), today, calendar)),
      <DayText day={dayOf(row.lastProgress)} weekday={false} />,
    ];
  };

  return (
    <Section id="board-list" title={text.listTitle({ count: total })}>
      <Table
        id="board-handovers"
        caption={text.listCaption}
        captionHidden
        columns={[
          { label: text.reference },
          { label: text.state },
          { label: text.where },
          { label: text.owner },
          { label: text.waitsFor },
          { label: text.daysInPhase, numeric: true },
          { label: text.lastProgress },
        ]}
        rows={rows.map(cells)}
        empty={
          <EmptyState
            title={text.emptyTitle}
            action={boardQuery(asked) === '' ? undefined : <Link href={paths.overview}>{text.clear}</Link>}
          >
            {boardQuery(asked) === '' ? text.none : text.empty}
          </EmptyState>
        }
      />
      <Pagination
        page={asked.pagina}
        pageSize={pageSize}
        total={total}
        hrefOf={(pagina) => addressOf({ pagina })}
      />
    </Section>
  );
};
