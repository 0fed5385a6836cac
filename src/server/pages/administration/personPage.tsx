import type { PersonDetails } from '../../../db/peopleList';
import type { HeldRole } from '../../../db/roles';
import type { Day } from '../../../domain/calendar/day';
import { emptyForm } from '../../handover/formState';
import {
  ButtonLink,
  DayText,
  DescriptionList,
  EmptyState,
  Hidden,
  Link,
  PhoneLink,
  Section,
  Table,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import type { Words } from '../../../words';
import { AdministrationPage } from './layout';
import type { Draw } from './part';
import { liveSessions, PersonSessions, type LiveSessions } from './personSessions';
import { isOver, Places } from './roleText';

interface Props {
  person: PersonDetails;
  roles: readonly HeldRole[];
  today: Day;
  told: number | null;
  live: LiveSessions;
}

const Facts = ({ person }: Pick<Props, 'person'>) => {
  const { people: text } = useWords();
  return (
    <Section id="facts" title={text.facts}>
      <DescriptionList
        items={[
          { term: text.account, value: person.subject },
          { term: text.email, value: person.email },
          { term: text.phone, value: person.phone === '' ? undefined : <PhoneLink number={person.phone} /> },
          { term: text.language, value: text.languages[person.language] },
        ]}
      />
      <p>
        <Link href={`${paths.person(person.id)}/wijzigen`}>{text.changeFacts}</Link>
      </p>
    </Section>
  );
};

const UntilText = ({ role }: { role: HeldRole }) => {
  const { people: text } = useWords();
  return role.until === null ? <>{text.noEnd}</> : <DayText day={role.until} weekday={false} />;
};

/** What both tables tell of a role: which, where, from when until when, and given by whom. */
const roleCells = (role: HeldRole, text: Words['people'], codes: Words['codes']) => [
  codes.role[role.role],
  <Places role={role} />,
  <DayText day={role.from} weekday={false} />,
  <UntilText role={role} />,
  role.givenByName ?? text.notKnown,
];

const RolesNow = ({ roles }: Pick<Props, 'roles'>) => {
  const { people: text, codes } = useWords();
  const { role: what, places, from, until, by, end } = text.roleColumns;
  return (
    <Table
      id="roles"
      caption={text.rolesCaption}
      captionHidden
      columns={[what, places, from, until, by, end].map((label) => ({ label }))}
      rows={roles.map((role) => [
        ...roleCells(role, text, codes),
        <Link href={paths.endRole(role.person, role.id)}>
          {end}
          <Hidden> {codes.role[role.role]}</Hidden>
        </Link>,
      ])}
      empty={<EmptyState title={text.noRolesTitle}>{text.noRolesText}</EmptyState>}
    />
  );
};

const RolesBefore = ({ roles }: Pick<Props, 'roles'>) => {
  const { people: text, codes } = useWords();
  if (roles.length === 0) return null;
  const { role: what, places, from, until, by, endedBy } = text.roleColumns;
  return (
    <Section id="roles-before" title={text.rolesBefore}>
      <Table
        id="former-roles"
        caption={text.formerCaption}
        captionHidden
        columns={[what, places, from, until, by, endedBy].map((label) => ({ label }))}
        rows={roles.map((role) => [...roleCells(role, text, codes), role.endedByName ?? text.notKnown])}
        empty={null}
      />
    </Section>
  );
};

const PersonPage = ({ person, roles, today, told, live }: Props) => {
  const { people: text } = useWords();
  return (
    <AdministrationPage
      part="people"
      title={person.name}
      lead={person.organisationName}
      form={emptyForm}
      told={told}
      below
    >
      <Facts person={person} />
      <Section id="roles-now" title={text.rolesNow}>
        <RolesNow roles={roles.filter((role) => !isOver(role, today))} />
        <p>
          <ButtonLink href={paths.giveRole(person.id)}>{text.giveRole}</ButtonLink>
        </p>
      </Section>
      <RolesBefore roles={roles.filter((role) => isOver(role, today)).toReversed()} />
      <PersonSessions person={person.id} live={live} />
    </AdministrationPage>
  );
};

export const drawPerson =
  (services: Services): Draw =>
  async ({ req, administrator: { today }, told }) => {
    const { records } = services;
    const person = await records.personById(String(req.params['person']));
    if (!person) return null;
    const roles = await records.rolesOfPeople([person.id]);
    const live = await liveSessions(req, services, person.subject);
    return <PersonPage person={person} roles={roles} today={today} told={told} live={live} />;
  };
