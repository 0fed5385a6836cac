export const sessions = {
  title: 'Mijn sessies',
  intro:
    'Hier ben je nu ingelogd. Herken je er een niet? Beëindig die dan en bel de beheerder van je organisatie.',
  caption: 'Waar je bent ingelogd',
  started: 'Ingelogd op',
  seen: 'Laatst gebruikt',
  device: 'Apparaat',
  source: 'Netwerkadres',
  action: 'Beëindigen',
  thisOne: 'Deze sessie',
  unknown: 'Onbekend',
  end: 'Beëindigen',
  endThis: (a: { started: string }) => `Beëindig de sessie van ${a.started}`,
  endOthers: 'Beëindig alle andere sessies',
  onlyThis: 'Je bent nergens anders ingelogd.',
  ended: (a: { count: number }) =>
    a.count === 1 ? '1 sessie is beëindigd' : `${a.count} sessies zijn beëindigd`,
  endedText: 'Wie daar nog zat, moet bij de volgende klik opnieuw inloggen.',
  gone: 'Die sessie was al beëindigd',
  goneText: 'Je hoeft niets meer te doen.',
  ofPerson: 'Sessies',
  live: (a: { count: number }) =>
    a.count === 0
      ? 'Diegene is nu nergens ingelogd.'
      : a.count === 1
        ? 'Diegene is nu op 1 plek ingelogd.'
        : `Diegene is nu op ${a.count} plekken ingelogd.`,
  endOfPerson: 'Log diegene overal uit',
  rule: (a: { minutes: number; hours: number }) =>
    `Een sessie eindigt vanzelf na ${a.minutes} minuten zonder klik, en altijd na ${a.hours} uur.`,
  footer: (a: { minutes: number }) =>
    `Klik je ${a.minutes} minuten nergens op, dan word je uitgelogd. Wat je daarna nog verstuurt, krijg je terug zodra je weer inlogt.`,
  warningTitle: 'Je wordt over 5 minuten uitgelogd',
  warningText: 'Wat je hebt getypt, blijft staan als je ingelogd blijft.',
  warningFinal:
    'Je bent dan een hele werkdag ingelogd. Verstuur of bewaar waar je mee bezig bent, en log daarna opnieuw in.',
  stay: 'Ingelogd blijven',
  endedTitle: 'Je bent uitgelogd',
  endedTyped: 'Verstuur wat je hebt getypt. Je logt dan opnieuw in en krijgt het terug om te versturen.',
  expiredText: 'Je was een tijd niet bezig. Log opnieuw in om verder te gaan.',
};
