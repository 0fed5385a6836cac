import type { AccessLine } from '../../../db/accessLog';
import type { KeptHandover, RetentionTerm } from '../../../db/retention';
import { emptyForm } from '../../handover/formState';
import { DayText, EmptyState, Hint, Link, MomentText, Paragraph, Section, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { PrivacyPage } from './layout';
import type { PrivacyDone } from './officer';

export interface Overview {
  term: RetentionTerm | undefined;
  due: readonly KeptHandover[];
  exports: readonly AccessLine[];
  year: string;
  done: PrivacyDone | null;
}

const Term = ({ term }: Pick<Overview, 'term'>) => {
  const { privacy: text } = useWords();
  return (
    <Section id="term" title={text.termTitle}>
      {term ? <Paragraph>{text.term({ organisation: term.name, years: term.years })}</Paragraph> : null}
      <Hint>{text.termHint}</Hint>
      <p>
        <Link href={paths.retentionTerm}>{text.changeTerm}</Link>
      </p>
    </Section>
  );
};

const Due = ({ due, year }: Pick<Overview, 'due' | 'year'>) => {
  const { privacy: text } = useWords();
  const { reference, ended, until, held } = text.dueColumns;
  return (
    <Section id="due" title={text.dueTitle({ year })}>
      <Hint>{text.dueHint}</Hint>
      <Table
        id="due-table"
        caption={text.dueCaption}
        captionHidden
        columns={[reference, ended, until, held].map((label) => ({ label }))}
        rows={due.map((one) => [
          <Link href={paths.handover(one.id)}>{one.reference}</Link>,
          <DayText day={one.endedOn} weekday={false} />,
          <DayText day={one.keptUntil} weekday={false} />,
          one.held ? text.held : text.notHeld,
        ])}
        empty={<EmptyState title={text.dueEmptyTitle}>{text.dueEmpty}</EmptyState>}
      />
    </Section>
  );
};

const Exports = ({ exports }: Pick<Overview, 'exports'>) => {
  const { privacy: text } = useWords();
  const { at, who, reference } = text.exportsColumns;
  return (
    <Section id="exports" title={text.exportsTitle}>
      <Table
        id="exports-table"
        caption={text.exportsCaption}
        captionHidden
        columns={[at, who, reference].map((label) => ({ label }))}
        rows={exports.map((line) => [
          <MomentText moment={line.at} />,
          line.personName ?? text.export.nobody,
          line.reference ?? '–',
        ])}
        empty={<EmptyState title={text.exportsEmptyTitle}>{text.exportsEmpty}</EmptyState>}
      />
    </Section>
  );
};

export const OverviewPage = ({ term, due, exports, year, done }: Overview) => {
  const { privacy: text } = useWords();
  return (
    <PrivacyPage part="overview" title={text.menu} lead={text.overviewLead} form={emptyForm} done={done}>
      <Term term={term} />
      <Due due={due} year={year} />
      <Exports exports={exports} />
    </PrivacyPage>
  );
};
