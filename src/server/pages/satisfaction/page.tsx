import type { Request } from 'express';
import {
  askedWays,
  isAnswerable,
  mayAnswer,
  satisfactionMoments,
  type SatisfactionMoment,
} from '../../../domain/handover/satisfaction';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, DayField, Link, Paragraph, Radios, Section, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { Answers, saidOf, type Said } from './answers';
import { beginWith } from './formState';
import { ScoreChoice } from './scoreChoice';

type Props = { file: HandoverFile; form: FormState; moment: SatisfactionMoment; said: Said };

const path = 'tevredenheid';

const AnswerForm = ({ file, form, moment, said }: Props) => {
  const { satisfaction: text } = useWords();
  const answer = file.state.satisfaction[moment];
  const fields = useFields(beginWith(form, answer, said[moment]), path, text.labels);
  return (
    <TaskFormView file={file} form={form} path={path} button={text.save} hidden={{ moment }}>
      <ScoreChoice {...fields.text('score')} hint={text.scoreHint} decline={text.declineChoice} />
      <Radios {...fields.text('asked')} options={optionsOf(askedWays, text.asked)} />
      <DayField {...fields.day('day')} />
      <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} optional />
    </TaskFormView>
  );
};

/** The form of one moment, or why there is none. */
const OneMoment = (props: Props) => {
  const { satisfaction: text } = useWords();
  const { file, moment } = props;
  const answer = file.state.satisfaction[moment];
  const may = mayAnswer(file.state, moment, 'staff');
  return (
    <Section id="answer" title={text.questions[moment]}>
      {may && answer ? <Paragraph>{text.correctHint}</Paragraph> : null}
      {may ? <AnswerForm {...props} /> : null}
      {may ? null : (
        <Alert kind="info">
          <Paragraph>{isAnswerable(file.state, moment) ? text.standsClient : text.notOpen[moment]}</Paragraph>
        </Alert>
      )}
    </Section>
  );
};

/** The other moment, as long as something can be recorded about it. */
const OtherMoment = ({ file, moment }: Pick<Props, 'file' | 'moment'>) => {
  const { satisfaction: text } = useWords();
  const other = moment === 'transfer' ? 'closure' : 'transfer';
  if (!mayAnswer(file.state, other, 'staff')) return null;
  return (
    <Paragraph>
      <Link href={`${paths.handoverTask(file.id, path)}?moment=${other}`}>{text.record[other]}</Link>
    </Paragraph>
  );
};

const SatisfactionPage = (props: Props) => {
  const words = useWords();
  const text = words.satisfaction;
  const { file, form, said } = props;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      <Answers file={file} said={said} />
      {file.may('recordSatisfaction') ? (
        <>
          <OneMoment {...props} />
          <OtherMoment {...props} />
        </>
      ) : (
        <WhoMay file={file} command="recordSatisfaction" />
      )}
    </HandoverPage>
  );
};

const isMoment = (asked: unknown): asked is SatisfactionMoment =>
  (satisfactionMoments as readonly unknown[]).includes(asked);

/** The moment that the reader came for; else what is asked about now. */
function momentOf(req: Request, { state }: HandoverFile): SatisfactionMoment {
  const asked = req.query['moment'] ?? (req.body as Record<string, unknown> | undefined)?.['moment'];
  if (isMoment(asked)) return asked;
  return isAnswerable(state, 'closure') && !(isAnswerable(state, 'transfer') && !state.satisfaction.transfer)
    ? 'closure'
    : 'transfer';
}

export const satisfactionPage =
  (services: Services) => async (req: Request, file: HandoverFile, form: FormState) => (
    <SatisfactionPage {...{ file, form }} moment={momentOf(req, file)} said={await saidOf(services, file)} />
  );
