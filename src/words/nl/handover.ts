/** Words that pages about one handover share. */
export const handover = {
  bothLead: (a: { lead: string }) => `Beide organisaties; ${a.lead} heeft de regie`,
  backTo: (a: { name: string }) => `Terug naar de overdracht van ${a.name}`,
  notYoursTitle: 'Dit kan iemand anders doen',
  notYours: 'Vraag een van deze mensen:',
  notNowTitle: 'Dit kan nu niet',
  notNow: (a: { who: string }) =>
    `Eerst is ${a.who} aan zet. Op de pagina van de overdracht staat wat er nu gebeurt.`,
  notNowYou: 'Eerst ben jij hiermee aan zet:',
  notNowEnded: 'Deze overdracht is afgerond. Er wordt niets meer verwacht.',
};
