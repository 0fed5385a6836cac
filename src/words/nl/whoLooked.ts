/** Words of the page that says who looked at a handover. */
export const whoLooked = {
  title: 'Wie heeft gekeken?',
  lead: 'Iedereen die deze overdracht heeft bekeken of veranderd, per dag. Ook wie het probeerde en niet mocht.',
  who: (a: { name: string; role: string; organisation: string }) => `${a.name}, ${a.role}, ${a.organisation}`,
  whoWithoutRole: (a: { name: string; organisation: string }) => `${a.name}, ${a.organisation}`,
  somebody: 'Iemand',
  times: (a: { deed: string; times: number }) => (a.times === 1 ? a.deed : `${a.deed}, ${a.times} keer`),
  emptyTitle: 'Nog niemand heeft gekeken',
  empty: 'Hier verschijnt wie de overdracht bekijkt, en wanneer.',
  earlier: 'Eerdere dagen',
  newest: 'Terug naar de nieuwste',
};
