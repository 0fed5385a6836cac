/** What every page about a conference, a bottleneck, a structural fault or a case has in common. */
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
  next: 'Iedereen die dit moet weten, krijgt bericht.',
  somebody: 'iemand die hier niet meer werkt',
  reference: (a: { reference: string }) => `Overdracht ${a.reference}`,
  unknownHandover: 'Een overdracht die jij niet ziet',
  byOverstap: 'Overstap',
  by: (a: { name: string; organisation: string }) => `Door ${a.name}, ${a.organisation}`,
};
