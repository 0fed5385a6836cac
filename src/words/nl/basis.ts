export const basis = {
  title: (a: { name: string }) => `Grondslag om gegevens van ${a.name} te delen`,
  lead: 'Vóór het indienen leg je vast waarom jullie gegevens mogen delen. Vertel de cliënt wat je deelt en met wie.',
  whatTitle: 'Wat je deelt, en met wie',
  what: [
    'De tien punten van het overdrachtsdocument, de contactmomenten en het logboek.',
    'Met de begeleiders en vaste contactpersonen van jouw organisatie en van het buurtteam.',
    'Het buurtteam ziet de inhoud pas na het aannemen.',
    'Tot de overdracht is afgerond. De cliënt kan toestemming altijd intrekken.',
  ],
  now: 'Nu is vastgelegd',
  informed: 'De cliënt is geïnformeerd op',
  labels: {
    kind: 'Op welke grond delen jullie gegevens?',
    informedOn: 'Wanneer heb je dit met de cliënt besproken?',
    note: 'Toelichting',
  },
  noteHint: 'Bijvoorbeeld hoe de cliënt toestemming gaf, of waarom het zonder moet.',
  save: 'Grondslag vastleggen',
};
