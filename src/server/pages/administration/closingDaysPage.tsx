import type { ClosingDay, DirectoryRegion } from '../../../db/directory';
import type { Day } from '../../../domain/calendar/day';
import { publicHolidays, type LiberationDay } from '../../../domain/calendar/holidays';
import { useFields } from '../../handover/fields';
import { stateFor } from '../../handover/formState';
import {
  Button,
  DayField,
  DayText,
  EmptyState,
  Form,
  Hidden,
  List,
  Paragraph,
  Section,
  Table,
  TextField,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AdministrationPage } from './layout';
import type { Draw, Shown } from './part';

export const newClosingDay = 'sluitingsdagen';

const address = paths.administrationPart('sluitingsdagen');

interface Props extends Pick<Shown, 'form' | 'told'> {
  days: ClosingDay[];
  holidays: Day[];
}

/** Under which rule for Liberation Day a region's handovers start today. */
export async function liberationDayOf(
  { records }: Services,
  region: DirectoryRegion,
): Promise<LiberationDay> {
  const policy = await records.policyByVersion(region.policyVersion);
  return policy?.liberationDay ?? 'everyFiveYears';
}

const DayTable = ({ days }: { days: ClosingDay[] }) => {
  const { administration: text } = useWords();
  const { day, name, change } = text.closingColumns;
  return (
    <Table
      id="closing-days"
      caption={text.closingCaption}
      captionHidden
      columns={[day, name, change].map((label) => ({ label }))}
      rows={days.map((closing) => [
        <DayText day={closing.day} />,
        closing.name,
        <Form
          action={`${address}/verwijderen`}
          hidden={{ closed: closing.day }}
          class="app-inline-form"
          quiet
        >
          <Button kind="secondary">
            {text.removeClosingDay}
            <Hidden>
              {' '}
              <DayText day={closing.day} />
            </Hidden>
          </Button>
        </Form>,
      ])}
      empty={<EmptyState title={text.closingEmptyTitle}>{text.closingEmpty}</EmptyState>}
    />
  );
};

const AddForm = ({ form }: Pick<Props, 'form'>) => {
  const { administration: text } = useWords();
  const fields = useFields(form, newClosingDay, text.labels);
  return (
    <Section id="add" title={text.addClosingDay}>
      <Form action={address} commandId={stateFor(form, newClosingDay).commandId}>
        <DayField {...fields.day('day')} />
        <TextField {...fields.text('name')} optional />
        <Button>{text.addClosingDay}</Button>
      </Form>
    </Section>
  );
};

const ClosingDaysPage = ({ days, holidays, form, told }: Props) => {
  const { administration: text } = useWords();
  return (
    <AdministrationPage
      part="closingDays"
      title={text.closingDays}
      lead={text.closingLead}
      form={form}
      told={told}
    >
      <DayTable days={days} />
      <AddForm form={form} />
      <Section id="holidays" title={text.holidaysTitle}>
        <Paragraph>{text.holidays}</Paragraph>
        <List
          items={holidays.map((day) => (
            <DayText day={day} />
          ))}
        />
      </Section>
    </AdministrationPage>
  );
};

export const drawClosingDays =
  (services: Services): Draw =>
  async ({ administrator: { today }, form, told }) => {
    const [region] = await services.records.regions();
    if (!region) return null;
    const days = (await services.records.closingDaysFrom(today)).filter((day) => day.region === region.id);
    const rule = await liberationDayOf(services, region);
    const year = Number(today.slice(0, 4));
    const holidays = [year, year + 1]
      .flatMap((one) => publicHolidays(one, rule))
      .filter((day) => day >= today);
    return <ClosingDaysPage days={days} holidays={holidays} form={form} told={told} />;
  };
