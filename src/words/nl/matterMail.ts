import type { MatterExpectationKind, MatterNoticeKind } from '../../domain/matters';

type Told = Exclude<MatterNoticeKind, 'expectationDue'>;

const expectation: Record<MatterExpectationKind, string> = {
  removeObstacle: 'Zorg dat er weer een overleg kan zijn',
  planReplacement: 'Kies een nieuwe dag voor het overleg',
  holdConference: 'Leg vast of het overleg er was',
  writeReport: 'Schrijf het verslag van het overleg',
  scoreCooperation: 'Geef een cijfer voor de samenwerking',
  completeAction: 'Doe de actie uit het overleg',
  resolveBottleneck: 'Los het knelpunt op',
  nameBottleneckOwner: 'Wijs een eigenaar van het knelpunt aan',
  weighFault: 'Besluit of dit een structurele fout is',
  keepPromise: 'Vraag na wat er is veranderd',
  discussCase: 'Bespreek de casus aan de doorbraaktafel',
  carryOutDecision: 'Voer het besluit van de doorbraaktafel uit',
  reviewCase: 'Kijk aan de doorbraaktafel hoe het is gegaan',
};

const notice: Record<Told, { what: string; text: string }> = {
  conferenceInvitation: {
    what: 'Uitnodiging voor het overleg',
    text: 'Het overleg is gepland. De afspraak voor je agenda zit bij deze mail.',
  },
  conferenceUpdated: {
    what: 'Het overleg is veranderd: geef opnieuw antwoord',
    text: 'De dag, de tijd of de plaats is anders. De nieuwe afspraak zit bij deze mail.',
  },
  conferenceCancelled: {
    what: 'De afspraak voor het overleg vervalt',
    text: 'Het overleg gaat niet door, of je hoeft er niet bij te zijn. Bij deze mail zit een bericht waarmee je agenda de afspraak weghaalt. In Overstap staat waarom.',
  },
  agendaReady: {
    what: 'De agenda van het overleg staat klaar',
    text: 'Bekijk wat er op de agenda staat. Zet erop wat er nog bij moet.',
  },
  conferenceReminder: {
    what: 'Het overleg komt eraan',
    text: 'Bekijk de agenda. Kun je niet komen? Laat het dan weten.',
  },
  conferenceReport: {
    what: 'Het verslag van het overleg is er',
    text: 'Lees het korte verslag voor je eigen team, en welke acties er nog open zijn.',
  },
  noStructuralConference: {
    what: 'Er is al lang geen overleg geweest',
    text: 'Dit overleg is te lang niet gehouden. Bekijk wat er in de weg staat en wat je kunt doen.',
  },
  actionAssigned: {
    what: 'Er is een actie voor jou',
    text: 'In het overleg is afgesproken dat jij iets doet. Bekijk wat en wanneer.',
  },
  bottleneckAssigned: {
    what: 'Jij bent eigenaar van een knelpunt',
    text: 'Bekijk wat er speelt en zorg voor een oplossing.',
  },
  bottleneckWithoutOwner: {
    what: 'Een knelpunt heeft geen eigenaar: wijs iemand aan',
    text: 'Zolang er geen eigenaar is, is dit knelpunt van jou.',
  },
  bottleneckHandedOver: {
    what: 'Je knelpunt is nu van iemand anders',
    text: 'Je hoeft er niets meer voor te doen.',
  },
  bottleneckGrew: {
    what: 'Je knelpunt houdt nog een overdracht op',
    text: 'Bekijk welke overdracht erbij is gekomen.',
  },
  bottleneckDueDayMoved: {
    what: 'Een knelpunt heeft een andere dag gekregen',
    text: 'Bekijk de nieuwe dag en de reden.',
  },
  bottleneckResolved: {
    what: 'Een knelpunt is afgerond',
    text: 'Bekijk wat de uitkomst is. Speelt het weer? Open het dan opnieuw.',
  },
  bottleneckReopened: {
    what: 'Een knelpunt is weer open',
    text: 'Het speelt weer. Bekijk waarom.',
  },
  bottleneckCommented: {
    what: 'Er is een bericht bij een knelpunt',
    text: 'Lees wat je collega erover schreef.',
  },
  faultProposed: {
    what: 'Dit knelpunt komt vaker voor: is het een structurele fout?',
    text: 'Dezelfde soort knelpunt speelt op meer plekken. Bekijk wie het buiten de casus kan oplossen.',
  },
  faultAccepted: {
    what: 'Iemand pakt een structurele fout op',
    text: 'Bekijk wie het oplost en wat er is beloofd.',
  },
  faultWithoutKeeper: {
    what: 'Niemand volgt een structurele fout: wijs iemand aan',
    text: 'De collega die dit volgde, werkt hier niet meer.',
  },
  faultChanged: {
    what: 'Er is iets veranderd aan een structurele fout',
    text: 'Bekijk wat er is veranderd. Komt het toch weer voor? Meld dan een knelpunt.',
  },
  faultCameBack: {
    what: 'Een structurele fout is terug',
    text: 'Na de verandering speelt het weer. Bekijk wat er nu moet gebeuren.',
  },
  faultStayedAway: {
    what: 'Een structurele fout is weggebleven',
    text: 'Na de verandering is dit niet meer voorgekomen. Je hoeft niets te doen.',
  },
  faultDismissed: {
    what: 'Dit is geen structurele fout',
    text: 'Lees waarom. De knelpunten zelf blijven staan.',
  },
  caseBroughtIn: {
    what: 'Er is een casus voor de doorbraaktafel',
    text: 'Bekijk de vraag. De casus komt aan de volgende tafel.',
  },
  caseDecided: {
    what: 'De doorbraaktafel heeft besloten over een casus',
    text: 'Bekijk wat er is besloten, en wie het doet.',
  },
  decisionAssigned: {
    what: 'Voer een besluit van de doorbraaktafel uit',
    text: 'De doorbraaktafel heeft afgesproken dat jij dit doet. Bekijk wat en wanneer.',
  },
  decisionWithoutOwner: {
    what: 'Een besluit van de doorbraaktafel heeft geen eigenaar: wijs iemand aan',
    text: 'Wie dit zou doen, werkt hier niet meer.',
  },
  decisionMoved: {
    what: 'Een besluit van de doorbraaktafel heeft een andere dag',
    text: 'Bekijk de nieuwe dag en de reden.',
  },
  decisionDone: {
    what: 'Een besluit van de doorbraaktafel is uitgevoerd',
    text: 'Aan de volgende tafel kijken jullie of het heeft geholpen.',
  },
  caseReviewed: {
    what: 'De doorbraaktafel heeft weer naar een casus gekeken',
    text: 'Bekijk of het heeft geholpen, en hoe het verdergaat.',
  },
  caseWithdrawn: {
    what: 'Een casus is van de doorbraaktafel gehaald',
    text: 'De doorbraaktafel hoeft er niet meer naar te kijken. Lees waarom.',
  },
};

/** Mails about what lives beside the handovers: what is asked, by when, and a link; no names and nothing that somebody wrote. */
export const matterMail = {
  subject: (a: { what: string; about: string }) => `${a.what} – ${a.about}`,
  subjectBy: (a: { what: string; about: string; by: string }) => `${a.what} – uiterlijk ${a.by} – ${a.about}`,
  subjectOn: (a: { what: string; about: string; when: string }) => `${a.what} – ${a.when} – ${a.about}`,
  about: (a: { about: string }) => `Het gaat om: ${a.about}.`,
  /** What a matter is called where its page cannot be seen. */
  name: {
    conference: (a: { place: string }) => `casusoverleg ${a.place}`,
    breakthroughTable: (a: { place: string }) => `doorbraaktafel ${a.place}`,
    bottleneck: (a: { topic: string }) => `knelpunt ${a.topic}`,
    fault: (a: { topic: string }) => `structurele fout ${a.topic}`,
    case: (a: { place: string }) => `casus uit ${a.place}`,
  },
  open: 'Open het in Overstap',
  openLine: (a: { link: string }) => `Open het in Overstap: ${a.link}`,
  /** In the calendar: a place is something that somebody wrote, so it stays in Overstap. */
  place: 'zie Overstap',
  where: 'Waar: dat staat in Overstap.',
  askReply: 'Kom je? Kies je antwoord. Je kunt het later nog veranderen.',
  reply: { yes: 'Ja, ik kom', no: 'Nee, ik kom niet', deputy: 'Mijn vervanger komt' },
  replyLine: (a: { answer: string; link: string }) => `${a.answer}: ${a.link}`,
  digestLine: (a: { about: string; what: string }) => `${a.about}: ${a.what}`,
  digestLineBy: (a: { about: string; what: string; by: string }) =>
    `${a.about}: ${a.what} – uiterlijk ${a.by}`,
  digestLineOn: (a: { about: string; what: string; on: string }) => `${a.about}: ${a.what} – ${a.on}`,
  notice,
  expectation,
};
