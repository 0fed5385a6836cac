import type { ConferenceRefusalCode } from '../../domain/conference/refusals';

/** Why something about a conference did not happen, and what one can do about it. */
export const conferenceRefusals: Record<ConferenceRefusalCode, { title: string; text: string }> = {
  notAllowed: {
    title: 'Dit kun jij niet doen',
    text: 'Dit hoort bij de voorzitter of bij wie aan het overleg deelneemt. Vraag het de voorzitter.',
  },
  alreadyStarted: { title: 'Dit overleg bestaat al', text: 'Je vindt het in de lijst met overleggen.' },
  nothingChanged: {
    title: 'Er is niets veranderd',
    text: 'Het was al zo afgesproken. Je hoeft niets te doen.',
  },
  changedMeanwhile: {
    title: 'Iemand anders was je net voor',
    text: 'Kijk wat er nu staat. Pas daarna aan wat jij wilde veranderen.',
  },
  dayInThePast: {
    title: 'Dit moment is al voorbij',
    text: 'Kies een dag en een tijd die nog moeten komen.',
  },
  dayTooFar: { title: 'Deze dag is te ver weg', text: 'Kies een dag binnen een jaar.' },
  publicHoliday: {
    title: 'Deze dag is een feestdag',
    text: 'Dan werken de meeste mensen niet. Kies een gewone werkdag.',
  },
  notAWorkingDay: {
    title: 'Op deze dag wordt niet gewerkt',
    text: 'Het is een weekend, of de organisaties zijn dicht. Kies een werkdag.',
  },
  timeUnknown: { title: 'Dit is geen tijd', text: 'Schrijf een tijd als 10:00.' },
  intervalUnknown: { title: 'Dit ritme kan niet', text: 'Kies een heel aantal weken, van 1 tot en met 26.' },
  weekdayUnknown: { title: 'Deze dag van de week kan niet', text: 'Kies maandag tot en met vrijdag.' },
  durationUnknown: { title: 'Deze duur kan niet', text: 'Kies een aantal minuten van 15 tot en met 480.' },
  chairMissing: {
    title: 'Er is nog geen voorzitter',
    text: 'Kies wie het overleg voorzit. Zonder voorzitter wordt er niets gepland.',
  },
  personLeft: {
    title: 'Iemand werkt hier niet meer',
    text: 'Kies iemand anders. Alleen wie in dit cluster werkt, kan voorzitten, meedoen of een actie krijgen.',
  },
  reasonNeeded: {
    title: 'Schrijf op waarom',
    text: 'Je koos “Iets anders”. Anderen willen weten wat er is.',
  },
  noSeries: {
    title: 'Er is nog geen ritme',
    text: 'Spreek eerst af om de hoeveel weken het overleg is en wie voorzit. Daarna wordt het eerste overleg gepland.',
  },
  standsInTheWay: {
    title: 'Er staat nog iets in de weg',
    text: 'Bij het overleg staat wat er eerst geregeld moet worden, en door wie.',
  },
  alreadyPlanned: {
    title: 'Er is al een overleg gepland',
    text: 'Verplaats het overleg dat er staat, of sla het over.',
  },
  noConference: {
    title: 'Er is geen overleg gepland',
    text: 'Bij het overleg staat wat er in de weg staat.',
  },
  unknownMeeting: {
    title: 'Dit overleg is er niet',
    text: 'Misschien is de link niet helemaal goed overgenomen. Kijk bij het overleg wanneer het volgende is.',
  },
  meetingMoved: {
    title: 'Het overleg is intussen verplaatst',
    text: 'Je antwoord ging over een andere dag. Kijk hieronder wanneer het nu is, en antwoord opnieuw.',
  },
  meetingCancelled: {
    title: 'Dit overleg gaat niet door',
    text: 'Het is afgezegd of overgeslagen. Je hoeft niet te antwoorden. Voor het volgende overleg krijg je een nieuwe uitnodiging.',
  },
  meetingPast: {
    title: 'Dit overleg is al geweest',
    text: 'Er valt niets meer aan te veranderen. Kijk bij het overleg wanneer het volgende is.',
  },
  meetingNotYet: {
    title: 'Dit overleg moet nog komen',
    text: 'Dit kan pas op de dag zelf, of als het overleg is geweest.',
  },
  meetingNotOpen: {
    title: 'Dit overleg is niet geopend',
    text: 'Open eerst het overleg. Daarna kun je vastleggen wat jullie bespreken.',
  },
  meetingOpen: {
    title: 'Het overleg is al begonnen',
    text: 'De dag en de agenda staan nu vast. Leg vast hoe het overleg gaat, of dat het niet doorging.',
  },
  meetingNotHeld: {
    title: 'Dit overleg is niet doorgegaan',
    text: 'Van een overleg dat niet doorging, is er geen verslag en zijn er geen besluiten. Zet het punt op de volgende agenda.',
  },
  notInvited: {
    title: 'Je bent niet uitgenodigd',
    text: 'Wil je erbij zijn? Vraag het de voorzitter.',
  },
  unknownItem: {
    title: 'Dit punt staat niet op de agenda',
    text: 'Misschien heeft iemand het weggehaald. Bekijk de agenda van nu.',
  },
  alreadyOnAgenda: {
    title: 'Dit staat al op de agenda',
    text: 'Je hoeft het niet nog eens toe te voegen. Vul je punt aan tijdens het overleg.',
  },
  otherCluster: {
    title: 'Deze overdracht hoort bij een ander cluster',
    text: 'Zet haar op de agenda van het overleg van dat cluster.',
  },
  notShared: {
    title: 'Deze overdracht is nog niet gedeeld',
    text: 'Het buurtteam mag er nog niet van weten. Dien haar eerst in.',
  },
  unknownAction: { title: 'Deze actie is er niet', text: 'Bekijk bij het overleg welke acties openstaan.' },
  alreadyAdded: { title: 'Deze actie staat er al', text: 'Er is niets dubbel gedaan.' },
  actionDone: { title: 'Deze actie is al gedaan', text: 'Je hoeft niets te doen.' },
  oneSideMissing: {
    title: 'Er was maar één organisatie',
    text: 'Een overleg is van beide organisaties. Leg vast wie er waren, of dat het overleg niet doorging.',
  },
  notYourSide: {
    title: 'Dit is het oordeel van de andere organisatie',
    text: 'Vul in hoe jouw eigen organisatie de samenwerking vindt gaan.',
  },
  scoreUnknown: { title: 'Dit cijfer kan niet', text: 'Kies een heel cijfer van 1 tot en met 10.' },
  alreadyReported: {
    title: 'Het verslag is al verstuurd',
    text: 'Daarna verandert er niets meer aan dit overleg. Zet wat je mist op de volgende agenda.',
  },
};
