export const handover = {
  bothLead: (a: { lead: string }) => `Both organisations; ${a.lead} leads`,
  backTo: (a: { name: string }) => `Back to the handover of ${a.name}`,
  notYoursTitle: 'Somebody else can do this',
  notYours: 'Ask one of these people:',
  notNowTitle: 'Not possible now',
  notNow: (a: { who: string }) =>
    `First ${a.who} has to act. The page of the handover says what happens next.`,
  notNowYou: 'First it is up to you:',
  notNowEnded: 'This handover is over. Nothing is expected any more.',
};
