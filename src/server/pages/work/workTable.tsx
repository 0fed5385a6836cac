import type { ComponentChildren } from 'preact';
import { workingDaysLeft, type Calendar } from '../../../domain/calendar/workingDays';
import type { Day, Moment } from '../../../domain/calendar/day';
import { DaysLeft, DayText, Link, Paragraph, StatusBadge, Table, useWords } from '../../html';
import { paths } from '../../paths';
import type { WorkLine } from './lines';

/** On which day the list is read, and which days count. */
export interface Today {
  now: Moment;
  today: Day;
  calendar: Calendar;
}

interface WorkTableProps {
  id: string;
  caption: string;
  items: readonly WorkLine[];
  at: Today;
  /** Of others: then the table says whose turn it is. */
  ofOthers?: boolean;
  empty?: ComponentChildren;
}

const addressOfList = (ofOthers: boolean) => `${paths.handovers}?toon=${ofOthers ? 'overdue' : 'mine'}`;

/** So many fit in one morning; the rest is one click away in the list, which has pages. */
const most = 50;

/** What is expected, most urgent first. */
export const WorkTable = ({ id, caption, items, at, ofOthers, empty = null }: WorkTableProps) => {
  const words = useWords();
  const { work } = words;
  const row = (item: WorkLine): ComponentChildren[] => [
    <Link href={item.href}>{item.what}</Link>,
    item.about,
    item.where,
    ...(ofOthers ? [item.vacant ? <StatusBadge status="vacant" /> : (item.ownerName ?? '')] : []),
    <DayText day={item.dueDay} year={false} />,
    <DaysLeft
      workingDays={workingDaysLeft(at.today, item.dueDay, at.calendar)}
      hard={item.isHard || item.dueAt < at.now}
      readerMustAct={item.because !== 'escalated'}
    />,
  ];
  const shown = items.slice(0, most);
  const table = (
    <Table
      id={id}
      caption={caption}
      captionHidden
      columns={[
        { label: work.what },
        { label: work.client },
        { label: work.neighbourhood },
        ...(ofOthers ? [{ label: work.whoseTurn }] : []),
        { label: work.by },
        { label: work.daysLeft },
      ]}
      rows={shown.map(row)}
      empty={empty}
    />
  );
  if (shown.length === items.length) return table;
  return (
    <>
      {table}
      <Paragraph>
        {work.mostUrgent({ shown: shown.length, total: items.length })}{' '}
        <Link href={addressOfList(ofOthers === true)}>{work.toAllOfMine}</Link>
      </Paragraph>
    </>
  );
};
