import type { RefusalCode } from '../../domain/handover/refusals';

/** Why something did not happen, and what one can do about it. */
export const refusals: Record<RefusalCode, { title: string; text: string }> = {
  notAllowed: {
    title: 'Dit kun jij niet doen',
    text: 'Dit hoort bij een andere rol of bij de andere organisatie. Bij de overdracht staat wie de vaste contactpersonen zijn.',
  },
  notInThisPhase: {
    title: 'Dit kan nu niet',
    text: 'De overdracht is in een andere fase. Bekijk bij Voortgang wat er nu kan.',
  },
  alreadyStarted: {
    title: 'Deze overdracht bestaat al',
    text: 'Er is niets dubbel gedaan. Ga verder met de overdracht die er al is.',
  },
  handoverEnded: {
    title: 'Deze overdracht is afgerond',
    text: 'Je kunt er niets meer aan veranderen. Is er toch iets nodig? Start dan een nieuwe overdracht.',
  },
  handoverPaused: {
    title: 'Deze overdracht is gepauzeerd',
    text: 'Beëindig eerst de pauze. Daarna kan dit weer.',
  },
  notPaused: { title: 'Er is geen pauze', text: 'De overdracht loopt al. Je hoeft niets te doen.' },
  unknownPoint: { title: 'Dit punt bestaat niet', text: 'Ga terug naar het document en kies een punt.' },
  unknownExpectation: {
    title: 'Deze termijn is er niet meer',
    text: 'Misschien is het al gedaan. Bekijk bij Voortgang wat er nu openstaat.',
  },
  unknownCheckIn: {
    title: 'Dit contactmoment staat niet open',
    text: 'Misschien is het al vastgelegd. Bekijk de contactmomenten.',
  },
  unknownPulseMonth: {
    title: 'Dit contact hoort er niet bij',
    text: 'Bekijk welke maanden er zijn voor de vinger aan de pols.',
  },
  unknownCall: {
    title: 'Deze vangnetmelding staat niet open',
    text: 'Misschien is de melding al afgerond. Bekijk het vangnet van deze overdracht.',
  },
  unknownProposal: {
    title: 'Dit voorstel is er niet meer',
    text: 'Misschien is er al op gereageerd. Bekijk bij Voortgang hoe het ervoor staat.',
  },
  unknownQuestion: {
    title: 'Deze vraag staat niet meer open',
    text: 'Misschien is de vraag al beantwoord. Bekijk het punt.',
  },
  unknownAgreement: {
    title: 'Deze afspraak is er niet meer',
    text: 'Misschien is de afspraak veranderd. Bekijk het punt.',
  },
  changedMeanwhile: {
    title: 'Iemand anders heeft dit intussen veranderd',
    text: 'Er is niets overschreven. Bekijk wat er anders is en kies daarna opnieuw.',
  },
  nothingChanged: {
    title: 'Er is niets veranderd',
    text: 'Dit was al zo. Pas iets aan, of ga terug.',
  },
  notReadyToSubmit: {
    title: 'De overdracht kan nog niet worden ingediend',
    text: 'Hieronder staat wat er nog ontbreekt en wie dat kan oplossen.',
  },
  notReadyToTransfer: {
    title: 'De regie kan nog niet worden overgedragen',
    text: 'Hieronder staat wat er nog ontbreekt en wie dat kan oplossen.',
  },
  dayInThePast: { title: 'Deze dag is te vroeg', text: 'Kies een latere dag.' },
  dayInTheFuture: { title: 'Deze dag moet nog komen', text: 'Kies vandaag of een eerdere dag.' },
  dayTooFar: { title: 'Deze dag is te ver weg', text: 'Kies een eerdere dag. Controleer ook het jaar.' },
  notAWorkingDay: {
    title: 'Dit is geen werkdag',
    text: 'Kies een dag van maandag tot en met vrijdag die geen feestdag of sluitingsdag is.',
  },
  dayNotLater: {
    title: 'Deze dag is niet later dan de afgesproken dag',
    text: 'Kies een dag die later is dan de dag die nu geldt.',
  },
  reasonNeeded: {
    title: 'Er ontbreekt een toelichting',
    text: 'Schrijf kort op waarom, en verstuur opnieuw.',
  },
  alreadySigned: {
    title: 'Dit akkoord is er al',
    text: 'Voor deze versie is al akkoord gegeven. Je hoeft niets te doen.',
  },
  signedForOtherParty: {
    title: 'Je kunt niet voor twee partijen akkoord geven',
    text: 'Vraag een collega of de andere contactpersoon om dit akkoord te geven.',
  },
  pointNotStarted: {
    title: 'Dit punt is nog leeg',
    text: 'Vul eerst iets in. Daarna kan er akkoord worden gegeven of een vraag worden gesteld.',
  },
  openQuestion: {
    title: 'Er staat nog een vraag open bij dit punt',
    text: 'Beantwoord eerst de vraag. Daarna kan er akkoord worden gegeven.',
  },
  alreadyAskedBack: {
    title: 'Bij dit punt staat al een vraag open',
    text: 'Wacht op het antwoord, of bel de andere contactpersoon.',
  },
  outcomeNotForThisParty: {
    title: 'Dit antwoord past niet bij deze partij',
    text: 'Alleen het buurtteam geeft akkoord met voorbehoud. Kon of wilde niet is alleen voor de cliënt.',
  },
  reservationOnBlockingPoint: {
    title: 'Bij dit punt kan geen voorbehoud',
    text: 'Dit punt moet klaar zijn vóór de overdracht. Stel een vraag over het punt, of wacht tot het klaar is.',
  },
  acquaintanceNotPlanned: {
    title: 'De kennismaking is nog niet gepland',
    text: 'Plan eerst de kennismaking. Daarna kun je vastleggen hoe het ging.',
  },
  caseWorkerMissing: {
    title: 'De begeleider van het buurtteam ontbreekt',
    text: 'Kies wie de cliënt gaat begeleiden, en bevestig daarna de dag.',
  },
  alreadyRecorded: {
    title: 'Dit was al vastgelegd',
    text: 'Er is niets dubbel gedaan. Je hoeft niets te doen.',
  },
  secondOpinionNeeded: {
    title: 'Er is een tweede mening nodig',
    text: 'Gaat er misschien iets mis als je stopt? Vraag dan een collega mee te kijken en schrijf die mening op.',
  },
  proposalPending: {
    title: 'Er ligt nog een voorstel of een vraag om terugkeer',
    text: 'Daar moet eerst op worden gereageerd. Daarna kan dit.',
  },
  ownProposal: {
    title: 'Dit is je eigen voorstel',
    text: 'De contactpersoon van de andere organisatie reageert erop. Je hoort het als dat is gebeurd.',
  },
  safetyNetOpen: {
    title: 'Het vangnet is nog actief',
    text: 'Rond eerst de vangnetmelding af. Daarna kan de overdracht worden afgesloten.',
  },
  safetyNetNotAnswered: {
    title: 'Er is nog geen antwoord op de vangnetmelding',
    text: 'De overdragende organisatie geeft eerst antwoord. Daarna kan de melding worden afgerond.',
  },
  alreadyAnswered: {
    title: 'Er is al antwoord gegeven',
    text: 'Een collega was je voor. Bekijk het antwoord bij het vangnet.',
  },
  notStalled: {
    title: 'Deze overdracht ligt niet stil',
    text: 'Er is weer voortgang. Uitleg is niet meer nodig.',
  },
  alreadyReachingOut: {
    title: 'Er wordt al contact gezocht',
    text: 'Leg je poging vast bij de pogingen die er al zijn.',
  },
  notReachingOut: {
    title: 'Er wordt nu geen contact gezocht',
    text: 'Leg eerst vast dat de cliënt niet reageert. Is er weer contact? Dan hoeft dit niet meer.',
  },
  notExtendable: {
    title: 'Deze termijn kan niet worden verlengd',
    text: 'Lukt het niet op tijd? Overleg dan met de andere contactpersoon of met de programmaregisseur.',
  },
  returnNotAsked: {
    title: 'Er is geen terugkeer gevraagd',
    text: 'Misschien is er al op gereageerd. Bekijk bij Voortgang hoe het ervoor staat.',
  },
  vacantContactPerson: {
    title: 'De contactpersoon en de vervanger zijn dezelfde persoon',
    text: 'Kies twee verschillende mensen, zodat er altijd iemand bereikbaar is.',
  },
  consentWithdrawn: {
    title: 'De cliënt heeft de toestemming ingetrokken',
    text: 'De overdracht staat stil. Leg eerst een nieuwe grondslag vast, of spreek af hoe het zonder toestemming verdergaat.',
  },
  nothingOnConsent: {
    title: 'Er is geen toestemming om in te trekken',
    text: 'Wat nu wordt gedeeld, rust niet op toestemming van de cliënt. Bij Grondslag staat waarop wel.',
  },
  basisNeeded: {
    title: 'Er is geen andere grondslag om te delen',
    text: 'Alles rustte op de toestemming van de cliënt. Leg een nieuwe grondslag vast, of trek de overdracht in.',
  },
  alreadySees: {
    title: 'Je ziet deze overdracht al',
    text: 'Je hoeft niet te vragen om mee te kijken.',
  },
  alreadyAsked: {
    title: 'Je hebt al gevraagd om mee te kijken',
    text: 'Je krijgt bericht als er antwoord is.',
  },
  unknownAccess: {
    title: 'Dit verzoek om mee te kijken is er niet',
    text: 'Bekijk bij Meekijken welke verzoeken er nu zijn.',
  },
  sameClientOpen: {
    title: 'Bel eerst met de andere organisatie',
    text: 'Een andere organisatie heeft een overdracht van dezelfde cliënt. Leg vast wat jullie samen hebben afgesproken. Daarna kun je de overdracht aannemen.',
  },
  noSameClient: {
    title: 'Hier is niets meer over vast te leggen',
    text: 'De uitkomst staat er al, of er is geen andere overdracht van deze cliënt meer.',
  },
  ownExpectation: {
    title: 'Dit ligt bij jou zelf',
    text: 'Je kunt jezelf geen vraag stellen. Doe wat er staat, of wijs iemand anders aan.',
  },
};
