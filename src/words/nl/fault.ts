import type { FaultEvent, FaultRefusalCode, FaultStatus } from '../../domain/bottleneck/fault';
import type { FaultReason } from '../../domain/bottleneck/fault/state';
import { line } from '../line';

const because: Record<FaultReason, (a: { count: number }) => string> = {
  clusters: (a) => `Het speelt in ${a.count} clusters`,
  handovers: (a) => `Het houdt ${a.count} overdrachten op`,
};

type About = { party: string; person: string; day: string; step: string };

/** One line of the history. */
const events: Record<FaultEvent['type'], (a: About) => string> = {
  faultProposed: () => 'Voorgesteld als structurele fout',
  faultAccepted: (a) => `${a.party} zegt toe: ${a.day}. ${a.person} houdt contact`,
  keeperLeft: (a) => `${a.person} werkt hier niet meer; niemand houdt nu contact`,
  changeRecorded: (a) => `Veranderd op ${a.day}`,
  cameBack: () => 'Het is teruggekomen',
  stayedAway: () => 'Het is weggebleven',
  dismissed: () => 'Afgewezen als structurele fout',
  surroundingsUpdated: () => 'Collega’s of werkdagen veranderd',
  rungClimbed: (a) => line('Herinnering verstuurd', a.step),
};

const refusals: Record<FaultRefusalCode, { title: string; text: string }> = {
  notAllowed: {
    title: 'Dit mag jij niet doen',
    text: 'Vraag de programmaregisseur, of wie contact houdt over deze structurele fout.',
  },
  alreadyProposed: { title: 'Deze structurele fout staat er al', text: 'Je vindt haar bij de knelpunten.' },
  faultEnded: {
    title: 'Deze structurele fout is afgesloten',
    text: 'Komt het weer voor? Meld dan een knelpunt. Zo nodig doet Overstap een nieuw voorstel.',
  },
  alreadyChanged: {
    title: 'Er staat al wat er is veranderd',
    text: 'Is het probleem er weer? Geef dan aan dat het terugkwam.',
  },
  keeperLeft: {
    title: 'Deze collega kan geen contact houden',
    text: 'Hij of zij werkt hier niet meer. Kies iemand anders.',
  },
  dayInThePast: { title: 'Deze dag is al voorbij', text: 'Kies vandaag of een latere dag.' },
  dayInTheFuture: { title: 'Deze dag moet nog komen', text: 'Kies vandaag of een eerdere dag.' },
  dayTooFar: { title: 'Deze dag is te ver weg', text: 'Kies een dag die dichterbij is.' },
  dayBeforeProposal: {
    title: 'Deze dag ligt voor het voorstel',
    text: 'Kies de dag van het voorstel of een latere dag.',
  },
  reasonNeeded: { title: 'Er ontbreekt een reden', text: 'Schrijf in een paar woorden waarom.' },
  nothingChanged: { title: 'Er is niets veranderd', text: 'Kies een andere dag, partij of collega.' },
  noPromise: {
    title: 'Er is nog niets toegezegd',
    text: 'Leg eerst vast wie het oplost en op welke dag.',
  },
  notChangedYet: {
    title: 'Er is nog niets veranderd',
    text: 'Leg eerst vast wat er is veranderd. Daarna kun je aangeven dat het terugkwam.',
  },
};

const steps = { weighFault: 'structurele fout wegen', keepPromise: 'nagaan of de toezegging is gedaan' };

const statuses: Record<FaultStatus, string> = {
  proposed: 'Wacht op een besluit: wie kan dit buiten de overdrachten oplossen?',
  promised: 'Iemand heeft een oplossing toegezegd.',
  changed: 'Er is iets veranderd. Overstap kijkt of het wegblijft.',
  cameBack: 'Het kwam terug. Er is een nieuw besluit nodig.',
  stayedAway: 'Het is weggebleven. Deze structurele fout is afgesloten.',
  dismissed: 'De programmaregisseur besloot dat dit geen structurele fout is.',
};

export const fault = {
  because,
  events,
  refusals,
  steps,
  statuses,
  title: (a: { kind: string }) => `Structurele fout: ${a.kind}`,
  proposedTitle: 'Voorgestelde structurele fouten',
  proposedLead: 'Dit komt zo vaak voor dat iemand buiten de overdrachten het moet oplossen. Jij besluit.',
  listTitle: 'Structurele fouten',
  listLead: 'Knelpunten die terugkomen, en wie ze buiten de overdrachten oplost.',
  listCaption: 'Structurele fouten, de open fouten bovenaan',
  proposedCaption: 'Structurele fouten die op een besluit wachten',
  columns: {
    kind: 'Soort',
    quarter: 'Kwartaal',
    because: 'Waarom',
    party: 'Wie lost het op',
    day: 'Toegezegd voor',
    status: 'Status',
  },
  weigh: (a: { kind: string }) => `${a.kind}: bekijken en besluiten`,
  grounds: 'Waarom dit een structurele fout kan zijn',
  groundsLead: (a: { kind: string; quarter: string }) => `${a.kind} in het ${a.quarter}:`,
  clusters: 'Clusters',
  handovers: 'Overdrachten',
  bottlenecks: 'Knelpunten',
  bottleneckNumber: (a: { number: number }) => `Knelpunt ${a.number}`,
  bottlenecksUnseen: (a: { count: number }) =>
    a.count === 1 ? '1 knelpunt dat je niet kunt zien' : `${a.count} knelpunten die je niet kunt zien`,
  facts: 'Hoe staat het ermee?',
  party: 'Wie lost het op',
  contact: 'Contact daar',
  promisedDay: 'Toegezegd voor',
  renewals: 'Toezegging vernieuwd',
  renewalsCount: (a: { count: number }) => (a.count === 1 ? '1 keer' : `${a.count} keer`),
  keeper: 'Wie houdt contact',
  noKeeper: 'Nog niemand',
  change: 'Wat is er veranderd',
  changedOn: 'Veranderd op',
  cameBackOn: 'Teruggekomen op',
  endedOn: 'Afgesloten op',
  reason: 'Reden',
  stayAway: (a: { months: number }) =>
    a.months === 1
      ? 'Komt het 1 maand niet terug, dan sluit Overstap deze structurele fout af.'
      : `Komt het ${a.months} maanden niet terug, dan sluit Overstap deze structurele fout af.`,
  next: 'Wat gebeurt er nu?',
  nextWeigh: (a: { who: string; day: string }) => `${a.who} besluit uiterlijk ${a.day}.`,
  nextWeighYou: (a: { day: string }) => `Jij besluit, uiterlijk ${a.day}.`,
  nextKeep: (a: { who: string; day: string }) =>
    `${a.who} gaat op ${a.day} na of de toezegging is gedaan. De partij buiten krijgt geen mail van Overstap.`,
  nextKeepYou: (a: { day: string }) =>
    `Jij gaat op ${a.day} na of de toezegging is gedaan. De partij buiten krijgt geen mail van Overstap: bel zelf.`,
  nextEnded: 'Niets. Komt het weer voor, dan doet Overstap een nieuw voorstel.',
  actions: 'Wat wil je doen?',
  accept: 'Toezegging vastleggen',
  renew: 'Toezegging vernieuwen',
  recordChange: 'Vastleggen wat er is veranderd',
  recordReturn: 'Het kwam terug',
  dismiss: 'Geen structurele fout',
  dismissLead:
    'De knelpunten zelf blijven staan. Tellen ze later opnieuw op, dan komt er een nieuw voorstel.',
  history: 'Geschiedenis',
  labels: {
    party: 'Wie kan dit oplossen?',
    contact: 'Wie is daar de contactpersoon?',
    promisedDay: 'Voor welke dag is het toegezegd?',
    keeper: 'Wie van ons houdt contact?',
    acceptNote: 'Toelichting',
    changedOn: 'Op welke dag is het veranderd?',
    changeText: 'Wat is er veranderd?',
    returnText: 'Hoe weet je dat het terugkwam?',
    dismissReason: 'Waarom is dit geen structurele fout?',
  },
  hints: {
    contact: 'Naam en telefoonnummer van iemand bij die organisatie.',
    acceptNote: 'Nodig als je een eerdere toezegging vervangt.',
    text: 'Schrijf geen namen van cliënten.',
  },
  done: {
    acceptFault: 'De toezegging is vastgelegd',
    recordChange: 'Vastgelegd wat er is veranderd',
    recordReturn: 'Vastgelegd dat het terugkwam',
    dismiss: 'Vastgelegd dat dit geen structurele fout is',
  },
};
