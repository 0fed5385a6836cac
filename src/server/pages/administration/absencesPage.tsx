import type { ContactAssignment, KeptAbsence } from '../../../db/directory';
import { DayText, EmptyState, Hidden, Link, Section, Table } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AbsenceFields } from './absenceFields';
import { everybody, type Colleague } from './everybody';
import { AdministrationPage } from './layout';
import type { Draw, Shown } from './part';

export const newAbsence = 'afwezigheid';

interface Props extends Pick<Shown, 'form' | 'told'> {
  absences: KeptAbsence[];
  assignments: ContactAssignment[];
  people: Colleague[];
}

/** The deputies of the seats in which this person is contact person, with the neighbourhoods. */
export function standInsFor(
  person: string,
  assignments: readonly ContactAssignment[],
): Map<string, string[]> {
  const standIns = new Map<string, string[]>();
  for (const { contactPerson, deputy, manager, neighbourhoodName } of assignments) {
    const standIn = deputy ?? manager;
    if (contactPerson !== person || standIn === null) continue;
    standIns.set(standIn, [...(standIns.get(standIn) ?? []), neighbourhoodName]);
  }
  return standIns;
}

const StandIns = ({
  person,
  assignments,
  people,
}: Pick<Props, 'assignments' | 'people'> & { person: string }) => {
  const { administration: text } = useWords();
  const found = [...standInsFor(person, assignments)];
  if (found.length === 0) return <>{text.noStandIn}</>;
  const nameOf = (id: string) => people.find((colleague) => colleague.id === id)?.name ?? '';
  return (
    <>
      {found.map(([id, names]) => (
        <div>{text.standInFor({ name: nameOf(id), neighbourhoods: names.join(', ') })}</div>
      ))}
    </>
  );
};

const AbsenceTable = ({ absences, assignments, people }: Omit<Props, 'form' | 'told'>) => {
  const words = useWords();
  const text = words.administration;
  const { person, from, until, standIn, change } = text.absenceColumns;
  return (
    <Table
      id="absences"
      caption={text.absences}
      captionHidden
      columns={[person, from, until, standIn, change].map((label) => ({ label }))}
      rows={absences.map((absence) => [
        <>
          {absence.personName} <span class="app-hint">{absence.organisationName}</span>
        </>,
        <DayText day={absence.from} weekday={false} />,
        absence.until === null ? text.untilUnknown : <DayText day={absence.until} weekday={false} />,
        <StandIns person={absence.person} assignments={assignments} people={people} />,
        <Link href={paths.absence(absence.id)}>
          {words.common.change}
          <Hidden> {absence.personName}</Hidden>
        </Link>,
      ])}
      empty={<EmptyState title={text.absencesEmptyTitle}>{text.absencesEmpty}</EmptyState>}
    />
  );
};

const AbsencesPage = (props: Props) => {
  const { form, told, people } = props;
  const { administration: text } = useWords();
  return (
    <AdministrationPage
      part="absences"
      title={text.absences}
      lead={text.absencesLead}
      form={form}
      told={told}
    >
      <AbsenceTable {...props} />
      <Section id="add" title={text.addAbsence}>
        <AbsenceFields
          form={form}
          name={newAbsence}
          action={paths.administrationPart('afwezigheid')}
          people={people}
        />
      </Section>
    </AdministrationPage>
  );
};

export const drawAbsences =
  (services: Services): Draw =>
  async ({ administrator, form, told }) => {
    const [absences, assignments, people] = await Promise.all([
      services.records.currentAbsences(administrator.today),
      services.records.contactAssignments(),
      everybody(services),
    ]);
    return (
      <AbsencesPage absences={absences} assignments={assignments} people={people} form={form} told={told} />
    );
  };
