/** The same person may be known to another organisation: both contact persons ring each other. */
export const sameClient = {
  bannerTitle: 'Bel eerst een collega van een andere organisatie',
  banner: 'Deze cliënt is misschien ook bekend bij een andere organisatie. Jullie zien elkaars dossier niet.',
  call: (a: { person: string; organisation: string }) => `Bel met ${a.person} van ${a.organisation}`,
  callOrganisation: (a: { organisation: string }) => `Bel met de contactpersoon van ${a.organisation}`,
  waits: 'Het buurtteam kan de overdracht pas aannemen als hier is vastgelegd wat jullie hebben besproken.',
  record: 'Vastleggen wat jullie hebben besproken',
  title: 'Misschien dezelfde cliënt',
  lead: 'Twee organisaties bieden misschien dezelfde cliënt aan. Bel met elkaar en leg vast wat jullie afspreken.',
  howTitle: 'Zo doe je dat',
  how: [
    'Bel met de contactpersoon van de andere organisatie. Vraag of het om dezelfde persoon gaat.',
    'Deel aan de telefoon niet meer dan nodig is om dat te weten.',
    'Gaat het om dezelfde persoon? Spreek dan af wie de cliënt overdraagt en vertel het de cliënt.',
  ],
  whoTitle: 'Met wie bel je?',
  labels: { outcome: 'Wat hebben jullie vastgesteld?', text: 'Wat hebben jullie afgesproken?' },
  textHint: 'De begeleiders en contactpersonen van deze overdracht kunnen dit lezen.',
  outcomes: {
    sameClientOneHandover: 'Het is dezelfde cliënt. Eén overdracht gaat door, de andere wordt ingetrokken.',
    sameClientBothGoOn:
      'Het is dezelfde cliënt. Beide overdrachten gaan door, omdat ze over iets anders gaan.',
    differentPeople: 'Het zijn twee verschillende mensen.',
  },
  save: 'Vastleggen',
  nothing: 'Er is geen andere organisatie die deze cliënt aanbiedt.',
};
