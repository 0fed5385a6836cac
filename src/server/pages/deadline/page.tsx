import type { Request } from 'express';
import type { Expectation } from '../../../domain/expectations';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, personName, type HandoverFile } from '../../handover/file';
import { errorsIn, filledIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { titleOf } from '../../handover/nextSteps';
import { WhoMay } from '../../handover/whoMay';
import { DayField, DayText, EmptyState, Radios, TextArea } from '../../html';
import { useWords } from '../../html/context';

type Props = { file: HandoverFile; form: FormState };

/** Process facts and announcements name no points. */
const shownTo = (file: HandoverFile, expectation: Expectation) =>
  file.visibility === 'full' ? expectation : { ...expectation, points: [] };

const ExtendForm = ({ file, form, open }: Props & { open: Expectation[] }) => {
  const words = useWords();
  const text = words.deadline;
  const fields = useFields(form, 'uitstel', text.labels);
  const options = open.map((expectation) => ({
    value: expectation.key,
    label: text.option({
      what: titleOf(shownTo(file, expectation), words),
      who: personName(file, expectation.owner),
    }),
    hint: (
      <>
        {text.due} <DayText day={expectation.dueDay} />
      </>
    ),
  }));
  return (
    <TaskFormView file={file} form={form} path="uitstel" button={text.extend}>
      <Radios {...fields.text('expectation')} options={options} />
      <DayField {...fields.day('day')} hint={text.dayHint} />
      <TextArea {...fields.text('explanation')} hint={text.explanationHint} limit={limits.text} />
    </TaskFormView>
  );
};

const DeadlinePage = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.deadline;
  const open = file.expectations.filter(({ extendable }) => extendable);
  const may = file.may('extendDeadline');
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      {may && open.length > 0 ? <ExtendForm file={file} form={form} open={open} /> : null}
      {may && open.length === 0 ? <EmptyState title={text.nothingTitle}>{text.nothing}</EmptyState> : null}
      {may ? null : <WhoMay file={file} command="extendDeadline" />}
    </HandoverPage>
  );
};

/** A link may name the deadline it is about. */
const chosenIn = (req: Request, form: FormState): FormState => {
  const chosen = req.query['termijn'];
  return form.name === null && typeof chosen === 'string' ? filledIn({ expectation: chosen }) : form;
};

export const deadlinePage = (req: Request, file: HandoverFile, form: FormState) => (
  <DeadlinePage file={file} form={chosenIn(req, form)} />
);
