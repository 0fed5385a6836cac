import type { Request } from 'express';
import type { KeptAbsence } from '../../../db/directory';
import type { Day } from '../../../domain/calendar/day';
import { dayFields, filledIn, type FormState } from '../../handover/formState';
import { Button, Form, Paragraph, Section } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AbsenceFields } from './absenceFields';
import type { Colleague } from './everybody';
import { AdministrationPage } from './layout';
import type { Draw, Shown } from './part';

export const changedAbsence = 'afwezigheid/wijzigen';

/** The absence that the address names, as long as it is not over. */
export const absenceOf = async ({ records }: Services, req: Request, today: Day) =>
  (await records.currentAbsences(today)).find(({ id }) => id === req.params['id']);

const current = (form: FormState, { person, from, until }: KeptAbsence): FormState =>
  form.name === null
    ? filledIn({ person, ...dayFields('from', from), ...(until === null ? {} : dayFields('until', until)) })
    : form;

interface Props extends Pick<Shown, 'form' | 'told'> {
  absence: KeptAbsence;
  people: Colleague[];
}

const AbsencePage = ({ absence, people, form, told }: Props) => {
  const { administration: text } = useWords();
  const lead = `${absence.personName}, ${absence.organisationName}`;
  return (
    <AdministrationPage part="absences" title={text.changeAbsence} lead={lead} form={form} told={told} below>
      <AbsenceFields form={form} name={changedAbsence} action={paths.absence(absence.id)} people={people} />
      <Section id="remove" title={text.removeAbsence}>
        <Paragraph>{text.removeAbsenceText}</Paragraph>
        <Form action={`${paths.absence(absence.id)}/verwijderen`} quiet>
          <Button kind="secondary" danger>
            {text.removeAbsence}
          </Button>
        </Form>
      </Section>
    </AdministrationPage>
  );
};

/** An absence stays with its person: another person's is another absence. */
export const drawAbsence =
  (services: Services): Draw =>
  async ({ req, administrator, form, told }) => {
    const absence = await absenceOf(services, req, administrator.today);
    if (!absence) return null;
    const cards = await services.records.contactCards([absence.person]);
    return (
      <AbsencePage absence={absence} people={[...cards.values()]} form={current(form, absence)} told={told} />
    );
  };
