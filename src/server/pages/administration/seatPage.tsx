import type { Request } from 'express';
import { filledIn, stateFor, type FormState } from '../../handover/formState';
import { useFields } from '../../handover/fields';
import { Button, ButtonGroup, Form, Link, Select } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import type { Colleague } from './everybody';
import { AdministrationPage } from './layout';
import type { Draw, Shown } from './part';

type Assignment = Awaited<ReturnType<Services['records']['contactAssignments']>>[number];

export const seatForm = 'contactpersonen';

/** The seat that the address names. */
export const seatOf = async ({ records }: Services, req: Request): Promise<Assignment | undefined> =>
  (await records.contactAssignments()).find(
    ({ neighbourhood, organisation }) =>
      neighbourhood === req.params['neighbourhood'] && organisation === req.params['organisation'],
  );

/** The form starts from who sits there now. */
const current = (form: FormState, { contactPerson, deputy, manager }: Assignment): FormState =>
  form.name === null
    ? filledIn({ contactPerson: contactPerson ?? '', deputy: deputy ?? '', manager: manager ?? '' })
    : form;

interface Props extends Pick<Shown, 'form' | 'told'> {
  seat: Assignment;
  people: Colleague[];
}

const SeatPage = ({ seat, people, form, told }: Props) => {
  const words = useWords();
  const text = words.administration;
  const fields = useFields(form, seatForm, text.labels);
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  const title = text.seatTitle({
    neighbourhood: seat.neighbourhoodName,
    organisation: seat.organisationName,
  });
  const select = { options, emptyLabel: text.nobody };
  return (
    <AdministrationPage part="seats" title={title} lead={text.seatLead} form={form} told={told} below>
      <Form
        action={paths.seat(seat.neighbourhood, seat.organisation)}
        commandId={stateFor(form, seatForm).commandId}
      >
        <Select {...fields.text('contactPerson')} {...select} hint={text.vacancyMeans} />
        <Select {...fields.text('deputy')} {...select} optional />
        <Select {...fields.text('manager')} {...select} optional />
        <ButtonGroup>
          <Button>{text.saveSeat}</Button>
          <Link href={paths.administration}>{words.common.cancel}</Link>
        </ButtonGroup>
      </Form>
    </AdministrationPage>
  );
};

export const drawSeat =
  (services: Services): Draw =>
  async ({ req, form, told }) => {
    const seat = await seatOf(services, req);
    if (!seat) return null;
    const people = await services.records.colleagues(seat.organisation);
    return <SeatPage seat={seat} people={people} form={current(form, seat)} told={told} />;
  };
