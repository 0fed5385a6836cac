import type { Request } from 'express';
import { basisKinds } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { dayFields, errorsIn, filledIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { Alert, DayField, DayText, List, Paragraph, Radios, Section, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { ConsentWithdrawn } from '../consent/page';
import { SharingSummary } from '../sharing/parts';

type Props = { file: HandoverFile; form: FormState };

const Recorded = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const recorded = file.state.basis;
  if (!recorded) return null;
  return (
    <Alert kind="info" title={words.basis.now}>
      <Paragraph>
        {words.codes.basisKind[recorded.kind]}. {words.basis.informed} <DayText day={recorded.informedOn} />.
      </Paragraph>
    </Alert>
  );
};

const BasisForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.basis;
  const fields = useFields(form, 'grondslag', text.labels);
  return (
    <TaskFormView file={file} form={form} path="grondslag" button={text.save}>
      <Radios {...fields.text('kind')} options={optionsOf(basisKinds, words.codes.basisKind)} />
      <DayField {...fields.day('informedOn')} />
      <TextArea {...fields.text('note')} hint={text.noteHint} limit={limits.text} optional />
    </TaskFormView>
  );
};

const BasisPage = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.basis;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      <ConsentWithdrawn file={file} />
      <Recorded file={file} />
      <Section id="what" title={text.whatTitle}>
        <List items={text.what} />
      </Section>
      <SharingSummary file={file} />
      {file.may('recordBasis') ? <BasisForm file={file} form={form} /> : <NotNow file={file} />}
    </HandoverPage>
  );
};

/** What is on record is filled in already, so that a change is one change. */
const filled = ({ state, today }: HandoverFile): FormState =>
  filledIn({ kind: state.basis?.kind ?? '', ...dayFields('informedOn', state.basis?.informedOn ?? today) });

export const basisPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <BasisPage file={file} form={form.name === null ? filled(file) : form} />
);
