/** Toestemming voor onderzoek: niemand hoeft, en wie ja zei kan altijd stoppen. */
export const research = {
  title: (a: { name: string }) => `Doet ${a.name} mee aan onderzoek?`,
  lead: 'Bespreek dit met de cliënt. Meedoen hoeft niet en verandert niets aan de hulp.',
  meansTitle: 'Wat betekent meedoen?',
  means: [
    'Een universiteit volgt hoe het met mensen gaat na hun overstap, tot vijf jaar lang.',
    'Zij krijgt stappen, weken en cijfers, bijvoorbeeld: kennismaking in week 3, wonen een 7. Geen naam, geen adres en geen zinnen die iemand opschreef.',
    'In plaats van een naam staat er een code. De sleutel van die code gaat niet mee.',
    'De cliënt kan altijd stoppen. In een volgend bestand staat de cliënt dan niet meer.',
  ],
  given: 'De cliënt doet mee sinds',
  notGiven: 'De cliënt doet niet mee.',
  give: 'De cliënt doet mee',
  withdraw: 'De cliënt stopt met meedoen',
  /** On the client's own page. */
  own: {
    title: 'Meedoen aan onderzoek',
    lead: 'Een universiteit wil weten hoe het met mensen gaat na een overstap. Mogen zij jouw stappen gebruiken?',
    means: [
      'Je hoeft niet mee te doen. Je hulp blijft hetzelfde.',
      'Zij zien de stappen en je cijfers. Geen naam, geen adres en niets van wat er over je is geschreven.',
      'Je kunt altijd stoppen.',
    ],
    given: 'Je doet mee sinds',
    give: 'Ja, ik doe mee',
    withdraw: 'Ik wil niet meer meedoen',
    done: {
      researchGiven: 'Je doet mee aan het onderzoek',
      researchWithdrawn: 'Je doet niet meer mee aan het onderzoek',
    },
    doneNext: {
      researchGiven: 'Je hoeft niets te doen. Je kunt hier altijd stoppen.',
      researchWithdrawn: 'In een volgend bestand voor de universiteit sta je niet meer.',
    },
  },
};
