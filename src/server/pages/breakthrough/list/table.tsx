import type { Records } from '../../../../db';
import { dayOf, type Day } from '../../../../domain/calendar/day';
import { formatDay } from '../../../../words/day';
import { DayText, Link, StatusBadge, Table, usePage } from '../../../html';
import { paths } from '../../../paths';
import type { NamedHandovers } from '../../../matters/handoverName';
import { caseBadge } from '../status';

export type ListedCase = Awaited<ReturnType<Records['caseList']>>[number];

export interface CaseTableProps {
  id: string;
  caption: string;
  cases: readonly ListedCase[];
  named: NamedHandovers;
  nameOfCluster: (cluster: string) => string;
  today: Day;
  /** Who looks: red only where they must act. */
  reader: string;
  /** Decided on: then the table says who carries it out. */
  decided?: boolean;
}

/** Cases with how they stand; the client by name only for who may know it. */
export const CaseTable = (props: CaseTableProps) => {
  const { id, caption, cases, named, nameOfCluster, today, reader, decided = false } = props;
  const { words, language } = usePage();
  const { columns } = words.breakthrough.list;
  const titleOf = ({ state }: ListedCase) => {
    const found = named.get(state.handover);
    if (!found) return formatDay(dayOf(state.broughtInAt), language);
    return found.clientName === null ? found.reference : `${found.clientName} (${found.reference})`;
  };
  return (
    <Table
      id={id}
      caption={caption}
      captionHidden
      columns={[
        { label: columns.handover },
        { label: columns.cluster },
        { label: columns.since },
        ...(decided ? [{ label: columns.owner }, { label: columns.due }] : []),
        { label: columns.status },
      ]}
      rows={cases.map((one) => [
        <Link href={paths.case(one.id)}>{titleOf(one)}</Link>,
        nameOfCluster(one.state.cluster),
        <DayText day={dayOf(one.state.broughtInAt)} weekday={false} />,
        ...(decided
          ? [one.ownerName ?? '', one.dueDay === null ? '' : <DayText day={one.dueDay} weekday={false} />]
          : []),
        <StatusBadge
          status={caseBadge(one.state, today)}
          readerMustAct={one.state.decision?.owner === reader}
        />,
      ])}
      empty={null}
    />
  );
};
