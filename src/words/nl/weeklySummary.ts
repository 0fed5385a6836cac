/** The mail to programme managers once a week: how many, which references, one link; no names of people. */
export const weeklySummary = {
  subject: (a: { from: string; until: string }) => `Weekoverzicht van ${a.from} tot en met ${a.until}`,
  subjectWaiting: (a: { from: string; until: string }) =>
    `Weekoverzicht van ${a.from} tot en met ${a.until}: er wacht iets op jou`,
  intro: 'Zo staat het met de overdrachten in de regio. Alles staat ook op het overzicht van de regie.',
  stalled: 'Vorige week stil komen te liggen',
  solved: 'Vorige week weer verder gegaan, of gestopt',
  waiting: 'Wacht op jou',
  undelivered: 'Mails die niet zijn aangekomen',
  withoutConference: 'Al lang geen overleg',
  safetyNet: 'Het vangnet is ingeroepen en nog niet afgerond',
  none: 'geen',
  few: 'minder dan vijf',
  line: (a: { what: string; which: string }) => `${a.what}: ${a.which}`,
  /** From five on the number is said; fewer are only named. */
  counted: (a: { count: number; which: string }) => `${a.count} (${a.which})`,
  andMore: (a: { which: string }) => `${a.which}, en meer`,
  open: 'Open de regie',
  openLine: (a: { link: string }) => `Open de regie: ${a.link}`,
};
