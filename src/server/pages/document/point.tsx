import type { Records } from '../../../db';
import { isSignedBy } from '../../../domain/handover/needs';
import { parties, type Party } from '../../../domain/handover/state';
import { pointTemplate, type PointKey, type Question } from '../../../domain/template';
import { maySeeConfidential } from '../../handover/confidential';
import { personName, type HandoverFile } from '../../handover/file';
import {
  Alert,
  DayText,
  DescriptionList,
  Heading,
  Link,
  MomentText,
  Paragraph,
  StatusBadge,
  Table,
  useWords,
} from '../../html';
import { paths } from '../../paths';

export type Versions = Awaited<ReturnType<Records['pointsByVersion']>>;

interface Props {
  file: HandoverFile;
  point: PointKey;
  versions: Versions;
}

const Answer = ({ file, question, answer }: { file: HandoverFile; question: Question; answer: string }) => {
  const words = useWords();
  if (question.sharedWith === 'contactPersonsOnly' && !maySeeConfidential(file))
    return <span class="app-hint">{words.document.confidential}</span>;
  if (answer === '') return <span class="app-hint">{words.common.nothingFilledIn}</span>;
  return question.kind === 'day' ? <DayText day={answer} /> : <>{answer}</>;
};

const Answers = ({ file, point, versions }: Props) => {
  const words = useWords();
  const content = versions.get(point)?.content;
  return (
    <DescriptionList
      items={pointTemplate(file.template, point).questions.map((question) => ({
        term: words.points[point].questions[question.key]?.label ?? question.key,
        value: <Answer file={file} question={question} answer={content?.answers[question.key] ?? ''} />,
      }))}
    />
  );
};

const StillNeeded = ({ file, point, versions }: Props) => {
  const words = useWords();
  const text = words.document;
  const needed = versions.get(point)?.content.stillNeeded ?? [];
  const { kept } = file.state.points[point];
  if (needed.length === 0) return null;
  return (
    <Table
      id={`needed-${point}`}
      caption={text.stillNeeded}
      columns={[{ label: text.what }, { label: text.who }, { label: text.by }]}
      rows={needed.map(({ id, what, side, by }) => [
        what,
        file.names[side],
        kept.includes(id) ? text.kept : <DayText day={by} />,
      ])}
      empty={null}
    />
  );
};

const SignedBy = ({ file, point, party }: { file: HandoverFile; point: PointKey; party: Party }) => {
  const words = useWords();
  const state = file.state.points[point];
  const signOff = state.signOffs[party];
  if (!signOff || !isSignedBy(state, party)) return <>{words.document.notSigned}</>;
  return (
    <>
      {words.document.signedBy({
        outcome: words.codes.signOffOutcome[signOff.outcome],
        name: personName(file, signOff.by),
      })}{' '}
      <MomentText moment={signOff.at} />
    </>
  );
};

/** One point of the document: answers, what is still needed, who supplied it, who signed it. */
export const DocumentPoint = ({ file, point, versions }: Props) => {
  const words = useWords();
  const text = words.document;
  const version = versions.get(point);
  return (
    <section class="app-section app-print-page" aria-labelledby={`point-${point}`}>
      <Heading level={2} id={`point-${point}`}>
        {words.points[point].title}
      </Heading>
      <p class="app-hint">
        <StatusBadge status={file.state.points[point].status} />{' '}
        {version ? (
          <>
            {version.authorName ? text.suppliedBy({ name: version.authorName }) : text.suppliedBySomebody}{' '}
            <MomentText moment={version.createdAt} />
          </>
        ) : null}
      </p>
      {file.state.points[point].question ? <Alert kind="warning">{text.question}</Alert> : null}
      {version ? <Answers {...{ file, point, versions }} /> : <Paragraph>{text.empty}</Paragraph>}
      <StillNeeded {...{ file, point, versions }} />
      <Heading level={3}>{text.signOffs}</Heading>
      <DescriptionList
        items={parties.map((party) => ({
          term: words.codes.partyTitle[party],
          value: <SignedBy {...{ file, point, party }} />,
        }))}
      />
      <p class="app-no-print">
        <Link href={paths.point(file.id, point)}>
          {file.may('editPoint') && !version ? text.fill : text.open}
        </Link>
      </p>
    </section>
  );
};
