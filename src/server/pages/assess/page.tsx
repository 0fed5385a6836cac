import { returnReasons } from '../../../domain/handover/commands';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, personName, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { DayText, DaysLeft, Heading, Paragraph, Radios, Section, Select, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { Announcement } from '../handover/announcement';
import { SameClientBanner } from '../sameClient/page';

type Props = { file: HandoverFile; form: FormState };
type AssessProps = Props & {
  /** From whom somebody can be named to answer. */
  colleagues: readonly { id: string; name: string }[];
};

const regiecheckOutcomes = ['nobodyLeads', 'somebodyLeads'] as const;

const AcceptForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.submission;
  const fields = useFields(form, 'beoordelen', text.assessLabels);
  return (
    <TaskFormView file={file} form={form} path="beoordelen" button={text.accept}>
      <Heading level={2}>{text.acceptTitle}</Heading>
      <Paragraph>{text.acceptText}</Paragraph>
      <Radios
        {...fields.text('regiecheck')}
        hint={text.regiecheckHint}
        options={optionsOf(regiecheckOutcomes, words.codes.regiecheck)}
      />
      <TextArea {...fields.text('explanation')} hint={text.explanationHint} limit={limits.text} optional />
    </TaskFormView>
  );
};

const ReturnForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.submission;
  const fields = useFields(form, 'beoordelen/terugsturen', text.returnLabels);
  return (
    <TaskFormView file={file} form={form} path="beoordelen/terugsturen" button={text.return} kind="secondary">
      <Heading level={2}>{text.returnTitle}</Heading>
      <Paragraph>{text.returnText}</Paragraph>
      <Radios {...fields.text('reason')} options={optionsOf(returnReasons, words.codes.returnReason)} />
      <TextArea {...fields.text('why')} hint={text.returnHint} limit={limits.text} optional />
    </TaskFormView>
  );
};

const AnswererForm = ({ file, form, colleagues }: AssessProps) => {
  const text = useWords().submission;
  const fields = useFields(form, 'beoordelen/aanwijzen', text.answererLabels);
  const named = personName(file, file.state.submission?.answerer ?? null);
  return (
    <TaskFormView
      file={file}
      form={form}
      path="beoordelen/aanwijzen"
      button={text.nameAnswerer}
      kind="secondary"
    >
      <Heading level={2}>{text.answererTitle}</Heading>
      <Paragraph>
        {text.answererText} {named === '' ? null : text.answererNow({ name: named })}
      </Paragraph>
      <Select
        {...fields.text('person')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </TaskFormView>
  );
};

const DueDay = ({ file }: { file: HandoverFile }) => {
  const text = useWords().submission;
  const expected = file.expectations.find(({ kind }) => kind === 'answerSubmission');
  if (!expected) return null;
  return (
    <Paragraph>
      {text.atTheLatest} <DayText day={expected.dueDay} />{' '}
      <DaysLeft workingDays={file.workingDaysLeft(expected.dueDay)} />
    </Paragraph>
  );
};

/** The announcement, and what can be done with it: accept, return, or name who answers. */
export const AssessPage = ({ file, form, colleagues }: AssessProps) => {
  const words = useWords();
  const text = words.submission;
  const { overview } = words;
  const labels = { ...text.assessLabels, ...text.returnLabels, ...text.answererLabels };
  const nothing = !file.may('acceptSubmission') && !file.may('nameAnswerer');
  return (
    <HandoverPage
      file={file}
      title={text.assessTitle({ name: nameOf(file) })}
      lead={text.assessLead({ days: file.policy.workingDays.answerSubmission })}
      form={form}
      errors={errorsIn(form, words, labels)}
    >
      <DueDay file={file} />
      <SameClientBanner file={file} />
      {file.visibility === 'announcement' ? (
        <Section id="announcement" title={overview.announcementTitle({ name: nameOf(file) })}>
          <Announcement file={file} />
        </Section>
      ) : null}
      {file.may('acceptSubmission') ? <AcceptForm file={file} form={form} /> : null}
      {file.may('returnSubmission') ? <ReturnForm file={file} form={form} /> : null}
      {file.may('nameAnswerer') ? <AnswererForm {...{ file, form, colleagues }} /> : null}
      {nothing ? <NotNow file={file} /> : null}
    </HandoverPage>
  );
};
