import type { Request, Router } from 'express';
import { askedAnswers } from '../../../domain/handover/steering';
import { limits } from '../../../forms/form';
import { parseAnswer } from '../../../forms/steering';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { openFor, type HandoverFile } from '../../handover/file';
import { errorsIn, filledIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { titleOf } from '../../handover/nextSteps';
import { handoverPage, taskForm } from '../../handover/task';
import { EmptyState, Radios, Select, TextArea } from '../../html';
import { useWords } from '../../html/context';
import type { Services } from '../../services';
import { ownSide } from '../contacts/page';

const path = 'vraag';

/** The open questions that the reader's side answers. */
export const questionsFor = (file: HandoverFile) =>
  file.state.asked.filter(({ position }) => position.side === ownSide(file));

const AnswerForm = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const words = useWords();
  const text = words.steering;
  const fields = useFields(form, path, text.labels);
  return (
    <TaskFormView file={file} form={form} path={path} button={text.answerButton}>
      <Select
        {...fields.text('asked')}
        options={questionsFor(file).map(({ id, kind }) => ({
          value: id,
          label: titleOf({ kind, number: null, points: [] }, words),
        }))}
      />
      <Radios {...fields.text('answer')} options={optionsOf(askedAnswers, words.codes.askedAnswer)} />
      <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} optional />
    </TaskFormView>
  );
};

const AnswerPage = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const words = useWords();
  const { steering: text } = words;
  const isTheirs = file.may('answerAsked') && questionsFor(file).length > 0;
  return (
    <HandoverPage
      file={file}
      title={text.answerTitle}
      lead={isTheirs ? text.answerLead : undefined}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      {isTheirs ? (
        <AnswerForm file={file} form={form} />
      ) : (
        <EmptyState title={text.noQuestion}>{text.noQuestionText}</EmptyState>
      )}
    </HandoverPage>
  );
};

const answerPage = (_req: Request, file: HandoverFile, form: FormState) => {
  const [only, second] = questionsFor(file);
  const filled = form.name === null && only && !second ? filledIn({ asked: only.id }) : form;
  return <AnswerPage file={file} form={filled} />;
};

export function answerForm(router: Router, services: Services): void {
  handoverPage(router, services, path, answerPage, openFor('answerAsked'));
  taskForm(
    router,
    services,
    {
      path,
      command: 'answerAsked',
      parse: (body, file) =>
        parseAnswer(
          body,
          questionsFor(file).map(({ id }) => id),
        ),
      toCommand: async ({ asked, answer, text }, keep) => ({
        type: 'answerAsked',
        asked,
        answer,
        text: await keep('answerAsked', text),
      }),
    },
    answerPage,
  );
}
