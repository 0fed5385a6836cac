export const movingDay = {
  title: (a: { name: string }) => `Change the moving day of ${a.name}`,
  lead: 'The planned moving day decides when the handover has to be submitted.',
  now: 'The moving day is now',
  labels: { day: 'New moving day', reason: 'Why does the day change?' },
  dayHint: (a: { days: number }) => `Submit the handover at least ${a.days} working days before this day.`,
  reasonHint: 'Both organisations can read this.',
  save: 'Change the moving day',
};
