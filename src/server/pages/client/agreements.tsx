import type { PointContent } from '../../../domain/template';
import type { HandoverFile } from '../../handover/file';
import { DayText, DescriptionList, List, Paragraph, Section, Table, TypedText } from '../../html';
import { useWords } from '../../html/context';
import type { AgreementRow } from '../aftercare/agreements';

interface Props {
  file: HandoverFile;
  agreements: readonly AgreementRow[];
  /** What the client said in their own words; null as long as nobody wrote it down. */
  ownLead: PointContent | null;
}

const Open = ({ file, agreements }: Omit<Props, 'ownLead'>) => {
  const { client } = useWords();
  const text = client.agreements;
  return (
    <Table
      id="own-agreements"
      caption={text.caption}
      columns={[text.what, text.who, text.by].map((label) => ({ label }))}
      rows={agreements.map(({ what, side, by, kept }) => [
        what ?? text.notFound,
        file.names[side],
        kept ? text.kept : <DayText day={by} />,
      ])}
      empty={<Paragraph>{text.none}</Paragraph>}
    />
  );
};

const Visits = ({ file }: { file: HandoverFile }) => {
  const { client } = useWords();
  const text = client.agreements;
  const { aftercare } = file.state;
  if (!aftercare) return null;
  const outcome = { done: text.visitDone, missed: text.visitMissed };
  return (
    <Section id="visits" title={text.visits} level={3}>
      <List
        items={aftercare.checkIns.map((visit) => (
          <>
            {text.visit({ week: visit.week, organisation: file.names[visit.side] })}:{' '}
            <DayText day={visit.day} />
            {visit.outcome === null ? null : ` (${outcome[visit.outcome]})`}
          </>
        ))}
      />
    </Section>
  );
};

const OwnWords = ({ ownLead }: { ownLead: PointContent | null }) => {
  const { client } = useWords();
  const text = client.agreements;
  const { goals, clientDoes } = ownLead?.answers ?? {};
  const said = [
    { term: text.goals, value: goals },
    { term: text.clientDoes, value: clientDoes },
  ].flatMap(({ term, value }) => (value ? [{ term, value: <TypedText>{value}</TypedText> }] : []));
  if (said.length === 0) return null;
  return (
    <Section id="own-words" title={text.ownWords} level={3}>
      <DescriptionList items={said} />
    </Section>
  );
};

/** What was agreed, when somebody comes by, and what the client said in their own words. */
export const Agreements = ({ file, agreements, ownLead }: Props) => (
  <Section id="agreements" title={useWords().client.agreementsTitle}>
    <Open file={file} agreements={agreements} />
    <Visits file={file} />
    <OwnWords ownLead={ownLead} />
  </Section>
);
