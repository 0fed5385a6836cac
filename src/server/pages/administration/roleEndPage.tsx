import type { Request } from 'express';
import type { InvolvedIn } from '../../../db/roles';
import type { PersonDetails } from '../../../db/peopleList';
import type { FilledSeat, HeldRole } from '../../../db/roles';
import type { Day } from '../../../domain/calendar/day';
import { endings } from '../../../forms/administrationPeople';
import { optionsOf, useFields } from '../../handover/fields';
import { stateFor, value, type FormState } from '../../handover/formState';
import {
  Alert,
  Button,
  ButtonGroup,
  DayField,
  Form,
  Hidden,
  Link,
  List,
  Paragraph,
  Radios,
  Section,
  Table,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AdministrationPage } from './layout';
import type { Draw } from './part';
import { isOver } from './roleText';

export const endedRole = 'mensen/rollen/beeindigen';

/** The role that the address names, as long as it is not over. */
export async function roleOf({ records }: Services, req: Request, today: Day): Promise<HeldRole | undefined> {
  const roles = await records.rolesOfPeople([String(req.params['person'])]);
  return roles.find((role) => String(role.id) === req.params['role'] && !isOver(role, today));
}

/** Somebody must be able to give roles tomorrow. */
export const isLastOne = async ({ records }: Services, role: HeldRole, today: Day): Promise<boolean> =>
  role.role === 'functionalManager' && !(await records.othersHold(role.person, role.role, today));

interface Props {
  person: PersonDetails;
  role: HeldRole;
  seats: readonly FilledSeat[];
  involved: InvolvedIn;
  lastOne: boolean;
  form: FormState;
}

const Seats = ({ seats }: Pick<Props, 'seats'>) => {
  const { people: text, codes } = useWords();
  const { neighbourhood, place, next, change } = text.seatColumns;
  return (
    <Table
      id="seats"
      caption={text.seatsCaption}
      columns={[neighbourhood, place, next, change].map((label) => ({ label }))}
      rows={seats.map((seat) => [
        seat.neighbourhoodName,
        codes.role[seat.place],
        seat.nextName ?? text.programmeManagerNext,
        <Link href={paths.seat(seat.neighbourhood, seat.organisation)}>
          {change}
          <Hidden> {seat.neighbourhoodName}</Hidden>
        </Link>,
      ])}
      empty={null}
    />
  );
};

const WhatItMeans = ({ involved, seats }: Pick<Props, 'involved' | 'seats'>) => {
  const { people: text } = useWords();
  return (
    <Section id="meaning" title={text.whatItMeans}>
      <List
        items={[
          text.meansAccess,
          text.meansRunning({ count: involved.handovers }),
          text.meansTasks({ count: involved.tasks }),
        ]}
      />
      <Seats seats={seats} />
    </Section>
  );
};

const EndForm = ({ role, form }: Pick<Props, 'role' | 'form'>) => {
  const words = useWords();
  const text = words.people;
  const fields = useFields(form, endedRole, text.labels);
  return (
    <Form action={paths.endRole(role.person, role.id)} commandId={stateFor(form, endedRole).commandId}>
      <Radios
        {...fields.text('when')}
        value={value(fields.state, 'when')}
        options={optionsOf(endings, text.when)}
      />
      <DayField {...fields.day('until')} hint={text.onlyWhen({ choice: text.when.later })} optional />
      <ButtonGroup>
        <Button danger>{text.endRole}</Button>
        <Link href={paths.person(role.person)}>{words.common.cancel}</Link>
      </ButtonGroup>
    </Form>
  );
};

const RoleEndPage = ({ person, role, seats, involved, lastOne, form }: Props) => {
  const { people: text, codes } = useWords();
  const title = text.endRoleTitle({ role: codes.role[role.role], name: person.name });
  return (
    <AdministrationPage part="people" title={title} lead={text.endRoleLead} form={form} told={null} below>
      {lastOne ? (
        <Alert kind="warning">
          <Paragraph>{text.lastOne}</Paragraph>
        </Alert>
      ) : (
        <>
          <WhatItMeans involved={involved} seats={seats} />
          <EndForm role={role} form={form} />
        </>
      )}
    </AdministrationPage>
  );
};

const placeRoles = ['contactPerson', 'deputy', 'manager'];

export const drawRoleEnd =
  (services: Services): Draw =>
  async ({ req, administrator: { today }, form }) => {
    const { records } = services;
    const role = await roleOf(services, req, today);
    const person = role && (await records.personById(role.person));
    if (!role || !person) return null;
    const [seats, involved, lastOne] = await Promise.all([
      records.seatsOfPerson(person.id),
      records.involvedIn(person.id),
      isLastOne(services, role, today),
    ]);
    const own = seats.filter(({ place }) => placeRoles.includes(role.role) && place === role.role);
    return <RoleEndPage {...{ person, role, involved, lastOne, form }} seats={own} />;
  };
