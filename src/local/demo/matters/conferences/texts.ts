/** Reports for the own team: nothing about any client. */
export const reports = [
  'We liepen alle lopende overdrachten langs. De kennismakingen zijn op tijd. Let op: meld een verhuisdag zodra je hem weet, dan kan het buurtteam plannen.',
  'Rustig overleg. Twee overdrachten wachten op een woning. Afgesproken dat we het knelpunt met de corporatie samen oppakken.',
  'Veel besproken over nazorg: wie belt wie als het minder gaat. Iedereen zet het nummer van de vervanger erbij.',
] as const;

export const actions = {
  corporation: 'De corporatie bellen over de sleuteloverdracht en de datum aan iedereen doorgeven.',
  phoneList: 'De lijst met telefoonnummers van de vervangers bijwerken.',
  checkIns: 'Nagaan welke contactmomenten in de nazorg nog open staan.',
  administrator: 'Met de bewindvoerder afspreken hoe snel de eerste huur wordt betaald.',
  daytime: 'Uitzoeken welke dagbesteding in de wijk nu plek heeft.',
  together: 'Samen een uur inplannen om de vragen over het vangnet door te nemen.',
} as const;

export const cooperation = {
  sender: [
    'We worden snel teruggebeld en weten wie we moeten hebben.',
    'Gaat goed. Soms horen we laat dat een contactpersoon met verlof is.',
    'Fijn overleg, kort en duidelijk. De verslagen helpen ons team echt.',
  ],
  receiver: [
    'De documenten komen op tijd en zijn compleet. Kennismaken lukt bijna altijd binnen een week.',
    'Beter dan vorig jaar. De financiën zijn bij de start nog niet altijd rond.',
    'We vinden elkaar. Het zou helpen als de verhuisdag eerder bekend is.',
  ],
} as const;
