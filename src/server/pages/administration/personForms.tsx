import { useFields } from '../../handover/fields';
import { filledIn, stateFor, type FormState } from '../../handover/formState';
import { Button, ButtonGroup, Form, Link, PhoneField, Select, TextField } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AdministrationPage } from './layout';
import type { Draw } from './part';

export const newPerson = 'mensen/nieuw';
export const changedPerson = 'mensen/wijzigen';

interface Props {
  form: FormState;
  name: string;
  title: string;
  lead: string;
  action: string;
  back: string;
  /** Only for somebody who is new: where they work. */
  organisations?: readonly { id: string; name: string }[];
}

const PersonFormPage = ({ form, name, title, lead, action, back, organisations }: Props) => {
  const words = useWords();
  const text = words.people;
  const fields = useFields(form, name, text.labels);
  const languages = Object.entries(text.languages).map(([value, label]) => ({ value, label }));
  return (
    <AdministrationPage part="people" title={title} lead={lead} form={form} told={null} below>
      <Form action={action} commandId={stateFor(form, name).commandId}>
        <TextField {...fields.text('name')} />
        {organisations ? (
          <Select
            {...fields.text('organisation')}
            options={organisations.map((one) => ({ value: one.id, label: one.name }))}
          />
        ) : null}
        <TextField {...fields.text('subject')} hint={text.subjectHint} />
        <TextField {...fields.text('email')} inputMode="email" width="wide" />
        <PhoneField {...fields.text('phone')} optional />
        <Select {...fields.text('language')} options={languages} />
        <ButtonGroup>
          <Button>{text.save}</Button>
          <Link href={back}>{words.common.cancel}</Link>
        </ButtonGroup>
      </Form>
    </AdministrationPage>
  );
};

const NewPersonPage = ({ form, organisations }: Required<Pick<Props, 'form' | 'organisations'>>) => {
  const { people: text } = useWords();
  return (
    <PersonFormPage
      form={form.name === null ? filledIn({ language: 'nl' }) : form}
      name={newPerson}
      title={text.newTitle}
      lead={text.newLead}
      action={paths.newPerson}
      back={paths.people}
      organisations={organisations}
    />
  );
};

export const drawNewPerson =
  ({ records }: Services): Draw =>
  async ({ form }) => <NewPersonPage form={form} organisations={await records.organisations()} />;

export const drawChangedPerson =
  ({ records }: Services): Draw =>
  async ({ req, form }) => {
    const person = await records.personById(String(req.params['person']));
    if (!person) return null;
    const { name, subject, email, phone, language } = person;
    const shown = form.name === null ? filledIn({ name, subject, email, phone, language }) : form;
    return (
      <PersonFormPage
        form={shown}
        name={changedPerson}
        title={name}
        lead={person.organisationName}
        action={`${paths.person(person.id)}/wijzigen`}
        back={paths.person(person.id)}
      />
    );
  };
