import type { BottleneckKind, BottleneckRefusalCode, OutsideParty } from '../../domain/bottleneck';
import type { BottleneckEvent } from '../../domain/bottleneck/events';
import type { BottleneckOutcome, RaisedFor } from '../../domain/bottleneck/state';
import { line } from '../line';

/** What holds handovers up, as a title. */
const kinds: Record<BottleneckKind, string> = {
  home: 'Woning',
  income: 'Inkomen of uitkering',
  debts: 'Schulden',
  treatment: 'Behandeling',
  daytime: 'Werk of dagbesteding',
  support: 'Begeleiding',
  nuisance: 'Overlast',
  contact: 'Contact met de cliënt',
  documents: 'Papieren en document',
  cooperation: 'Samenwerking',
  capacitySender: 'Ruimte bij de overdragende organisatie',
  capacityReceiver: 'Ruimte bij het buurtteam',
  other: 'Iets anders',
};

const outcomes: Record<BottleneckOutcome, string> = {
  solved: 'Opgelost',
  workAround: 'Er is een omweg gevonden',
  noLongerThere: 'Het speelt niet meer',
  notSolvable: 'We kunnen het niet oplossen',
};

const parties: Record<OutsideParty, string> = {
  housingCorporation: 'Woningcorporatie',
  municipality: 'Gemeente',
  benefits: 'Werk en inkomen',
  mentalHealthCare: 'Geestelijke gezondheidszorg',
  senderBoard: 'Bestuur van de overdragende organisatie',
  receiverBoard: 'Bestuur van de buurtteams',
  other: 'Iemand anders',
};

type About = { kind: string; reference: string; person: string; day: string; outcome: string; step: string };

/** One line of the history. */
const events: Record<BottleneckEvent['type'], (a: About) => string> = {
  raised: (a) => `Knelpunt gemeld: ${a.kind}`,
  handoverAdded: (a) => `Overdracht ${a.reference} toegevoegd`,
  ownerAssigned: (a) => `Eigenaar is nu ${a.person}`,
  ownerLeft: (a) => `${a.person} werkt hier niet meer; het knelpunt heeft geen eigenaar`,
  dueDayMoved: (a) => `Dag verplaatst naar ${a.day}`,
  resolved: (a) => line('Afgerond', a.outcome),
  reopened: (a) => `Opnieuw geopend, oplossen voor ${a.day}`,
  commented: () => 'Bericht geplaatst',
  surroundingsUpdated: () => 'Collega’s of werkdagen veranderd',
  rungClimbed: (a) => line('Herinnering verstuurd', a.step),
};

type Refused = { title: string; text: string };

const refusals: Record<BottleneckRefusalCode, Refused> = {
  notAllowed: {
    title: 'Dit mag jij niet doen',
    text: 'Vraag de eigenaar van het knelpunt of de programmaregisseur.',
  },
  alreadyRaised: { title: 'Dit knelpunt is al gemeld', text: 'Je vindt het in de lijst met knelpunten.' },
  unknownKind: { title: 'Deze soort kent jullie regio niet', text: 'Kies een soort uit de lijst.' },
  clusterMissing: {
    title: 'Waar speelt dit?',
    text: 'Kies een cluster, of vul het kenmerk in van een overdracht die erdoor stilstaat.',
  },
  handoverMissing: {
    title: 'De overdracht ontbreekt',
    text: 'Je meldt dit vanuit een overdracht. Open die overdracht en meld het knelpunt daar opnieuw.',
  },
  alreadyHit: { title: 'Deze overdracht staat er al bij', text: 'Je hoeft niets te doen.' },
  ownerLeft: {
    title: 'Deze collega kan geen eigenaar zijn',
    text: 'Hij of zij werkt hier niet meer, of werkt niet in deze clusters. Kies iemand anders.',
  },
  dayInThePast: { title: 'Deze dag is al voorbij', text: 'Kies vandaag of een latere dag.' },
  dayTooFar: { title: 'Deze dag is te ver weg', text: 'Kies een dag die dichterbij is.' },
  dueDayPassed: {
    title: 'De dag van dit knelpunt is al voorbij',
    text: 'Kies ook een nieuwe dag. Zo begint niemand aan iets dat al te laat is.',
  },
  nothingChanged: { title: 'Er is niets veranderd', text: 'Kies iemand anders of een andere dag.' },
  alreadyResolved: {
    title: 'Dit knelpunt is al afgerond',
    text: 'Speelt het weer? Open het dan opnieuw.',
  },
  notResolved: { title: 'Dit knelpunt is nog open', text: 'Je hoeft het niet opnieuw te openen.' },
};

/** The first sentence of the description when it is raised from a handover; somebody can change it. */
const drafts: Record<RaisedFor['kind'], (a: { what: string }) => string> = {
  stall: (a) => line('De overdracht ligt stil', a.what),
  overdue: (a) => line('Dit is te laat', a.what),
  return: () => 'De cliënt gaat terug naar de overdragende organisatie.',
  safetyNet: (a) => line('Het vangnet is ingeroepen', a.what),
};

export const bottleneck = {
  kinds,
  outcomes,
  parties,
  events,
  refusals,
  drafts,
  listTitle: 'Knelpunten',
  listLead: 'Wat overdrachten ophoudt, van wie het is en wanneer het opgelost moet zijn.',
  raise: 'Knelpunt melden',
  filters: 'Knelpunten filteren',
  filter: {
    kind: 'Soort',
    everyKind: 'Elke soort',
    cluster: 'Cluster',
    everyCluster: 'Elk cluster',
    show: 'Laat zien',
    open: 'Open',
    late: 'Open en te laat',
    closed: 'Afgerond',
    all: 'Alles',
    owner: 'Eigenaar',
    everyOwner: 'Iedereen',
    me: 'Ikzelf',
    nobody: 'Nog niemand',
    apply: 'Toepassen',
    clear: 'Filters wissen',
  },
  count: (a: { count: number }) => (a.count === 1 ? '1 knelpunt' : `${a.count} knelpunten`),
  caption: 'Knelpunten die je mag zien, de eerste dag bovenaan',
  columns: {
    kind: 'Soort',
    about: 'Waar',
    handovers: 'Overdrachten',
    owner: 'Eigenaar',
    due: 'Oplossen voor',
    daysLeft: 'Werkdagen',
    status: 'Status',
  },
  emptyTitle: 'Geen knelpunten gevonden',
  empty: 'Maak je filter ruimer, of wis de filters.',
  noneTitle: 'Er zijn nog geen knelpunten',
  none: 'Houdt iets een overdracht op? Meld het. Komt het vaker voor, dan stelt Overstap voor om het bij de bron op te lossen.',
  chartTitle: 'Hoeveel van welke soort per kwartaal',
  chartLead:
    'Een knelpunt telt mee in het kwartaal waarin het is gemeld, groter werd of opnieuw is geopend. Geteld zijn de knelpunten die jij mag zien.',
  chartCaption: 'Knelpunten per soort en kwartaal',
  chartEmpty: 'In deze kwartalen zijn geen knelpunten gemeld.',
  chartNumbers: 'De getallen in een tabel',
  quarter: (a: { number: number; year: number }) => `${a.number}e kwartaal ${a.year}`,
  new: {
    title: 'Knelpunt melden',
    lead: 'Je hoeft het nog niet op te lossen. Zo weet iemand dat het speelt, en komt het op de agenda van het casusoverleg.',
    fromHandover: (a: { reference: string }) => `Dit knelpunt gaat over overdracht ${a.reference}.`,
    fromMeeting: 'Dit knelpunt komt uit een overleg.',
    send: 'Knelpunt melden',
    next: (a: { days: number }) =>
      `Daarna krijgt de eigenaar bericht. Kies je geen dag, dan is er ${a.days} werkdagen tijd.`,
    nextVacant: 'Kies je geen eigenaar? Dan wijst de programmaregisseur iemand aan.',
  },
  labels: {
    kind: 'Wat voor knelpunt is het?',
    description: 'Wat is er aan de hand?',
    clusters: 'In welk cluster speelt dit?',
    references: 'Kenmerken van overdrachten die hierdoor stilstaan',
    owner: 'Wie gaat hiermee aan de slag?',
    dueDay: 'Voor welke dag moet het opgelost zijn?',
    reference: 'Kenmerk van de overdracht',
    note: 'Toelichting',
    newOwner: 'Nieuwe eigenaar',
    newOwnerDay: 'Nieuwe dag',
    newOwnerNote: 'Toelichting voor de nieuwe eigenaar',
    movedDay: 'Nieuwe dag',
    movedReason: 'Waarom een andere dag?',
    outcome: 'Hoe is het afgelopen?',
    outcomeText: 'Wat is er gedaan?',
    reopenDay: 'Voor welke dag moet het nu opgelost zijn?',
    reopenReason: 'Waarom speelt het weer?',
    comment: 'Jouw bericht',
  },
  hints: {
    reference: 'Alleen een overdracht die jij zelf kunt zien.',
    description: 'Schrijf geen namen van cliënten. Iedereen van het overleg in deze clusters leest dit.',
    aboutHandover:
      'Schrijf geen namen. Iedereen van het overleg leest dit. Het wordt gewist met de gegevens van de cliënt.',
    references: 'Eén kenmerk per regel. Alleen overdrachten die jij zelf kunt zien.',
    clusters: 'De clusters van de overdrachten hieronder tellen vanzelf mee.',
    newOwnerDay: 'Nodig als de oude dag al voorbij is.',
    text: 'Schrijf geen namen van cliënten.',
  },
  page: {
    title: (a: { kind: string }) => `Knelpunt: ${a.kind}`,
    back: 'Terug naar knelpunten',
    facts: 'In het kort',
    description: 'Wat is er aan de hand?',
    hidden: 'De tekst gaat over een overdracht die jij niet inhoudelijk mag lezen, of is gewist.',
    raisedBy: 'Gemeld door',
    raisedOn: 'Gemeld op',
    reopenedOn: 'Opnieuw geopend op',
    origin: 'Gemeld vanuit',
    originHandover: (a: { reference: string }) => `Overdracht ${a.reference}`,
    originMeeting: (a: { number: number }) => `Overleg, bijeenkomst ${a.number}`,
    originFree: 'Los gemeld',
    owner: 'Eigenaar',
    noOwnerShort: 'Nog niemand',
    noOwner: 'Nog niemand. De programmaregisseur wijst iemand aan.',
    dueDay: 'Oplossen voor',
    clusters: 'Clusters',
    outcome: 'Afloop',
    outcomeOn: (a: { day: string }) => `op ${a.day}`,
    hits: 'Overdrachten die dit ophoudt',
    hitsCaption: 'Overdrachten die door dit knelpunt stilstaan',
    noHits: 'Er is nog geen overdracht genoemd.',
    hitHandover: 'Overdracht',
    hitCluster: 'Cluster',
    hitOn: 'Toegevoegd op',
    unseen: 'Een overdracht die je niet kunt zien',
    unseenMany: (a: { count: number }) =>
      a.count === 1 ? '1 overdracht die je niet kunt zien' : `${a.count} overdrachten die je niet kunt zien`,
    next: 'Wat gebeurt er nu?',
    nextOwner: (a: { who: string; day: string }) =>
      `${a.who} zorgt voor een afloop, uiterlijk ${a.day}. Lukt dat niet, dan krijgt de vervanger bericht en daarna de leidinggevende en de programmaregisseur.`,
    nextYou: (a: { day: string }) =>
      `Jij zorgt voor een afloop, uiterlijk ${a.day}. Lukt het niet? Verplaats de dag of breng het naar de doorbraaktafel.`,
    nextVacant: (a: { who: string; day: string }) => `${a.who} wijst een eigenaar aan, uiterlijk ${a.day}.`,
    nextClosed: 'Niets. Speelt het weer, open het dan opnieuw.',
    actions: 'Wat wil je doen?',
    addHandover: 'Overdracht toevoegen',
    assignOwner: 'Eigenaar aanwijzen',
    moveDueDay: 'Dag verplaatsen',
    resolve: 'Afronden',
    reopen: 'Opnieuw openen',
    comment: 'Bericht plaatsen',
    breakthrough: 'Naar de doorbraaktafel brengen',
    readOnly: 'Je kunt dit knelpunt lezen. Anderen werken eraan.',
    history: 'Geschiedenis',
    byOverstap: 'Overstap',
    fault: 'Structurele fout',
    toFault: 'Bekijk wat eraan gebeurt',
  },
  done: {
    raise: 'Het knelpunt is gemeld',
    addHandover: 'De overdracht is toegevoegd',
    assignOwner: 'De eigenaar is aangewezen',
    moveDueDay: 'De dag is verplaatst',
    resolve: 'Het knelpunt is afgerond',
    reopen: 'Het knelpunt is weer open',
    comment: 'Je bericht is geplaatst',
  },
  steps: {
    resolveBottleneck: 'knelpunt oplossen',
    nameBottleneckOwner: 'eigenaar aanwijzen',
  },
  onHandover: {
    title: 'Knelpunten van deze overdracht',
    none: 'Er zijn geen open knelpunten bij deze overdracht.',
    askTitle: 'Is dit een knelpunt?',
    ask: 'Houdt dit de overdracht op? Meld het met één klik. De reden is al ingevuld.',
    raiseFor: (a: { what: string }) => `Knelpunt melden: ${a.what}`,
    raiseOther: 'Een ander knelpunt melden',
    due: (a: { day: string }) => `oplossen voor ${a.day}`,
  },
};
