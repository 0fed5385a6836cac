type Field = { label: string; limit: number };

/** What is wrong with one field, beside the field and in the summary on top. */
export const formErrors = {
  required: (a: Field) => `Vul in: ${a.label}`,
  notADay: (a: Field) => `${a.label}: dit is geen bestaande dag. Schrijf bijvoorbeeld 27 3 2026.`,
  inThePast: (a: Field) => `${a.label}: deze dag is al voorbij. Kies vandaag of een latere dag.`,
  inTheFuture: (a: Field) => `${a.label}: deze dag moet nog komen. Kies vandaag of een eerdere dag.`,
  notATime: (a: Field) => `${a.label}: dit is geen tijd. Schrijf bijvoorbeeld 14:30.`,
  notAChoice: (a: Field) => `${a.label}: maak een keuze uit de lijst.`,
  notAPhoneNumber: (a: Field) => `${a.label}: dit is geen telefoonnummer. Schrijf bijvoorbeeld 06 1234 5678.`,
  notAnEmail: (a: Field) => `${a.label}: dit is geen e-mailadres. Schrijf bijvoorbeeld naam@organisatie.nl.`,
  beforeStart: (a: Field) => `${a.label}: deze dag ligt voor de eerste dag. Kies een latere dag.`,
  overlap: (a: Field) =>
    `${a.label}: voor deze dagen staat al een afwezigheid. Verander die, of kies andere dagen.`,
  samePerson: (a: Field) => `${a.label}: kies iemand anders dan de vaste contactpersoon.`,
  alreadyFree: (a: Field) => `${a.label}: op deze dag werkt er al niemand. Kies een werkdag.`,
  alreadyUsed: (a: Field) => `${a.label}: dit is al van iemand anders.`,
  alreadyHeld: (a: Field) => `${a.label}: deze rol heeft diegene al in die tijd.`,
  fourEyes: (a: Field) =>
    `${a.label}: deze rol kun je jezelf niet geven. Vraag het een andere functioneel beheerder.`,
  tooFar: (a: Field) => `${a.label}: deze dag is te ver weg. Kies een dag binnen ${a.limit} dagen.`,
  ownAccount: (a: Field) =>
    `${a.label}: je eigen account kun je niet veranderen. Vraag het een andere functioneel beheerder.`,
  notYears: (a: Field) => `${a.label}: vul een heel getal in, van 1 tot en met 100.`,
  notWeeks: (a: Field) => `${a.label}: vul een heel aantal weken in, van 1 tot en met 26.`,
  notMinutes: (a: Field) => `${a.label}: vul een heel aantal minuten in, van 15 tot en met 480.`,
  publicHoliday: (a: Field) => `${a.label}: dit is een feestdag. Kies een gewone werkdag.`,
  notAWorkingDay: (a: Field) => `${a.label}: op deze dag wordt niet gewerkt. Kies een werkdag.`,
  chairMissing: (a: Field) => `${a.label}: kies iemand. Zonder voorzitter wordt er geen overleg gepland.`,
  unknownReference: (a: Field) => `${a.label}: dit kenmerk is niet van een overdracht van jouw organisatie.`,
  unseenReference: (a: Field) =>
    `${a.label}: minstens één kenmerk is niet van een overdracht die jij kunt zien.`,
  erasedAlready: (a: Field) => `${a.label}: van deze overdracht zijn de gegevens al gewist.`,
  tooLong: (a: Field) => `${a.label}: dit is te lang. Gebruik niet meer dan ${a.limit} tekens.`,
};
