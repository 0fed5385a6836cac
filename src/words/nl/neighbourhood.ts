export const neighbourhood = {
  title: (a: { name: string }) => `Wijk veranderen voor ${a.name}`,
  lead: (a: { neighbourhood: string; cluster: string }) => `Nu: ${a.neighbourhood} (${a.cluster}).`,
  meansTitle: 'Wat betekent dit?',
  meansPreparation: [
    'De overdracht gaat straks naar het buurtteam van de nieuwe wijk.',
    'Alles wat is ingevuld, blijft staan.',
  ],
  meansResubmitted: (a: { days: number }) => [
    `De overdracht wordt opnieuw ingediend. Het nieuwe buurtteam antwoordt binnen ${a.days} werkdagen.`,
    'Het akkoord van het vorige buurtteam vervalt. Het akkoord van de cliënt en de overdragende organisatie blijft.',
    'Een geplande kennismaking en een afgesproken dag vervallen.',
    'Het vorige buurtteam kan de overdracht daarna niet meer zien.',
  ],
  meansAfterTransfer: [
    'Het nieuwe buurtteam neemt het over waar het vorige was. Contactmomenten en termijnen blijven staan.',
    'Het nieuwe buurtteam noemt een begeleider.',
    'Het vorige buurtteam kan de overdracht daarna niet meer zien.',
  ],
  labels: { neighbourhood: 'Wat is de nieuwe wijk?', why: 'Waarom verandert de wijk?' },
  change: 'Wijk veranderen',
};
