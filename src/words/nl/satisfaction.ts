/** What the client thinks of it: asked after the transfer and at the closure. */
export const satisfaction = {
  title: (a: { name: string }) => `Wat vindt ${a.name} ervan?`,
  lead: 'Vraag de cliënt om een cijfer: na de overdracht, en bij het afsluiten. De cliënt kan het ook zelf invullen op de eigen pagina.',
  sectionTitle: 'Wat vindt de cliënt ervan?',
  moments: { transfer: 'Na de overdracht', closure: 'Bij het afsluiten' },
  questions: {
    transfer: 'Hoe vond de cliënt de overstap naar het buurtteam?',
    closure: 'Hoe vond de cliënt de hulp bij de overstap, alles bij elkaar?',
  },
  notYet: 'Nog geen antwoord.',
  score: (a: { score: number }) => `Cijfer ${a.score}`,
  declined: 'De cliënt wilde geen antwoord geven.',
  byClient: 'Door de cliënt zelf ingevuld op',
  byStaff: {
    inPerson: 'Gevraagd in een gesprek op',
    byPhone: 'Gevraagd aan de telefoon op',
    inWriting: 'Gevraagd op papier op',
  },
  asked: { inPerson: 'In een gesprek', byPhone: 'Aan de telefoon', inWriting: 'Op papier' },
  labels: {
    score: 'Welk cijfer geeft de cliënt?',
    day: 'Op welke dag is het gevraagd?',
    asked: 'Hoe is het gevraagd?',
    text: 'Wat zei de cliënt erbij?',
  },
  scoreHint: 'Een 1 is heel slecht, een 10 is heel goed.',
  declineChoice: 'De cliënt wil geen antwoord geven',
  textHint:
    'Schrijf het op in de woorden van de cliënt. Begeleiders en contactpersonen van beide organisaties kunnen dit lezen, en de cliënt zelf.',
  save: 'Antwoord vastleggen',
  record: {
    transfer: 'Antwoord na de overdracht vastleggen',
    closure: 'Antwoord bij het afsluiten vastleggen',
  },
  correct: 'Antwoord verbeteren',
  correctHint:
    'Er is al een antwoord. Klopt er iets niet? Dan kun je het hier verbeteren. Het eerste antwoord blijft in het logboek staan.',
  standsClient: 'De cliënt heeft dit zelf ingevuld. Alleen de cliënt kan het veranderen.',
  notOpen: {
    transfer: 'Dit kan van de overdracht tot het afsluiten.',
    closure: 'Dit kan zodra het afsluiten is voorgesteld, tot het laatste contact.',
  },
  answerOf: (a: { moment: string; answer: string }) => `${a.moment}: ${a.answer}`,
  shortDeclined: 'geen antwoord gewild',
  /** On the client's own page. */
  own: {
    title: 'Wat vind jij ervan?',
    questions: {
      transfer: 'Hoe vond je de overstap naar het buurtteam?',
      closure: 'Hoe vond je de hulp bij je overstap, alles bij elkaar?',
    },
    labels: { score: 'Welk cijfer geef je?', text: 'Wat ging goed? Wat kan beter?' },
    decline: 'Liever niet',
    textHint: 'Je begeleiders en contactpersonen kunnen dit lezen.',
    send: 'Versturen',
    cancel: 'Ga terug',
    what: 'Je hoeft geen antwoord te geven. Het verandert niets aan de hulp die je krijgt.',
    yours: (a: { score: number }) => `Je gaf een ${a.score} op`,
    yoursDeclined: 'Je wilde geen antwoord geven. Dat is goed. Je zei dat op',
    forYou: (a: { score: number }) => `Voor jou is een ${a.score} opgeschreven op`,
    forYouDeclined: 'Voor jou is opgeschreven dat je geen antwoord wilde geven, op',
    forYouHint: 'Klopt dit niet? Zeg het tegen je begeleider. Die kan het verbeteren.',
    change: 'Mijn antwoord veranderen',
    done: 'Bedankt voor je antwoord',
    doneNext: (a: { sender: string; team: string }) =>
      `Je begeleiders en contactpersonen bij ${a.sender} en bij het buurtteam ${a.team} kunnen je antwoord lezen. Zij praten er met je over als je dat wilt.`,
    doneCounts:
      'Je cijfer telt mee in een overzicht van alle cijfers samen. Daarin staat je naam niet, en ook niet wat je schreef.',
    declined: 'Dat is goed',
    declinedNext:
      'Je hoeft niets te zeggen. Je contactpersonen zien dat je liever geen antwoord gaf. Je kunt dat later nog veranderen.',
    nothing: 'Op dit moment vragen we je niets.',
  },
};
