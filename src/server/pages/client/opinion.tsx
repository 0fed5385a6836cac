import {
  mayAnswer,
  satisfactionMoments,
  type SatisfactionAnswer,
  type SatisfactionMoment,
} from '../../../domain/handover/satisfaction';
import { limits } from '../../../forms/form';
import { useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import { emptyForm, errorsIn, type FormState } from '../../handover/formState';
import { Refused } from '../../handover/layout';
import {
  Button,
  ButtonGroup,
  DayText,
  ErrorSummary,
  Form,
  Heading,
  Hint,
  Link,
  Page,
  Paragraph,
  Section,
  TextArea,
  TypedText,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Said } from '../satisfaction/answers';
import { beginWith } from '../satisfaction/formState';
import { ScoreChoice } from '../satisfaction/scoreChoice';

type Props = { file: HandoverFile; form: FormState; moment: SatisfactionMoment; said: Said };

const mayGive = (file: HandoverFile, moment: SatisfactionMoment) =>
  file.may('recordSatisfaction') && mayAnswer(file.state, moment, 'client');

const OpinionForm = ({ file, form, moment, said }: Props) => {
  const { satisfaction } = useWords();
  const text = satisfaction.own;
  const answer = file.state.satisfaction[moment];
  const fields = useFields(beginWith(form, answer, said[moment]), 'mening', text.labels);
  return (
    <Form action={paths.ownOpinion} commandId={form.commandId} hidden={{ moment }}>
      <ScoreChoice {...fields.text('score')} hint={satisfaction.scoreHint} decline={text.decline} />
      <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} optional />
      <ButtonGroup>
        <Button>{text.send}</Button>
        {answer || form !== emptyForm ? <Link href={paths.own}>{text.cancel}</Link> : null}
      </ButtonGroup>
    </Form>
  );
};

const Given = ({ answer, said }: { answer: SatisfactionAnswer; said: string | null }) => {
  const text = useWords().satisfaction.own;
  const { score } = answer;
  const yours = score === null ? text.yoursDeclined : text.yours({ score });
  const forYou = score === null ? text.forYouDeclined : text.forYou({ score });
  return (
    <>
      <Paragraph>
        {answer.by === 'client' ? yours : forYou} <DayText day={answer.day} />.
      </Paragraph>
      {said === null ? null : <TypedText>{said}</TypedText>}
      {answer.by === 'client' ? null : <Hint>{text.forYouHint}</Hint>}
    </>
  );
};

const OneMoment = ({ file, moment, said }: Omit<Props, 'form'>) => {
  const text = useWords().satisfaction.own;
  const answer = file.state.satisfaction[moment];
  const may = mayGive(file, moment);
  if (answer === null && !may) return null;
  return (
    <Section id={`opinion-${moment}`} title={text.questions[moment]} level={3}>
      {answer ? (
        <Given answer={answer} said={said[moment]} />
      ) : (
        <>
          <Paragraph>{text.what}</Paragraph>
          <OpinionForm {...{ file, moment, said }} form={emptyForm} />
        </>
      )}
      {answer && may ? (
        <p>
          <Link href={`${paths.ownOpinion}?moment=${moment}`}>{text.change}</Link>
        </p>
      ) : null}
    </Section>
  );
};

/** The moment that a form on the own page is about: one question at a time, the latest one. */
export const askedNow = (file: HandoverFile): SatisfactionMoment | null =>
  (['closure', 'transfer'] as const).find(
    (moment) => file.state.satisfaction[moment] === null && mayGive(file, moment),
  ) ?? null;

/** On the client's own page: the question that is open now, and what they answered. */
export const OwnOpinion = ({ file, said }: { file: HandoverFile; said: Said }) => {
  const text = useWords().satisfaction.own;
  const asked = askedNow(file);
  const shown = satisfactionMoments.filter(
    (moment) => moment === asked || file.state.satisfaction[moment] !== null,
  );
  if (shown.length === 0) return null;
  return (
    <Section id="opinion" title={text.title}>
      {shown.map((moment) => (
        <OneMoment {...{ file, moment, said }} />
      ))}
    </Section>
  );
};

/** The same form on a page of its own: to correct an answer, or when something was not right. */
export const OwnOpinionPage = (props: Props) => {
  const words = useWords();
  const text = words.satisfaction.own;
  const { file, form, moment } = props;
  const errors = errorsIn(form, words, text.labels);
  return (
    <Page title={text.title} errors={errors} back={{ href: paths.own, label: words.client.back }}>
      <ErrorSummary errors={errors} />
      <Refused form={form} />
      <Heading level={1}>{text.title}</Heading>
      {mayGive(file, moment) ? (
        <>
          <Paragraph lead>{text.questions[moment]}</Paragraph>
          <Paragraph>{text.what}</Paragraph>
          <OpinionForm {...props} />
        </>
      ) : (
        <Paragraph>{text.nothing}</Paragraph>
      )}
    </Page>
  );
};
