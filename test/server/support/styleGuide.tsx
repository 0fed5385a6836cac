import * as Blocks from '../../../src/server/html';
import { type StatusKey, tones } from '../../../src/server/html';

const {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Checkbox,
  Checkboxes,
  ClientBar,
  Confirmation,
  DayField,
  DaysLeft,
  DayText,
  DescriptionList,
  Details,
  EmptyState,
  ErrorSummary,
  FilterForm,
  Form,
  Heading,
  Link,
  List,
  NextSteps,
  Page,
  Pagination,
  Paragraph,
  PhoneField,
  ProcessSteps,
  Radios,
  Section,
  Select,
  StatusBadge,
  Table,
  Tabs,
  TaskList,
  TextArea,
  TextField,
  TimeField,
  Timeline,
} = Blocks;

const errors = {
  meetingDay: '31 februari bestaat niet. Kies een werkdag.',
  meetingPlace: 'Kies waar het gesprek is.',
  agenda: 'De tekst heeft 2.140 tekens. Maak er hoogstens 2.000 van.',
};

const Forms = () => (
  <Section id="forms" title="Kennismaking plannen">
    <Form action="/voorbeeld" draftUrl="/voorbeeld/concept">
      <DayField
        name="meetingDay"
        label="Op welke dag is de kennismaking?"
        hint="Kies een werkdag, uiterlijk dinsdag 1 december 2026."
        value={{ day: '31', month: '2', year: '2026' }}
        error={errors.meetingDay}
      />
      <TimeField name="meetingTime" label="Hoe laat?" value="10:30" />
      <Radios
        name="meetingPlace"
        label="Waar is het gesprek?"
        error={errors.meetingPlace}
        options={[
          { value: 'home', label: 'Bij de cliënt thuis', hint: 'Tenzij de cliënt iets anders wil.' },
          { value: 'team', label: 'Bij het buurtteam' },
        ]}
      />
      <Checkboxes
        name="present"
        label="Wie zijn erbij?"
        values={['client']}
        options={[
          { value: 'client', label: 'De cliënt' },
          { value: 'peer', label: 'Een ervaringsdeskundige' },
        ]}
      />
      <Select
        name="neighbourhood"
        label="Wijk"
        options={[
          { value: 'zuilen', label: 'Zuilen' },
          { value: 'gagel', label: 'Overvecht De Gagel' },
        ]}
      />
      <TextField name="landlord" label="Verhuurder" value="Mitros" hint="De naam op het huurcontract." />
      <PhoneField name="telephone" label="Telefoonnummer" optional />
      <TextArea
        name="agenda"
        label="Wat willen jullie bespreken?"
        sharedWith="De cliënt, het buurtteam en de overdragende organisatie."
        limit={2000}
        error={errors.agenda}
        value={'Wonen, geld en wie er belt als het misgaat.\n<script>alert(1)</script>'}
      />
      <Checkbox name="consent" label="De cliënt weet dat dit gesprek er komt" />
      <ButtonGroup>
        <Button>Kennismaking plannen</Button>
        <Button kind="secondary">Later verder</Button>
        <Button kind="secondary" danger>
          Overdracht intrekken
        </Button>
        <Button kind="subtle">Annuleren</Button>
      </ButtonGroup>
    </Form>
  </Section>
);

const Tables = () => (
  <Section id="tables" title="Lijst">
    <FilterForm action="/overdrachten" label="Overdrachten filteren">
      <TextField name="search" label="Kenmerk of naam" optional />
      <Select name="phase" label="Fase" options={[{ value: 'aftercare', label: 'Nazorg' }]} />
      <Button kind="secondary">Laten zien</Button>
    </FilterForm>
    <Table
      id="handovers"
      caption="Overdrachten van deze maand"
      columns={[
        { label: 'Cliënt', sortHref: '?sorteer=naam' },
        { label: 'Buurtteam' },
        { label: 'Status' },
        { label: 'Nog', numeric: true, sortHref: '?sorteer=nog', sorted: 'ascending' },
      ]}
      rows={[
        [
          <Link href="/overdrachten/1">S. Yılmaz</Link>,
          'Kanaleneiland Noord',
          <StatusBadge status="overdue" />,
          <DaysLeft workingDays={-2} />,
        ],
        [
          <Link href="/overdrachten/2">D. de Vries</Link>,
          'Overvecht Vechtzoom',
          <StatusBadge status="acquaintance" />,
          <DaysLeft workingDays={0} />,
        ],
        [
          <Link href="/overdrachten/3">M. Bakker</Link>,
          'Dichters- en Rivierenwijk',
          <StatusBadge status="overdue" readerMustAct={false} />,
          <DaysLeft workingDays={-1} hard={false} />,
        ],
        [
          <Link href="/overdrachten/4">A. Visser</Link>,
          'Leidsche Rijn',
          <StatusBadge status="closed" />,
          <DaysLeft workingDays={14} />,
        ],
      ]}
      empty={<EmptyState title="Nog niets">Hier komen overdrachten te staan.</EmptyState>}
    />
    <Pagination page={4} pageSize={25} total={412} hrefOf={(page) => `?pagina=${page}`} />
    <Table
      id="none"
      caption="Leeg"
      columns={[{ label: 'Cliënt' }]}
      rows={[]}
      empty={
        <EmptyState
          title="Nog geen overdrachten"
          action={<ButtonLink href="/overdrachten/nieuw">Begin een overdracht</ButtonLink>}
        >
          Hier zie je de overdrachten van jouw wijk, zodra er een is ingediend.
        </EmptyState>
      }
    />
  </Section>
);

const Course = () => (
  <Section id="course" title="Waar staan we?">
    <ProcessSteps
      steps={[
        { title: 'Voorbereiding', state: 'done', detail: 'Ingediend op maandag 23 november 2026.' },
        {
          title: 'Kennismaking',
          state: 'current',
          detail: (
            <>
              Binnen 5 werkdagen, uiterlijk <DayText day="2026-12-01" />.{' '}
              <Link href="#forms">Plan de kennismaking</Link>
            </>
          ),
        },
        { title: 'Akkoord geven', state: 'later' },
        { title: 'Nazorg (3 maanden)', state: 'later' },
      ]}
    />
    <Tabs
      label="Onderdelen van deze overdracht"
      tabs={[
        { label: 'Voortgang', href: '/overdrachten/1', current: true },
        { label: 'Document', href: '/overdrachten/1/document' },
        { label: 'Contactmomenten', href: '/overdrachten/1/contactmomenten', count: 3 },
        { label: 'Logboek', href: '/overdrachten/1/logboek' },
      ]}
    />
    <TaskList
      tasks={[
        { title: 'Wonen', href: '/overdrachten/1/punten/housing', status: 'ready' },
        {
          title: 'Financiële basis',
          href: '/overdrachten/1/punten/finances',
          status: 'stillNeeded',
          hint: 'Toeslagen op het nieuwe adres aanvragen, vóór 4 december.',
        },
        { title: 'Netwerk', href: '/overdrachten/1/punten/network', status: 'notStarted' },
        { title: 'Controleren en indienen', status: 'locked', hint: 'Kan als alle punten zijn ingevuld.' },
      ]}
    />
  </Section>
);

const Rest = () => (
  <Section id="rest" title="Verder">
    <Confirmation title="De kennismaking staat gepland">
      <Paragraph>
        Sanne Kuipers krijgt nu een uitnodiging voor <DayText day="2026-11-30" />. Ze antwoordt binnen 1
        werkdag; je hoort het per mail.
      </Paragraph>
    </Confirmation>
    <Alert kind="warning">
      <Paragraph>De verhuisdag is over 6 werkdagen. Dat is korter dan de afgesproken 10.</Paragraph>
    </Alert>
    <Alert kind="info" title="Je collega is afwezig">
      <Paragraph>Wat er van Joost werd verwacht, staat nu bij jou.</Paragraph>
    </Alert>
    <DescriptionList
      items={[
        { term: 'Adres', value: 'Amsterdamsestraatweg 100, Utrecht', changeHref: '/wijzig' },
        { term: 'Sleutel', value: undefined, changeHref: '/wijzig' },
      ]}
    />
    <Heading level={3}>Logboek</Heading>
    <Timeline
      items={[
        {
          moment: '2026-11-24T13:05:00Z',
          title: 'Punt Wonen gewijzigd; het akkoord van het buurtteam is vervallen',
          by: 'Joost van Dijk, De Tussenvoorziening',
          change: { before: 'Sleutel op 1 december', after: 'Sleutel op 3 december' },
        },
        { moment: '2026-11-23T09:00:00Z', title: 'Ingediend', by: 'Joost van Dijk, De Tussenvoorziening' },
      ]}
    />
    <Details summary="Waarom vragen we dit?">
      <Paragraph>Zonder huis geen overdracht.</Paragraph>
    </Details>
    <List items={['Eerste', 'Tweede']} ordered />
    <List
      items={(Object.keys(tones) as StatusKey[]).map((status) => (
        <StatusBadge status={status} />
      ))}
    />
  </Section>
);

/** Every building block in every state, for the accessibility check and for looking at; never mounted in the product. */
export const StyleGuidePage = () => (
  <Page
    title="Bouwstenen"
    errors={errors}
    wide
    back={{ href: '/overdrachten', label: 'Alle overdrachten' }}
    top={
      <ClientBar
        name="Mevrouw D. de Vries"
        reference="OV-2026-0143"
        status="acquaintance"
        extraStatus={<StatusBadge status="atRisk" />}
        leadsNow="De Tussenvoorziening"
        contacts={[
          {
            organisation: 'De Tussenvoorziening',
            name: 'Joost van Dijk',
            telephone: '030 123 45 67',
            absent: true,
            deputy: { name: 'Mira Aksoy', telephone: '030 123 45 68' },
          },
          { organisation: 'Buurtteam Overvecht Vechtzoom' },
        ]}
      />
    }
  >
    <Heading level={1}>Overdracht van mevrouw De Vries</Heading>
    <Paragraph lead>Van De Tussenvoorziening naar buurtteam Overvecht Vechtzoom.</Paragraph>
    <ErrorSummary errors={errors} />
    <NextSteps
      steps={[
        {
          who: 'Jij',
          isReader: true,
          what: 'Plan de kennismaking met de cliënt en Sanne Kuipers',
          by: { day: '2026-12-01', workingDaysLeft: 1, hard: true },
          otherwise: 'Dan vragen we het je vervanger, en daarna je leidinggevende.',
          action: <ButtonLink href="#forms">Kennismaking plannen</ButtonLink>,
        },
        {
          who: 'Sanne Kuipers, buurtteam Overvecht Vechtzoom',
          isReader: false,
          what: 'Doet de regiecheck',
          by: { day: '2026-11-25', workingDaysLeft: -1, hard: false },
        },
      ]}
    />
    <Course />
    <Forms />
    <Tables />
    <Rest />
  </Page>
);
