import type { Question } from '../../../domain/template';
import { DayText, DescriptionList, EmptyState, Hint, Section, Table, TypedText } from '../../html';
import { useWords } from '../../html/context';
import type { PointMaterial } from './material';
import { questionLabel } from './text';

const Answer = ({ question, material }: { question: Question; material: PointMaterial }) => {
  const words = useWords();
  const answer = material.content.answers[question.key];
  const hidden = question.sharedWith === 'contactPersonsOnly' && !material.confidant;
  if (hidden) return <Hint>{words.point.notShared}</Hint>;
  return (
    <>
      {answer === undefined ? <Hint>{words.common.nothingFilledIn}</Hint> : null}
      {answer !== undefined && question.kind === 'day' ? <DayText day={answer} /> : null}
      {answer !== undefined && question.kind !== 'day' ? <TypedText>{answer}</TypedText> : null}
      <span class="app-shared-with">
        {words.form.sharedWith({ whom: words.sharedWith[question.sharedWith] })}
      </span>
    </>
  );
};

/** What is filled in, question by question, each with whom it is shared. */
export const Answers = ({ material }: { material: PointMaterial }) => {
  const words = useWords();
  const { template, key, point } = material;
  return (
    <Section id="answers" title={words.point.answers}>
      {point.version === null ? (
        <EmptyState title={words.point.emptyTitle}>{words.point.empty}</EmptyState>
      ) : (
        <DescriptionList
          items={template.questions.map((question) => ({
            term: questionLabel(words, key, question.key),
            value: <Answer question={question} material={material} />,
          }))}
        />
      )}
    </Section>
  );
};

/** What is not ready yet: what, who, by when. */
export const Needed = ({ material }: { material: PointMaterial }) => {
  const words = useWords();
  const text = words.point;
  const { content, point } = material;
  return (
    <Section id="needed" title={text.needed}>
      <Table
        id="needed-table"
        caption={text.needed}
        captionHidden
        columns={[{ label: text.neededWhat }, { label: text.neededWho }, { label: text.neededBy }]}
        rows={content.stillNeeded.map(({ id, what, side, by }) => [
          <>
            {what}
            {point.kept.includes(id) ? <Hint>{text.neededKept}</Hint> : null}
          </>,
          words.codes.sideTitle[side],
          <DayText day={by} />,
        ])}
        empty={<Hint>{text.neededNone}</Hint>}
      />
    </Section>
  );
};
