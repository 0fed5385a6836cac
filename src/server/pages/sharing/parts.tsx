import { dayOf } from '../../../domain/calendar/day';
import type { PointTemplate, Template } from '../../../domain/template';
import type { HandoverFile } from '../../handover/file';
import { DayText, DescriptionList, Link, List, Paragraph, Section, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { sharedPoints, summaryOf, usedGrounds } from './rows';

/** When the client was told what is shared; said out loud when that is not on record. */
export const Informed = ({ state }: Pick<HandoverFile, 'state'>) => {
  const { sharing: text } = useWords();
  if (!state.basis) return <>{text.notInformed}</>;
  return (
    <>
      {text.informed} <DayText day={state.basis.informedOn} />.
    </>
  );
};

const Since = ({ state }: Pick<HandoverFile, 'state'>) => {
  const { sharing: text } = useWords();
  if (!state.regiecheck) return <>{text.whenLater}</>;
  return (
    <>
      {text.whenAccepted} <DayText day={dayOf(state.regiecheck.at)} />.
    </>
  );
};

/** Who shares with whom, since when, until when, on which ground. */
export const SharingFacts = ({ file }: { file: Pick<HandoverFile, 'state' | 'names'> }) => {
  const words = useWords();
  const { sharing: text } = words;
  const { state, names } = file;
  return (
    <Section id="sharing-facts" title={text.facts}>
      <DescriptionList
        items={[
          { term: text.from, value: names.sender },
          { term: text.to, value: text.team(names) },
          { term: text.when, value: <Since state={state} /> },
          {
            term: text.until,
            value: state.consentWithdrawnOn === null ? text.untilEnd : text.untilWithdrawn,
          },
          { term: text.basis, value: state.basis ? words.codes.basisKind[state.basis.kind] : undefined },
          {
            term: text.informedTerm,
            value: state.basis ? <DayText day={state.basis.informedOn} /> : text.notInformed,
          },
        ]}
      />
    </Section>
  );
};

const PointSharing = ({ point }: { point: PointTemplate }) => {
  const words = useWords();
  const { sharing: text } = words;
  const { question, whom, purpose, basis } = text.columns;
  const { title, questions } = words.points[point.key];
  return (
    <Table
      id={`sharing-${point.key}`}
      caption={text.pointCaption({ point: title })}
      columns={[question, whom, purpose, basis].map((label) => ({ label }))}
      rows={point.questions.map((one) => [
        questions[one.key]?.label ?? one.key,
        words.sharedWith[one.sharedWith],
        text.purpose[one.purpose],
        text.basisShort[one.basis],
      ])}
      empty={null}
    />
  );
};

/** Every question of the template: who sees it, what for, and on which ground. */
export const EveryQuestion = ({ template }: { template: Template }) => {
  const { sharing: text } = useWords();
  return (
    <Section id="sharing-questions" title={text.everything}>
      <Paragraph>{text.everythingLead}</Paragraph>
      {sharedPoints(template).map((point) => (
        <PointSharing point={point} />
      ))}
    </Section>
  );
};

export const Grounds = ({ template }: { template: Template }) => {
  const { sharing: text } = useWords();
  return (
    <Section id="sharing-grounds" title={text.meaningTitle}>
      <DescriptionList
        items={usedGrounds(template).map((basis) => ({
          term: text.basisShort[basis],
          value: text.meaning[basis],
        }))}
      />
    </Section>
  );
};

export const Rights = () => {
  const { sharing: text } = useWords();
  return (
    <Section id="sharing-rights" title={text.rightsTitle}>
      <List items={text.rights} />
    </Section>
  );
};

/** In a few lines, above the form that submits or records the basis. */
export const SharingSummary = ({ file }: { file: HandoverFile }) => {
  const { sharing: text } = useWords();
  return (
    <Section id="sharing-summary" title={text.summaryTitle}>
      <DescriptionList
        items={summaryOf(file.template).map(({ basis, questions, confidential }) => ({
          term: text.basisShort[basis],
          value: (
            <>
              {text.summary({ count: questions })}. {text.meaning[basis]}{' '}
              {confidential > 0 ? text.confidential({ count: confidential }) : null}
            </>
          ),
        }))}
      />
      <Paragraph>
        <Informed state={file.state} />
      </Paragraph>
      <p>
        <Link href={`${paths.handover(file.id)}/delen`}>{text.open}</Link>
      </p>
    </Section>
  );
};
