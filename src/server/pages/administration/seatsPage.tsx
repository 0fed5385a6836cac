import type { KeptAbsence } from '../../../db/directory';
import type { Day } from '../../../domain/calendar/day';
import { isAbsent } from '../../../domain/handover/people';
import { Alert, Hidden, Link, Paragraph, Section, StatusBadge, Table, Tabs } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AdministrationPage } from './layout';
import type { Draw, Shown } from './part';

type Assignment = Awaited<ReturnType<Services['records']['contactAssignments']>>[number];

interface Seats {
  organisations: { id: string; name: string }[];
  chosen: { id: string; name: string };
  assignments: Assignment[];
  names: ReadonlyMap<string, string>;
  absences: readonly KeptAbsence[];
  today: Day;
}

const Person = ({ person, seats, vacancy }: { person: string | null; seats: Seats; vacancy: boolean }) => {
  const { administration: text } = useWords();
  if (person === null) return vacancy ? <StatusBadge status="vacant" /> : <>{text.nobody}</>;
  return (
    <>
      {seats.names.get(person) ?? ''}{' '}
      {isAbsent(person, seats.today, seats.absences) ? <StatusBadge status="absent" /> : null}
    </>
  );
};

const ClusterTable = ({ seats, cluster }: { seats: Seats; cluster: string }) => {
  const words = useWords();
  const text = words.administration;
  const rows = seats.assignments.filter((assignment) => assignment.cluster === cluster);
  const title = rows[0]?.clusterName ?? '';
  const { neighbourhood, contactPerson, deputy, manager, change } = text.seatColumns;
  return (
    <Section id={cluster} title={title}>
      <Table
        id={`seats-${cluster}`}
        caption={title}
        captionHidden
        columns={[neighbourhood, contactPerson, deputy, manager, change].map((label) => ({ label }))}
        rows={rows.map((row) => [
          row.neighbourhoodName,
          <Person person={row.contactPerson} seats={seats} vacancy />,
          <Person person={row.deputy} seats={seats} vacancy={false} />,
          <Person person={row.manager} seats={seats} vacancy={false} />,
          <Link href={paths.seat(row.neighbourhood, row.organisation)}>
            {words.common.change}
            <Hidden>
              {' '}
              {text.seatTitle({ neighbourhood: row.neighbourhoodName, organisation: row.organisationName })}
            </Hidden>
          </Link>,
        ])}
        empty={null}
      />
    </Section>
  );
};

const SeatsPage = ({ seats, form, told }: { seats: Seats } & Pick<Shown, 'form' | 'told'>) => {
  const { administration: text } = useWords();
  const clusters = [...new Set(seats.assignments.map(({ cluster }) => cluster))];
  const vacant = seats.assignments.filter(({ contactPerson }) => contactPerson === null).length;
  return (
    <AdministrationPage part="seats" title={text.title} lead={text.seatsLead} form={form} told={told}>
      <Tabs
        label={text.organisations}
        tabs={seats.organisations.map(({ id, name }) => ({
          label: name,
          href: `${paths.administration}?organisatie=${encodeURIComponent(id)}`,
          current: id === seats.chosen.id,
        }))}
      />
      {vacant === 0 ? null : (
        <Alert kind="warning">
          <Paragraph>
            {text.vacancies({ count: vacant })} {text.vacancyMeans}
          </Paragraph>
        </Alert>
      )}
      {clusters.map((cluster) => (
        <ClusterTable seats={seats} cluster={cluster} />
      ))}
    </AdministrationPage>
  );
};

/** Who sits where, for one organisation at a time. */
export const drawSeats =
  (services: Services): Draw =>
  async ({ req, administrator, form, told }) => {
    const { records } = services;
    const [organisations, assignments, absences] = await Promise.all([
      records.organisations(),
      records.contactAssignments(),
      records.currentAbsences(administrator.today),
    ]);
    const named = organisations.find(({ id }) => id === req.query['organisatie']);
    const chosen = named ?? organisations[0];
    if (!chosen) return null;
    const seated = assignments.filter(({ organisation }) => organisation === chosen.id);
    const people = await records.contactCards(
      seated.flatMap(({ contactPerson, deputy, manager }) => [contactPerson, deputy, manager]),
    );
    const seats: Seats = {
      organisations,
      chosen,
      assignments: seated,
      names: new Map([...people].map(([id, { name }]) => [id, name])),
      absences,
      today: administrator.today,
    };
    return <SeatsPage seats={seats} form={form} told={told} />;
  };
