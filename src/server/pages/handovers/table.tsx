import type { ComponentChildren } from 'preact';
import { workingDaysLeft, type Calendar } from '../../../domain/calendar/workingDays';
import type { Day } from '../../../domain/calendar/day';
import { addressOf, type HandoverFilters, type Order } from '../../../forms/handoverFilters';
import type { Records } from '../../../db';
import { DropOutHint } from '../../handover/dropOut';
import { titleOf } from '../../handover/nextSteps';
import { safetyNetStatus } from '../../handover/status';
import {
  DaysLeft,
  DayText,
  Link,
  StatusBadge,
  Table,
  useWords,
  type Column,
  type StatusKey,
} from '../../html';
import { paths } from '../../paths';

export type ListedHandover = Awaited<ReturnType<Records['handoverList']>>['rows'][number];

/** The one status that says most; the same order as on the handover's own page. */
export function listedStatus(row: ListedHandover): StatusKey {
  if (row.phase === 'ended') {
    if (row.ending === 'withdrawn') return 'withdrawn';
    return row.ending === 'returned' ? 'returned' : 'closed';
  }
  if (row.safetyNetOpen) return safetyNetStatus(row);
  if (row.paused) return 'paused';
  return row.stalledSince ? 'stalled' : row.phase;
}

interface HandoverTableProps {
  rows: readonly ListedHandover[];
  filters: HandoverFilters;
  /** Whether the reader knows the clients by name. */
  named: boolean;
  today: Day;
  calendar: Calendar;
  empty: ComponentChildren;
}

export const HandoverTable = ({ rows, filters, named, today, calendar, empty }: HandoverTableProps) => {
  const words = useWords();
  const text = words.handoverList;

  const sortable = (label: string, order: Order): Column => {
    const isSorted = filters.op === order;
    const descending = isSorted && filters.af === 'ja';
    return {
      label,
      sortHref: addressOf(paths.handovers, filters, {
        op: order,
        af: isSorted && !descending ? 'ja' : undefined,
      }),
      ...(isSorted ? { sorted: descending ? ('descending' as const) : ('ascending' as const) } : {}),
    };
  };

  const cells = (row: ListedHandover): ComponentChildren[] => [
    <Link href={paths.handover(row.id)}>{row.clientName ?? row.reference}</Link>,
    ...(named ? [<span class="app-nowrap">{row.reference}</span>] : []),
    <div>
      <StatusBadge status={listedStatus(row)} readerMustAct={false} />
      <DropOutHint dropOut={row.dropOut} reasons={row.visibility === 'full'} />
    </div>,
    row.neighbourhoodName,
    <DayText day={row.plannedMovingDay} weekday={false} />,
    row.nextDueKind
      ? titleOf({ kind: row.nextDueKind, number: null, points: [] }, words)
      : text.nothingExpected,
    row.nextDueDay ? (
      <DaysLeft workingDays={workingDaysLeft(today, row.nextDueDay, calendar)} readerMustAct={false} />
    ) : (
      ''
    ),
  ];

  return (
    <Table
      id="handovers"
      caption={text.caption}
      captionHidden
      columns={[
        named ? sortable(text.client, 'client') : sortable(text.reference, 'reference'),
        ...(named ? [sortable(text.reference, 'reference')] : []),
        sortable(text.status, 'phase'),
        sortable(text.neighbourhood, 'neighbourhood'),
        sortable(text.movingDay, 'movingDay'),
        { label: text.next },
        sortable(text.due, 'due'),
      ]}
      rows={rows.map(cells)}
      empty={empty}
    />
  );
};
