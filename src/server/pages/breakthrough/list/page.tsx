import { caseStatusOf, rulesOfThumb, type CaseStatus } from '../../../../domain/breakthrough';
import type { ConferenceState } from '../../../../domain/conference/state';
import {
  ButtonLink,
  DayText,
  DescriptionList,
  Details,
  EmptyState,
  Heading,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  useWords,
} from '../../../html';
import { paths } from '../../../paths';
import { CaseTable, type CaseTableProps, type ListedCase } from './table';

export interface BreakthroughPageProps extends Omit<CaseTableProps, 'id' | 'caption' | 'decided'> {
  /** The table, for who has something to do with it. */
  table: { id: string; state: ConferenceState; chairName: string | null } | null;
  mayBringIn: boolean;
}

type Group = 'waiting' | 'decided' | 'done' | 'ended';

const groupOf: Record<CaseStatus, Group> = {
  waiting: 'waiting',
  judged: 'waiting',
  decided: 'decided',
  done: 'done',
  ended: 'ended',
};

const inGroup = (cases: readonly ListedCase[], group: Group) =>
  cases.filter(({ state }) => groupOf[caseStatusOf(state)] === group);

const NextTable = ({ table, cases }: Pick<BreakthroughPageProps, 'table' | 'cases'>) => {
  const text = useWords().breakthrough.list;
  if (table === null) return null;
  const { next } = table.state;
  const open = cases.filter(({ state }) => state.ended === null).length;
  return (
    <Section id="table" title={text.tableTitle}>
      {next === null ? (
        <Paragraph>{text.tableNone}</Paragraph>
      ) : (
        <>
          {next.written ? <Paragraph>{text.tableNow}</Paragraph> : null}
          <DescriptionList
            items={[
              {
                term: text.tableDay,
                value: (
                  <>
                    <DayText day={next.day} />, {next.time}
                  </>
                ),
              },
              { term: text.tableChair, value: table.chairName ?? '' },
              { term: text.tableCases, value: String(open) },
            ]}
          />
        </>
      )}
      <p>
        <Link href={paths.conference(table.id)}>{text.toTable}</Link>
      </p>
    </Section>
  );
};

const Cases = ({
  group,
  ...props
}: Omit<BreakthroughPageProps, 'table' | 'mayBringIn'> & { group: Group }) => {
  const text = useWords().breakthrough.list;
  const cases = inGroup(props.cases, group);
  if (cases.length === 0) return null;
  const table = (
    <CaseTable
      {...props}
      cases={cases}
      decided={group === 'decided' || group === 'done'}
      id={`cases-${group}`}
      caption={text.groups[group]}
    />
  );
  return (
    <Section id={group} title={text.groups[group]}>
      {group === 'ended' ? (
        <Details summary={text.endedMore({ count: cases.length })}>{table}</Details>
      ) : (
        table
      )}
    </Section>
  );
};

const RulesOfThumb = () => {
  const { list, rules } = useWords().breakthrough;
  return (
    <Section id="rules" title={list.rulesTitle}>
      <Paragraph>{list.rulesLead}</Paragraph>
      <List items={rulesOfThumb.map((rule) => rules[rule])} ordered />
    </Section>
  );
};

/** The next table, and every case by how it stands. */
export const BreakthroughPage = ({ table, mayBringIn, ...props }: BreakthroughPageProps) => {
  const text = useWords().breakthrough.list;
  const bringIn = mayBringIn ? (
    <p>
      <ButtonLink kind="primary" href={paths.newCase}>
        {text.bringIn}
      </ButtonLink>
    </p>
  ) : null;
  return (
    <Page title={text.title} wide>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      {bringIn}
      <NextTable table={table} cases={props.cases} />
      {props.cases.length === 0 ? <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState> : null}
      {(['waiting', 'decided', 'done', 'ended'] as const).map((group) => (
        <Cases {...props} group={group} />
      ))}
      <RulesOfThumb />
    </Page>
  );
};
