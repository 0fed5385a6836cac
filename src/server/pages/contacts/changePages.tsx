import type { Request } from 'express';
import { contactsOf } from '../../../domain/handover/people';
import { sides, type Side } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import { errorsIn, filledIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Paragraph, Select, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { ownSide, sidesToChange } from './page';

type Option = { value: string; label: string };
interface Props {
  file: HandoverFile;
  form: FormState;
  side: Side;
  people: Option[];
}

/** The side named in the address or in the form that comes back; else the reader's own. */
export const sideOf = (req: Request, file: HandoverFile): Side => {
  const named = req.query['kant'] ?? (req.body as Record<string, unknown> | undefined)?.['side'];
  return sides.find((side) => side === named) ?? ownSide(file) ?? 'receiver';
};

const colleaguesOf = async ({ records }: Services, file: HandoverFile, side: Side): Promise<Option[]> =>
  (await records.colleagues(file.state.organisations[side])).map(({ id, name }) => ({
    value: id,
    label: name,
  }));

const ContactsForm = ({ file, form, side, people }: Props) => {
  const { contacts: text } = useWords();
  const fields = useFields(form, 'contactpersonen/veranderen', text.labels);
  return (
    <TaskFormView
      file={file}
      form={form}
      path="contactpersonen/veranderen"
      hidden={{ side }}
      button={text.saveContacts}
      back={paths.handoverTask(file.id, 'contactpersonen')}
    >
      <Paragraph>{text.onlyHere}</Paragraph>
      <Select {...fields.text('contactPerson')} options={people} />
      <Select {...fields.text('deputy')} options={people} emptyLabel={text.nobody} optional />
      <Select {...fields.text('manager')} options={people} emptyLabel={text.nobody} optional />
      <TextArea {...fields.text('why')} limit={limits.text} />
    </TaskFormView>
  );
};

const CaseWorkerForm = ({ file, form, side, people }: Props) => {
  const { contacts: text } = useWords();
  const fields = useFields(form, 'contactpersonen/begeleider', text.labels);
  return (
    <TaskFormView
      file={file}
      form={form}
      path="contactpersonen/begeleider"
      hidden={{ side }}
      button={text.saveCaseWorker}
      back={paths.handoverTask(file.id, 'contactpersonen')}
    >
      <Select {...fields.text('person')} options={people} />
      <TextArea {...fields.text('note')} limit={limits.text} optional />
    </TaskFormView>
  );
};

const ChangePage = (props: Props & { what: 'contacts' | 'caseWorker' }) => {
  const { file, form, side, what } = props;
  const words = useWords();
  const text = words.contacts;
  const organisation = file.names[side];
  const may =
    what === 'contacts'
      ? sidesToChange(file).includes(side)
      : file.may('changeCaseWorker') && ownSide(file) === side;
  const Form = what === 'contacts' ? ContactsForm : CaseWorkerForm;
  return (
    <HandoverPage
      file={file}
      title={
        what === 'contacts' ? text.contactsTitle({ organisation }) : text.caseWorkerTitle({ organisation })
      }
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      {may ? (
        <Form {...props} />
      ) : (
        <WhoMay file={file} command={what === 'contacts' ? 'changeContacts' : 'changeCaseWorker'} />
      )}
    </HandoverPage>
  );
};

/** The form starts from who it is now. */
function current(file: HandoverFile, side: Side, form: FormState): FormState {
  if (form.name !== null) return form;
  const { contactPerson, deputy, manager } = contactsOf(file.state, side);
  const person = file.state.caseWorkers[side];
  const filled = Object.entries({ contactPerson, deputy, manager, person }).flatMap(([name, id]) =>
    id === null ? [] : [[name, id] as const],
  );
  return filledIn(Object.fromEntries(filled));
}

export const changePage =
  (services: Services, what: 'contacts' | 'caseWorker') =>
  async (req: Request, file: HandoverFile, form: FormState) => {
    const side = sideOf(req, file);
    const people = await colleaguesOf(services, file, side);
    return (
      <ChangePage file={file} form={current(file, side, form)} side={side} people={people} what={what} />
    );
  };
