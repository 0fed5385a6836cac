import type { EventType } from '../../domain/handover/events';
import { line } from '../line';

/** All in words already; an empty string where it does not apply. */
export type EventWords = {
  point: string;
  /** In a sentence: "het buurtteam". */
  party: string;
  side: string;
  day: string;
  number: number;
  reason: string;
  person: string;
};

/** One line of the timeline. Who did it and when stand beside it. */
export const events: Record<EventType, (a: EventWords) => string> = {
  handoverStarted: () => 'Overdracht gestart',
  basisRecorded: (a) => line('Grondslag om gegevens te delen vastgelegd', a.reason),
  movingDayChanged: (a) => line('Verhuisdag veranderd', a.day),
  pointEdited: (a) => `Punt ${a.point} bijgewerkt`,
  signOffLapsed: (a) => `Akkoord van ${a.party} op punt ${a.point} vervallen`,
  submitted: () => 'Overdracht ingediend bij het buurtteam',
  answererNamed: (a) => line('Aangewezen wie antwoord geeft op de indiening', a.person),
  submissionAccepted: (a) => line('Overdracht aangenomen door het buurtteam', a.reason),
  submissionReturned: (a) => line('Overdracht teruggestuurd door het buurtteam', a.reason),
  acquaintancePlanned: (a) => line('Kennismaking gepland', a.day),
  acquaintanceCancelled: () => 'Afspraak voor de kennismaking vervallen',
  acquaintanceHeld: (a) => line('Kennismaking geweest', a.day),
  acquaintanceNotHeld: (a) => line('Kennismaking niet doorgegaan', a.reason),
  pointSigned: (a) =>
    a.reason === ''
      ? `Akkoord gegeven op punt ${a.point} namens ${a.party}`
      : `Punt ${a.point}, namens ${a.party}: ${a.reason}`,
  pointAskedBack: (a) => `Vraag gesteld over punt ${a.point}`,
  questionAnswered: (a) => `Vraag beantwoord over punt ${a.point}`,
  documentCompleted: () => 'Document compleet: alles is klaar en akkoord',
  documentReopened: () => 'Document weer open: er is opnieuw akkoord nodig',
  transferDayConfirmed: (a) => `Dag van de overdracht bevestigd namens ${a.side}: ${a.day}`,
  transferAgreed: (a) => line('Dag van de overdracht staat vast', a.day),
  transferDayLapsed: () => 'Afgesproken dag van de overdracht vervallen',
  transferred: () => 'Regie overgedragen aan het buurtteam, nazorg begonnen',
  checkInDone: (a) => `Contactmoment week ${a.number} gedaan`,
  checkInMissed: (a) =>
    a.day === ''
      ? `Contactmoment week ${a.number} gemist`
      : `Contactmoment week ${a.number} gemist, nieuwe dag: ${a.day}`,
  checkInMoved: (a) => `Contactmoment week ${a.number} verplaatst naar ${a.day}`,
  checkInAssigned: (a) => `Contactmoment week ${a.number} wordt gedaan door ${a.side}`,
  watTeltRecorded: (a) => line('Wat Telt vastgelegd', a.reason),
  satisfactionRecorded: (a) => line('Vastgelegd wat de cliënt ervan vindt', a.reason),
  agreementKept: (a) => `Afspraak nagekomen bij punt ${a.point}`,
  decisionProposed: (a) => line('Besluit voorgesteld', a.reason),
  decisionRejected: () => 'Voorgesteld besluit niet overgenomen',
  closed: (a) => line('Samen besloten om af te sluiten', a.reason),
  aftercareExtended: (a) => `Nazorg verlengd tot en met ${a.day}`,
  returnAsked: () => 'Terugkeer naar de overdragende organisatie gevraagd',
  returnDeclined: () => 'Terugkeer niet aangenomen',
  returned: () => 'Terugkeer aangenomen: de overdragende organisatie is weer verantwoordelijk',
  pulseChecked: (a) => line(`Vinger aan de pols, maand ${a.number}`, a.reason),
  pulseCompleted: () => 'Laatste contact geweest: de overdracht is afgerond',
  reopened: (a) => `Nazorg heropend tot en met ${a.day}`,
  safetyNetCalled: (a) => line(`Vangnet ingeroepen door ${a.side}`, a.reason),
  safetyNetAnswered: (a) => line('Antwoord gegeven op de vangnetmelding', a.reason),
  safetyNetConcluded: () => 'Vangnetmelding afgerond',
  paused: (a) => line(`Overdracht gepauzeerd tot ${a.day}`, a.reason),
  pauseExtended: (a) => `Pauze verlengd tot ${a.day}`,
  resumed: () => 'Pauze voorbij, de overdracht gaat verder',
  withdrawn: (a) => line('Overdracht ingetrokken', a.reason),
  deadlineExtended: (a) => line(`Termijn verlengd tot ${a.day}`, a.reason),
  stalled: () => 'Overdracht ligt stil, uitleg gevraagd',
  stallRaised: () => 'Overdracht ligt te lang stil, programmaregisseur gewaarschuwd',
  stallExplained: (a) => line('Uitgelegd waarom de overdracht stilligt', a.reason),
  reachingOutStarted: (a) => line('Cliënt reageert niet, we zoeken contact', a.day),
  attemptLogged: (a) => line('Poging om contact te krijgen', a.reason),
  contactRestored: () => 'Weer contact met de cliënt',
  risksWeighed: () => 'Samen de risico’s gewogen',
  reachingOutRaised: () => 'Te lang geen contact, programmaregisseur gewaarschuwd',
  contactsChanged: (a) => `Vaste contactpersonen van ${a.side} veranderd`,
  caseWorkerChanged: (a) => line(`Begeleider van ${a.side} veranderd`, a.person),
  neighbourhoodChanged: () => 'Overdracht gaat naar een andere wijk',
  surroundingsUpdated: () => 'Contactpersonen, afwezigheid of iets anders rond de overdracht bijgewerkt',
  rungClimbed: (a) => line('Herinnering gestuurd', a.reason),
  consentWithdrawn: () => 'Toestemming om te delen ingetrokken: de overdracht staat stil',
  wentOnWithoutConsent: () => 'Afgesproken hoe de overdracht verdergaat zonder toestemming',
  researchConsentGiven: () => 'Toestemming gegeven voor onderzoek',
  researchConsentWithdrawn: () => 'Toestemming voor onderzoek ingetrokken',
  accessAsked: (a) => line('Gevraagd om mee te kijken, tot en met', a.day),
  accessGranted: (a) => line('Meekijken toegestaan, tot en met', a.day),
  accessRefused: () => 'Verzoek om mee te kijken afgewezen',
  accessEnded: () => 'Meekijken gestopt',
  emergencyAccessTaken: (a) => line('Noodtoegang genomen, tot en met', a.day),
  sameClientRecorded: (a) => line('Overlegd met de andere organisatie met dezelfde cliënt', a.reason),
  ownerAsked: (a) => line(`Programmaregisseur vraagt ${a.person} om antwoord, uiterlijk ${a.day}`, a.reason),
  askedAnswered: (a) => line('Antwoord gegeven aan de programmaregisseur', a.reason),
  askedLapsed: (a) => line('Vraag van de programmaregisseur vervallen', a.reason),
  deputyProposed: (a) => `Vervanger voorgesteld voor ${a.side}: ${a.person}, reactie uiterlijk ${a.day}`,
  deputyAccepted: (a) => `Voorstel voor een vervanger overgenomen: ${a.person}`,
  deputyDeclined: (a) => `Voorstel voor een vervanger niet overgenomen door ${a.side}`,
  steeringNoted: (a) => line('Programmaregisseur', a.reason),
};
