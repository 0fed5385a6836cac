/** The handover ended without a durable place. */
export const dropOut = {
  title: 'Deze overdracht telt als uitval',
  phase: 'In welke fase',
  reason: 'Reden',
  day: 'Op',
  kinds: {
    withdrawn: 'Ingetrokken',
    returned: 'Terug naar de overdragende organisatie',
    oneSided: 'Eenzijdig afgesloten',
  },
  how: 'Wat is er gebeurd',
  decidedTogether: 'Samen besloten',
  short: (a: { phase: string }) => `Uitval: ${a.phase}`,
  shortWithReason: (a: { phase: string; reason: string }) => `Uitval: ${a.phase}. ${a.reason}`,
};
