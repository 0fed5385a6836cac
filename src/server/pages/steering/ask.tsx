import type { Request, Router } from 'express';
import { parseAsk } from '../../../forms/steering';
import { openFor, personName, type HandoverFile } from '../../handover/file';
import { TaskFormView, useFields } from '../../handover/fields';
import { errorsIn, filledIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { titleOf } from '../../handover/nextSteps';
import { handoverPage, taskForm } from '../../handover/task';
import { commandIdOf } from '../../handover/answer';
import { Alert, DayField, Paragraph, Select } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';

const path = 'regie/vraag';

/** What can be asked about: not a question, and not what is the reader's own. */
const askable = ({ expectations, viewer }: HandoverFile) =>
  expectations.filter(({ kind, owner }) => kind !== 'answerAsked' && owner !== viewer.personId);

/** Once at a time: what was asked already is not offered again. */
export const offered = (file: HandoverFile) =>
  askable(file).filter(({ key }) => !file.state.asked.some(({ expectation }) => expectation === key));

const AskForm = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const words = useWords();
  const text = words.steering;
  const fields = useFields(form, path, text.labels);
  const options = offered(file).map((expectation) => ({
    value: expectation.key,
    label: text.option({
      what: titleOf({ ...expectation, points: [] }, words),
      who: personName(file, expectation.owner),
    }),
  }));
  if (options.length === 0) return <Alert kind="info">{text.nothingToAsk}</Alert>;
  return (
    <TaskFormView
      file={file}
      form={form}
      path={path}
      button={text.askButton}
      back={paths.boardHandover(file.id)}
    >
      <Select {...fields.text('expectation')} options={options} />
      <DayField {...fields.day('by')} hint={text.byHint} />
      <Paragraph>{text.askNext}</Paragraph>
    </TaskFormView>
  );
};

const askPage = (req: Request, file: HandoverFile, form: FormState) => {
  const wanted = offered(file).find(({ key }) => key === req.query['wat'])?.key;
  const filled = form.name === null && wanted ? filledIn({ expectation: wanted }) : form;
  return <AskPage file={file} form={filled} />;
};

const AskPage = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const words = useWords();
  const { steering: text } = words;
  return (
    <HandoverPage
      file={file}
      title={text.askTitle}
      lead={text.askLead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
      back={{ href: paths.boardHandover(file.id), label: text.title({ reference: file.state.reference }) }}
    >
      {file.may('askOwner') ? <AskForm file={file} form={form} /> : <NotNow file={file} />}
    </HandoverPage>
  );
};

export function askForm(router: Router, services: Services): void {
  const open = openFor('askOwner');
  handoverPage(router, services, path, askPage, open);
  taskForm(
    router,
    services,
    {
      path,
      command: 'askOwner',
      open,
      parse: (body, file) =>
        parseAsk(
          body,
          askable(file).map(({ key }) => key),
        ),
      toCommand: ({ expectation, by }, _keep, _file, req) => ({
        type: 'askOwner',
        asked: commandIdOf(req) ?? '',
        expectation,
        by,
      }),
      next: (file) => paths.boardHandover(file.id),
    },
    askPage,
  );
}
