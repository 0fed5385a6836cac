import type { ComponentChildren } from 'preact';
import type { Records } from '../../../../db';
import { clustersOf } from '../../../../domain/bottleneck';
import type { Day } from '../../../../domain/calendar/day';
import { workingDaysLeft, type Calendar } from '../../../../domain/calendar/workingDays';
import { DaysLeft, DayText, Link, StatusBadge, Table, useWords } from '../../../html';
import { paths } from '../../../paths';
import { bottleneckStatus } from '../status';

export type ListedBottleneck = Awaited<ReturnType<Records['bottleneckList']>>['rows'][number];

export interface TableProps {
  rows: readonly ListedBottleneck[];
  nameOfCluster: (cluster: string) => string;
  /** Who reads: what is late is red for its owner only. */
  reader: string;
  today: Day;
  calendar: Calendar;
  empty: ComponentChildren;
}

export const BottleneckTable = ({ rows, nameOfCluster, reader, today, calendar, empty }: TableProps) => {
  const { bottleneck } = useWords();
  const { columns, kinds, page } = bottleneck;
  const row = ({ id, state, ownerName }: ListedBottleneck): ComponentChildren[] => {
    const isMine = state.owner === reader;
    const isOpen = state.outcome === null;
    return [
      <Link href={paths.bottleneck(id)}>{kinds[state.kind]}</Link>,
      clustersOf(state).map(nameOfCluster).join(', '),
      String(state.hits.length),
      ownerName ?? page.noOwnerShort,
      isOpen ? <DayText day={state.dueDay} weekday={false} /> : '',
      isOpen ? (
        <DaysLeft workingDays={workingDaysLeft(today, state.dueDay, calendar)} readerMustAct={isMine} />
      ) : (
        ''
      ),
      <StatusBadge status={bottleneckStatus(state, today)} readerMustAct={isMine} />,
    ];
  };
  return (
    <Table
      id="bottlenecks"
      caption={bottleneck.caption}
      captionHidden
      columns={[
        { label: columns.kind },
        { label: columns.about },
        { label: columns.handovers, numeric: true },
        { label: columns.owner },
        { label: columns.due },
        { label: columns.daysLeft },
        { label: columns.status },
      ]}
      rows={rows.map(row)}
      empty={empty}
    />
  );
};
