import { formatDay } from '../../../words/day';
import { dayOf } from '../../../domain/calendar/day';
import { DayText, DescriptionList, Link, Paragraph, Section, TypedText, usePage, useWords } from '../../html';
import { textIn } from '../../matters/file';
import { paths } from '../../paths';
import { HandoverName } from '../../matters/handoverName';
import type { CaseFile, CaseMaterial } from './material';

type Props = { file: CaseFile; material: CaseMaterial };

/** What somebody wrote, or why the reader does not see it. */
export const CaseText = ({ file, text }: { file: CaseFile; text: string }) => {
  const { breakthrough } = useWords();
  const content = textIn(file, text);
  return content === null ? (
    <Paragraph>{breakthrough.page.hidden}</Paragraph>
  ) : (
    <TypedText>{content}</TypedText>
  );
};

export const Question = ({ file }: { file: CaseFile }) => {
  const { page } = useWords().breakthrough;
  return (
    <Section id="question" title={page.question}>
      <CaseText file={file} text={file.state.question} />
    </Section>
  );
};

export const Facts = ({ file, material }: Props) => {
  const { words, language } = usePage();
  const { page, endings } = words.breakthrough;
  const { state, nameOf } = file;
  const { ended } = state;
  return (
    <Section id="facts" title={page.facts}>
      <DescriptionList
        items={[
          ...(ended
            ? [
                {
                  term: page.ended,
                  value: page.endedOn({ how: endings[ended.kind], day: formatDay(ended.on, language) }),
                },
              ]
            : []),
          { term: page.handover, value: <HandoverName id={state.handover} named={material.named} /> },
          { term: page.cluster, value: material.clusterName },
          ...(material.bottleneck === null
            ? []
            : [
                {
                  term: page.bottleneck,
                  value: <Link href={paths.bottleneck(material.bottleneck)}>{page.toBottleneck}</Link>,
                },
              ]),
          { term: page.broughtInBy, value: nameOf(state.broughtInBy) || words.matters.somebody },
          { term: page.broughtInOn, value: <DayText day={dayOf(state.broughtInAt)} /> },
          ...(state.rounds === 0 ? [] : [{ term: page.rounds, value: String(state.rounds) }]),
        ]}
      />
      {ended ? <CaseText file={file} text={ended.text} /> : null}
    </Section>
  );
};

/** What the table decided, who carries it out, and by when. */
export const Decision = ({ file }: { file: CaseFile }) => {
  const { page } = useWords().breakthrough;
  const { decision } = file.state;
  return (
    <Section id="decision" title={page.decision}>
      {decision === null ? (
        <Paragraph>{page.noDecision}</Paragraph>
      ) : (
        <>
          <CaseText file={file} text={decision.text} />
          <DescriptionList
            items={[
              { term: page.owner, value: file.nameOf(decision.owner) || page.noOwner },
              decision.doneOn === null
                ? { term: page.due, value: <DayText day={decision.dueDay} /> }
                : { term: page.done, value: <DayText day={decision.doneOn} /> },
            ]}
          />
        </>
      )}
    </Section>
  );
};
