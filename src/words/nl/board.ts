/** The board of the programme managers. */
export const board = {
  menu: 'Regie',
  title: 'Regie: waar staan de overdrachten?',
  lead: 'Alle lopende overdrachten van de regio. Wat stilligt of te laat is, staat bovenaan.',
  summary: {
    stalled: (a: { count: number }) =>
      a.count === 1 ? '1 overdracht ligt stil' : `${a.count} overdrachten liggen stil`,
    overdue: (a: { count: number }) =>
      a.count === 1 ? 'Bij 1 overdracht is iets te laat' : `Bij ${a.count} overdrachten is iets te laat`,
    safetyNet: (a: { count: number }) =>
      a.count === 1
        ? 'Bij 1 overdracht is het vangnet open'
        : `Bij ${a.count} overdrachten is het vangnet open`,
    withoutConference: (a: { count: number }) =>
      a.count === 1
        ? '1 cluster heeft geen vast casuïstiekoverleg'
        : `${a.count} clusters hebben geen vast casuïstiekoverleg`,
  },
  matrixCaption: 'Lopende overdrachten per cluster en fase',
  matrixCaptionCluster: 'Lopende overdrachten per wijk en fase',
  total: 'Samen',
  noPlacesTitle: 'Hier zijn geen wijken',
  noPlaces: 'Zodra er clusters en wijken zijn, staan hier hun overdrachten.',
  filters: 'Overdrachten kiezen',
  phase: 'Fase',
  everyPhase: 'Alle fasen',
  cluster: 'Cluster',
  everyCluster: 'Alle clusters',
  neighbourhood: 'Wijk',
  everyNeighbourhood: 'Alle wijken',
  sender: 'Overdragende organisatie',
  everySender: 'Alle organisaties',
  show: 'Laat zien',
  all: 'Alles wat loopt',
  stalled: 'Wat stilligt',
  overdue: 'Wat te laat is',
  safetyNet: 'Vangnet open',
  droppedOut: 'Uitval',
  onlyRunning: 'Je ziet uitval die nog gevolgd wordt.',
  alsoOver: 'Ook uitval tonen die al is afgerond',
  apply: 'Tonen',
  clear: 'Alles tonen',
  onlyOf: (a: { name: string }) =>
    a.name === '' ? 'Je ziet wat er bij één persoon ligt.' : `Je ziet wat er bij ${a.name} ligt.`,
  ofEverybody: 'Van iedereen tonen',
  listTitle: (a: { count: number }) => (a.count === 1 ? '1 overdracht' : `${a.count} overdrachten`),
  listCaption: 'Lopende overdrachten: wat stilligt en te laat is eerst',
  reference: 'Overdracht',
  state: 'Hoe het staat',
  where: 'Wijk (en van wie)',
  owner: 'Wie is aan zet',
  waitsFor: 'Waar wacht het op',
  daysInPhase: 'Werkdagen in fase',
  daysLeft: 'Werkdagen over',
  lastProgress: 'Laatste voortgang',
  nobody: 'Niemand',
  nothing: 'Nergens op',
  emptyTitle: 'Geen overdrachten gevonden',
  empty: 'Er is geen overdracht die past bij wat je koos.',
  none: 'Zodra er een overdracht loopt, zie je die hier.',
  changed: 'Het overzicht is bijgewerkt.',
};
