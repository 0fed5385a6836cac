import type { Request } from 'express';
import type { ListedPerson } from '../../../db/peopleList';
import type { HeldRole } from '../../../db/roles';
import { emptyForm } from '../../handover/formState';
import {
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Link,
  Pagination,
  Paragraph,
  Table,
  Tabs,
  TextField,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AdministrationPage } from './layout';
import type { Draw } from './part';
import { isHeld } from './roleText';

const pageSize = 25;

interface Props {
  rows: readonly ListedPerson[];
  total: number;
  page: number;
  search: string | undefined;
  organisations: readonly { id: string; name: string }[];
  organisation: string | undefined;
  rolesOf: (person: string) => readonly HeldRole[];
  told: number | null;
}

/** What was searched for stays in the session: a name does not belong in an address. */
const addressOf = ({ search, organisation }: Partial<Props>, page = 1): string => {
  const query = new URLSearchParams({
    ...(organisation === undefined ? {} : { organisatie: organisation }),
    ...(search === undefined ? {} : { gezocht: 'ja' }),
    ...(page === 1 ? {} : { pagina: String(page) }),
  }).toString();
  return query === '' ? paths.people : `${paths.people}?${query}`;
};

const Roles = ({ roles }: { roles: readonly HeldRole[] }) => {
  const { people: text, codes } = useWords();
  const names = [...new Set(roles.map(({ role }) => codes.role[role]))];
  return <>{names.length === 0 ? text.noRoles : names.join(', ')}</>;
};

const Search = ({ search, organisation, total }: Props) => {
  const { people: text, common } = useWords();
  return (
    <>
      <Form
        action={`${paths.people}/zoeken`}
        class="app-filter-form"
        hidden={organisation === undefined ? {} : { organisatie: organisation }}
        quiet
      >
        <TextField name="search" label={text.labels.search} value={search} optional width="wide" />
        <Button kind="secondary">{common.search}</Button>
        {search === undefined ? null : <Link href={addressOf({ organisation })}>{text.clearSearch}</Link>}
      </Form>
      <Paragraph>
        {search === undefined ? text.found({ count: total }) : text.foundFor({ count: total, search })}
      </Paragraph>
    </>
  );
};

const PeoplePage = (props: Props) => {
  const { rows, total, page, search, organisations, organisation, rolesOf, told } = props;
  const words = useWords();
  const text = words.people;
  const { name, organisation: where, roles } = text.columns;
  return (
    <AdministrationPage
      part="people"
      title={words.administration.people}
      lead={text.lead}
      form={emptyForm}
      told={told}
    >
      <p>
        <ButtonLink kind="primary" href={paths.newPerson}>
          {text.add}
        </ButtonLink>
      </p>
      <Tabs
        label={text.organisations}
        tabs={[{ id: undefined, name: text.everyOrganisation }, ...organisations].map((one) => ({
          label: one.name,
          href: addressOf({ search, organisation: one.id }),
          current: one.id === organisation,
        }))}
      />
      <Search {...props} />
      <Table
        id="people"
        caption={words.administration.people}
        captionHidden
        columns={[name, where, roles].map((label) => ({ label }))}
        rows={rows.map((person) => [
          <Link href={paths.person(person.id)}>{person.name}</Link>,
          person.organisationName,
          <Roles roles={rolesOf(person.id)} />,
        ])}
        empty={<EmptyState title={text.noneTitle}>{text.none}</EmptyState>}
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        hrefOf={(wanted) => addressOf({ search, organisation }, wanted)}
      />
    </AdministrationPage>
  );
};

const pageOf = (req: Request): number => {
  const wanted = Number(req.query['pagina']);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= 10_000 ? wanted : 1;
};

export const drawPeople =
  (services: Services): Draw =>
  async ({ req, administrator: { today }, told }) => {
    const { records } = services;
    const organisations = await records.organisations();
    const organisation = organisations.find(({ id }) => id === req.query['organisatie'])?.id;
    const search = req.query['gezocht'] === 'ja' ? req.session.peopleSearch : undefined;
    const page = pageOf(req);
    const { rows, total } = await records.peopleList({ search, organisation, page, size: pageSize });
    const roles = await records.rolesOfPeople(rows.map(({ id }) => id));
    const rolesOf = (person: string) => roles.filter((role) => role.person === person && isHeld(role, today));
    return <PeoplePage {...{ rows, total, page, search, organisations, organisation, rolesOf, told }} />;
  };
