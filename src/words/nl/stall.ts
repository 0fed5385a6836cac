export const stall = {
  title: (a: { name: string }) => `Waarom ligt de overdracht van ${a.name} stil?`,
  lead: 'Met jouw uitleg weten anderen of ze kunnen helpen. Je hoeft het probleem nu niet op te lossen.',
  since: 'Geen voortgang sinds',
  askedOn: 'Uitleg gevraagd op',
  raised: 'De programmaregisseur is op de hoogte',
  explainedOn: 'Uitgelegd op',
  engaged: 'Is de cliënt nog betrokken?',
  notStalledTitle: 'Deze overdracht ligt niet stil',
  notStalled: (a: { days: number }) =>
    `Overstap vraagt om uitleg als er ${a.days} werkdagen geen voortgang is. Weet je nu al dat het wachten is? Dan kun je de overdracht pauzeren.`,
  notStalledPulse: 'In deze fase vraagt Overstap niet om uitleg.',
  pause: 'Overdracht pauzeren',
  labels: {
    reason: 'Wat houdt de overdracht op?',
    engaged: 'Is de cliënt nog betrokken?',
    explanation: 'Toelichting',
  },
  explanationHint: 'Nodig als je kiest voor “Iets anders”.',
  explain: 'Uitleg versturen',
  next: (a: { days: number; raise: number }) =>
    `Daarna vraagt Overstap het na ${a.days} werkdagen zonder voortgang opnieuw. Na ${a.raise} werkdagen krijgt de programmaregisseur bericht.`,
  earlier: 'Eerdere uitleg',
};
