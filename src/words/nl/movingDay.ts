export const movingDay = {
  title: (a: { name: string }) => `Verhuisdag van ${a.name} veranderen`,
  lead: 'De geplande verhuisdag bepaalt wanneer de overdracht moet zijn ingediend.',
  now: 'De verhuisdag is nu',
  labels: { day: 'Nieuwe verhuisdag', reason: 'Waarom verandert de dag?' },
  dayHint: (a: { days: number }) => `Dien de overdracht minstens ${a.days} werkdagen voor deze dag in.`,
  reasonHint: 'Beide organisaties kunnen dit lezen.',
  save: 'Verhuisdag veranderen',
};
