import type { ExpectationKind } from '../../domain/expectations/expectation';
import { line } from '../line';

/** `number` is a week of the aftercare or a month of the pulse; `points` is a ready list of names of points. */
type About = { number: number | null; points: string };
type Expected = { title: (a: About) => string; otherwise: (a: { who: string }) => string; action: string };

const late = (a: { who: string }) => `Lukt het niet op tijd? Dan krijgt ${a.who} bericht.`;

export const expectations: Record<ExpectationKind, Expected> = {
  fillDocument: {
    title: (a) => line('Overdrachtsdocument invullen', a.points),
    otherwise: (a) => `Is er geen voortgang? Dan krijgt ${a.who} bericht.`,
    action: 'Document invullen',
  },
  submitDocument: {
    title: () => 'Overdracht indienen',
    otherwise: (a) => `Lukt het niet op tijd? Dan loopt de verhuisdag gevaar en krijgt ${a.who} bericht.`,
    action: 'Overdracht indienen',
  },
  answerSubmission: {
    title: () => 'Antwoord geven op de indiening',
    otherwise: (a) =>
      `Zonder antwoord blijft de overdragende organisatie verantwoordelijk en krijgt ${a.who} bericht.`,
    action: 'Aannemen of terugsturen',
  },
  planAcquaintance: { title: () => 'Kennismaking plannen', otherwise: late, action: 'Kennismaking plannen' },
  holdAcquaintance: {
    title: () => 'Kennismaking houden binnen de norm',
    otherwise: (a) => `De geplande dag is later dan de norm. Daarom krijgt ${a.who} bericht.`,
    action: 'Kennismaking bekijken',
  },
  recordAcquaintance: {
    title: () => 'Vastleggen hoe de kennismaking ging',
    otherwise: late,
    action: 'Kennismaking vastleggen',
  },
  answerQuestion: {
    title: (a) => line('Vraag over een punt beantwoorden', a.points),
    otherwise: (a) => `Zonder antwoord blijft het punt open en krijgt ${a.who} bericht.`,
    action: 'Vraag beantwoorden',
  },
  makeReady: {
    title: (a) => line('Punten klaarmaken', a.points),
    otherwise: (a) => `Zolang dit open is, kan de overdracht niet door. Daarom krijgt ${a.who} bericht.`,
    action: 'Punten klaarmaken',
  },
  signPoints: { title: (a) => line('Akkoord geven', a.points), otherwise: late, action: 'Akkoord geven' },
  recordClientSignOff: {
    title: (a) => line('Akkoord van de cliënt vastleggen', a.points),
    otherwise: late,
    action: 'Akkoord van de cliënt vastleggen',
  },
  confirmTransferDay: {
    title: () => 'Dag van de overdracht bevestigen',
    otherwise: (a) =>
      `Zonder dag blijft de overdragende organisatie verantwoordelijk en krijgt ${a.who} bericht.`,
    action: 'Dag bevestigen',
  },
  awaitTransferDay: {
    title: () => 'Regie overnemen op de afgesproken dag',
    otherwise: (a) => `Gaat het niet door? Spreek dan een nieuwe dag af. Anders krijgt ${a.who} bericht.`,
    action: 'Overdracht bekijken',
  },
  nameCaseWorker: {
    title: () => 'Begeleider van het buurtteam noemen',
    otherwise: late,
    action: 'Begeleider noemen',
  },
  checkIn: {
    title: (a) => (a.number === null ? 'Contactmoment doen' : `Contactmoment week ${a.number} doen`),
    otherwise: late,
    action: 'Contactmoment vastleggen',
  },
  recordWatTelt: {
    title: () => 'Wat Telt vastleggen',
    otherwise: () => 'Lukt het niet op tijd? Dan volgt er nog een herinnering.',
    action: 'Wat Telt vastleggen',
  },
  askSatisfaction: {
    title: () => 'Vragen wat de cliënt ervan vindt',
    otherwise: () => 'Lukt het niet op tijd? Dan volgt er nog een herinnering.',
    action: 'Antwoord vastleggen',
  },
  keepAgreement: {
    title: (a) => line('Afspraak nakomen', a.points),
    otherwise: late,
    action: 'Afspraak afronden',
  },
  decideClosure: {
    title: () => 'Besluiten hoe het verdergaat na de nazorg',
    otherwise: (a) => `Zonder besluit loopt de nazorg gewoon door en krijgt ${a.who} bericht.`,
    action: 'Besluit voorstellen',
  },
  confirmDecision: {
    title: () => 'Reageren op het voorstel',
    otherwise: (a) => `Zonder reactie geldt het voorstel niet en krijgt ${a.who} bericht.`,
    action: 'Reageren op het voorstel',
  },
  answerSafetyNet: {
    title: () => 'Antwoord geven op de vangnetmelding',
    otherwise: (a) =>
      `Komt er geen antwoord? Dan krijgt ${a.who} meteen bericht. Dat herhaalt zich elke werkdag, tot er antwoord is.`,
    action: 'Antwoord geven',
  },
  concludeSafetyNet: {
    title: () => 'Vangnetmelding afronden',
    otherwise: (a) => `Zolang de melding open is, blijft het vangnet actief. Daarom krijgt ${a.who} bericht.`,
    action: 'Vangnetmelding afronden',
  },
  acceptReturn: {
    title: () => 'Besluiten over de terugkeer',
    otherwise: (a) => `Zonder besluit verandert er niets voor de cliënt en krijgt ${a.who} bericht.`,
    action: 'Reageren op de terugkeer',
  },
  pulseCheck: {
    title: (a) =>
      a.number === null ? 'Vinger aan de pols houden' : `Vinger aan de pols houden, maand ${a.number}`,
    otherwise: () => 'Lukt het niet op tijd? Dan volgt er nog een herinnering.',
    action: 'Contact vastleggen',
  },
  explainStall: {
    title: () => 'Uitleggen waarom de overdracht stilligt',
    otherwise: (a) => `Zonder uitleg krijgt ${a.who} bericht.`,
    action: 'Uitleg geven',
  },
  reachOut: {
    title: () => 'Weer contact zoeken met de cliënt',
    otherwise: (a) => `Wordt er niets geprobeerd? Dan krijgt ${a.who} bericht.`,
    action: 'Poging vastleggen',
  },
  weighRisks: {
    title: () => 'Samen de risico’s wegen',
    otherwise: (a) => `Zonder besluit krijgt ${a.who} bericht.`,
    action: 'Risico’s wegen',
  },
  resumePause: {
    title: () => 'Besluiten of de overdracht verdergaat',
    otherwise: (a) => `Zonder besluit blijft de overdracht stilstaan en krijgt ${a.who} bericht.`,
    action: 'Pauze beëindigen of verlengen',
  },
  answerAccess: {
    title: () => 'Antwoord geven op een verzoek om mee te kijken',
    otherwise: (a) => `Zonder antwoord kijkt niemand mee en krijgt ${a.who} bericht.`,
    action: 'Toestaan of afwijzen',
  },
  settleConsent: {
    title: () => 'Afspreken hoe het verdergaat zonder toestemming',
    otherwise: (a) => `Tot die tijd staat de overdracht stil. Zonder afspraak krijgt ${a.who} bericht.`,
    action: 'Afspraak vastleggen',
  },
  settleSameClient: {
    title: () => 'Bellen met de andere organisatie over dezelfde cliënt',
    otherwise: (a) =>
      `Tot die tijd kan het buurtteam de overdracht niet aannemen. Zonder uitkomst krijgt ${a.who} bericht.`,
    action: 'Uitkomst vastleggen',
  },
  answerAsked: {
    title: () => 'Antwoord geven op de vraag van de programmaregisseur',
    otherwise: (a) => `Zonder antwoord krijgt ${a.who} bericht.`,
    action: 'Vraag beantwoorden',
  },
  answerDeputy: {
    title: () => 'Reageren op het voorstel voor een vervanger',
    otherwise: (a) => `Zonder reactie krijgt ${a.who} bericht.`,
    action: 'Voorstel bekijken',
  },
};
