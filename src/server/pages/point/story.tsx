import { parties, type Party } from '../../../domain/handover/state';
import { formatMoment } from '../../../words/day';
import { signOffStatus } from '../../handover/signing';
import { DayText, Details, Hint, Section, StatusBadge, Table, TypedText } from '../../html';
import { usePage } from '../../html/context';
import { differencesBetween, type Difference } from './differences';
import type { AskedQuestion, Version } from './history';
import type { PointMaterial } from './material';
import { answerText, neededText, questionLabel, yesNo } from './text';

const SignOffDetail = ({ material, party }: { material: PointMaterial; party: Party }) => {
  const { words, language } = usePage();
  const signOff = material.point.signOffs[party];
  if (!signOff) return <Hint>–</Hint>;
  const who = material.signers[party] ?? words.point.someone;
  const when = formatMoment(signOff.at, language);
  const reason = material.textOf(signOff.text);
  return (
    <>
      <Hint>
        {party === 'client' ? words.point.recordedBy({ who, when }) : words.point.byWhom({ who, when })}
      </Hint>
      {reason === '' ? null : <TypedText>{reason}</TypedText>}
      {signOff.until === null ? null : (
        <Hint>
          {words.point.reservationUntil} <DayText day={signOff.until} />
        </Hint>
      )}
    </>
  );
};

/** What each of the three parties said to the version that stands now. */
export const SignOffs = ({ material }: { material: PointMaterial }) => {
  const { words } = usePage();
  const text = words.point;
  const { point, lapsed } = material;
  return (
    <Section id="signoffs" title={text.signOffs}>
      <Table
        id="signoffs-table"
        caption={text.signOffs}
        captionHidden
        columns={[{ label: text.party }, { label: text.signOff }, { label: text.by }]}
        rows={parties.map((party) => [
          words.codes.partyTitle[party],
          <>
            <StatusBadge status={signOffStatus(point, party, lapsed.includes(party))} />
            {point.signOffs[party] === undefined || point.signOffs[party].outcome === 'signed' ? null : (
              <Hint>{words.codes.signOffOutcome[point.signOffs[party].outcome]}</Hint>
            )}
          </>,
          <SignOffDetail material={material} party={party} />,
        ])}
        empty={null}
      />
    </Section>
  );
};

const Question = ({ question }: { question: AskedQuestion }) => {
  const { words, language } = usePage();
  const { text, askedBy, askedAt, answer } = question;
  return (
    <li class="app-timeline__item">
      <TypedText>{text}</TypedText>
      <Hint>{words.point.askedBy({ who: askedBy, when: formatMoment(askedAt, language) })}</Hint>
      {answer === null ? (
        <StatusBadge status="askedBack" />
      ) : (
        <>
          <TypedText>{answer.text}</TypedText>
          <Hint>{words.point.answeredBy({ who: answer.by, when: formatMoment(answer.at, language) })}</Hint>
        </>
      )}
    </li>
  );
};

export const Questions = ({ material: { questions } }: { material: PointMaterial }) => {
  const { words } = usePage();
  if (questions.length === 0) return null;
  return (
    <Section id="questions" title={words.point.questions}>
      <ol class="app-timeline">
        {questions.map((question) => (
          <Question question={question} />
        ))}
      </ol>
    </Section>
  );
};

function useInWords(material: PointMaterial) {
  const { words, language } = usePage();
  return (difference: Difference): { label: string; before: string; after: string } => {
    if (difference.kind === 'needed')
      return {
        label: words.point.needed,
        before: neededText(difference.before, words, language),
        after: neededText(difference.after, words, language),
      };
    if (difference.kind === 'complete')
      return {
        label: words.point.completeTerm,
        before: yesNo(difference.before, words),
        after: yesNo(difference.after, words),
      };
    const question = material.template.questions.find(({ key }) => key === difference.question);
    const label = questionLabel(words, material.key, difference.question);
    if (question?.sharedWith === 'contactPersonsOnly' && !material.confidant)
      return { label, before: words.point.notShared, after: words.point.notShared };
    const kind = question?.kind ?? 'text';
    return {
      label,
      before: answerText(kind, difference.before, words, language),
      after: answerText(kind, difference.after, words, language),
    };
  };
}

const Differences = ({ material, version }: { material: PointMaterial; version: Version }) => {
  const { words } = usePage();
  const inWords = useInWords(material);
  if (version.before === null) return <Hint>{words.point.firstVersion}</Hint>;
  const differences = differencesBetween(material.template, version.before, version.content).map(inWords);
  return (
    <Details summary={words.building.differences}>
      {differences.map(({ label, before, after }) => (
        <>
          <p class="app-timeline__title">{label}</p>
          <dl class="app-change">
            <dt>{words.building.before}</dt>
            <dd>
              <TypedText>{before}</TypedText>
            </dd>
            <dt>{words.building.after}</dt>
            <dd>
              <TypedText>{after}</TypedText>
            </dd>
          </dl>
        </>
      ))}
    </Details>
  );
};

/** Every version: who supplied it when, what changed, and who signed it. */
export const History = ({ material }: { material: PointMaterial }) => {
  const { words, language } = usePage();
  const text = words.point;
  const { versions } = material;
  return (
    <Section id="history" title={text.history}>
      {versions.length === 0 ? <Hint>{text.historyNone}</Hint> : null}
      <ol class="app-timeline">
        {versions.map((version, index) => (
          <li class="app-timeline__item">
            <p class="app-timeline__title">
              {index === 0 ? text.currentVersion(version) : text.versionNumber(version)}
            </p>
            <Hint>{text.byWhom({ who: version.by, when: formatMoment(version.at, language) })}</Hint>
            <Hint>
              {version.signedBy.length === 0
                ? text.versionNotSigned
                : text.versionSignedBy({
                    who: [...new Set(version.signedBy)].map((party) => words.codes.party[party]).join(', '),
                  })}
            </Hint>
            <Differences material={material} version={version} />
          </li>
        ))}
      </ol>
    </Section>
  );
};
