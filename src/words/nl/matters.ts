/** What every page about an overleg, a bottleneck, a structural fault or a case has in common. */
export const matters = {
  ended: {
    title: 'Dit is al afgerond',
    text: 'Er kan niets meer aan veranderen. Wat je hebt ingevuld, is niet verstuurd.',
  },
  notRunning: {
    title: 'Dit kan nu niet',
    text: 'Kijk eerst hoe het er nu voor staat, en probeer het daarna nog eens.',
  },
  about: (a: { people: string }) => `Het gaat om: ${a.people}.`,
  nextTitle: 'En nu?',
  next: 'Iedereen die dit moet weten, krijgt bericht.',
  product: 'Overstap',
  somebody: 'Iemand die hier niet meer werkt',
  reference: (a: { reference: string }) => `Overdracht ${a.reference}`,
  textHint: 'Schrijf geen namen van cliënten op. Noem het kenmerk.',
  by: (a: { name: string; organisation: string }) => `${a.name}, ${a.organisation}`,
};
