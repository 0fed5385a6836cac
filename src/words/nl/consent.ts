/** Withdrawing consent: as easy as giving it, and what it means before one does it. */
export const consent = {
  title: (a: { name: string }) => `Toestemming van ${a.name} intrekken`,
  lead: 'Intrekken kan altijd. De cliënt hoeft niet te zeggen waarom.',
  meansTitle: 'Wat betekent dit?',
  means: (a: { team: string }) => [
    'De overdracht gaat meteen op pauze. Er wordt niets meer gedeeld.',
    'Beide contactpersonen krijgen meteen bericht. Zij bespreken met de cliënt hoe het verder gaat.',
    `Wat het buurtteam ${a.team} al gezien heeft, blijft zichtbaar als gedeeld. Dat kan niet ongedaan worden gemaakt.`,
    'De cliënt houdt de eigen begeleider. Het vangnet blijft bereikbaar.',
  ],
  labels: { text: 'Wat wil je erbij zeggen?' },
  textHint: 'Bijvoorbeeld wat de cliënt zei. De begeleiders en contactpersonen kunnen dit lezen.',
  save: 'Toestemming intrekken',
  notConsent:
    'De gegevens van deze cliënt worden niet op grond van toestemming gedeeld. Er is niets om in te trekken.',
  afterTitle: 'Verder na het intrekken van de toestemming',
  withdrawnTitle: 'De toestemming is ingetrokken',
  withdrawn: 'De overdracht staat stil. Er wordt niets meer gedeeld. Ingetrokken op',
  told: 'Deze mensen weten het:',
  nextTitle: 'Hoe gaat het verder?',
  next: [
    'Bespreek met de cliënt wat er wel en niet gedeeld mag worden.',
    'Is er een nieuwe afspraak? Leg dan de nieuwe grondslag vast. De overdracht gaat daarna verder.',
    'Gaat het niet door? Dan kan de overdragende contactpersoon de overdracht intrekken.',
  ],
  newBasis: 'Nieuwe grondslag vastleggen',
  goOnTitle: 'Verdergaan zonder toestemming',
  goOnLead:
    'Alleen als jullie dit samen met de cliënt hebben besproken. Wat op toestemming rust, wordt dan niet meer gedeeld of aangevuld.',
  goOnLabels: { agreement: 'Wat hebben jullie met de cliënt afgesproken?' },
  goOnHint: 'Bijvoorbeeld: alleen wat de wet toestaat wordt nog gedeeld.',
  goOn: 'Afspraak vastleggen en verdergaan',
  /** On the client's own page. */
  own: {
    title: 'Toestemming intrekken',
    lead: 'Je mag je toestemming altijd intrekken. Je hoeft niet te zeggen waarom.',
    means: (a: { team: string }) => [
      'Je overstap staat meteen stil. Er wordt niets meer over je gedeeld.',
      'Je contactpersonen krijgen meteen bericht. Zij praten met je over hoe het verder gaat.',
      `Wat het buurtteam ${a.team} al gezien heeft, kan niet meer ongedaan worden gemaakt.`,
      'Je houdt je begeleider. Als het misgaat, kun je altijd bellen.',
    ],
    label: 'Wil je er iets bij zeggen?',
    hint: 'Je begeleiders en contactpersonen kunnen dit lezen.',
    save: 'Ja, ik trek mijn toestemming in',
    cancel: 'Nee, ga terug',
    done: 'Je toestemming is ingetrokken',
    doneNext: 'Je contactpersonen hebben bericht gekregen. Een van hen belt je.',
  },
};
