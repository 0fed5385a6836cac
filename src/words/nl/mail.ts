/** Mails hold no names and no content: what is asked, by when, and one link. */
export const mail = {
  subject: (a: { what: string; reference: string }) => `${a.what} – overdracht ${a.reference}`,
  subjectBy: (a: { what: string; reference: string; by: string }) =>
    `${a.what} – uiterlijk ${a.by} – overdracht ${a.reference}`,
  subjectUntil: (a: { what: string; reference: string; until: string }) =>
    `${a.what} – tot en met ${a.until} – overdracht ${a.reference}`,
  subjectOn: (a: { what: string; reference: string; when: string }) =>
    `${a.what} – ${a.when} – overdracht ${a.reference}`,
  greeting: 'Hallo,',
  by: (a: { by: string }) => `Uiterlijk: ${a.by}.`,
  until: (a: { until: string }) => `Tot en met: ${a.until}.`,
  about: (a: { reference: string; neighbourhood: string }) =>
    `Het gaat om overdracht ${a.reference} in ${a.neighbourhood}.`,
  aboutReference: (a: { reference: string }) => `Het gaat om overdracht ${a.reference}.`,
  openRequests: 'Open je verzoeken om mee te kijken',
  openRequestsLine: (a: { link: string }) => `Open je verzoeken om mee te kijken: ${a.link}`,
  open: 'Open de overdracht',
  openLine: (a: { link: string }) => `Open de overdracht: ${a.link}`,
  noNames: 'In deze mail staan met opzet geen namen. Zet ze ook niet in je antwoord.',
  answer:
    'Heb je een vraag? Beantwoord deze mail. Je antwoord komt bij een collega terecht, niet bij een computer.',
  digestSubject: (a: { count: number; day: string }) =>
    a.count === 1 ? `Mijn werk op ${a.day}: 1 bericht` : `Mijn werk op ${a.day}: ${a.count} berichten`,
  digestIntro: 'Dit staat er voor je klaar. Wat het eerst af moet, staat bovenaan.',
  digestLine: (a: { what: string; reference: string }) => `Overdracht ${a.reference}: ${a.what}`,
  digestLineBy: (a: { what: string; reference: string; by: string }) =>
    `Overdracht ${a.reference}: ${a.what} – uiterlijk ${a.by}`,
  openWork: 'Open Mijn werk',
  openWorkLine: (a: { link: string }) => `Open Mijn werk: ${a.link}`,
  meetingTitle: (a: { reference: string }) => `Kennismaking overdracht ${a.reference}`,
  meetingMoment: (a: { day: string; time: string }) => `${a.day} om ${a.time} uur`,
  meetingWhen: (a: { when: string }) => `Wanneer: ${a.when}.`,
  meetingWhere: (a: { place: string }) => `Waar: ${a.place}.`,
  place: {
    clientHome: 'bij de cliënt thuis',
    senderOffice: 'bij de overdragende organisatie',
    receiverOffice: 'bij het buurtteam',
    elsewhere: 'ergens anders; de plek staat bij de overdracht',
  },
  /** Why this person gets the reminder. */
  reminder: {
    owner: 'Jij bent aan zet.',
    deputy: 'Je bent vervanger. Dit ligt er nog: kijk of jij het kunt doen.',
    manager: 'Dit is niet op tijd gedaan. Kijk met je medewerker wat er nodig is.',
    programmeManager: 'Dit is niet op tijd gedaan en niemand heeft het opgepakt. Zorg dat iemand het doet.',
  },
  expectation: {
    fillDocument: 'Vul het overdrachtsdocument in',
    submitDocument: 'Dien het overdrachtsdocument in',
    answerSubmission: 'Geef antwoord op de indiening',
    planAcquaintance: 'Plan de kennismaking',
    holdAcquaintance: 'Houd de kennismaking',
    recordAcquaintance: 'Leg vast hoe de kennismaking ging',
    answerQuestion: 'Beantwoord de vraag over een punt',
    makeReady: 'Maak de open punten klaar',
    signPoints: 'Geef akkoord op de punten',
    recordClientSignOff: 'Leg het akkoord van de cliënt vast',
    confirmTransferDay: 'Bevestig de dag van de overdracht',
    awaitTransferDay: 'De overdracht van de regie komt eraan',
    nameCaseWorker: 'Noem de begeleider van het buurtteam',
    checkIn: 'Doe het contactmoment van de nazorg',
    recordWatTelt: 'Leg de scores van Wat Telt vast',
    askSatisfaction: 'Vraag wat de cliënt van de overstap vindt',
    keepAgreement: 'Kom de afspraak na',
    decideClosure: 'Besluit over het einde van de nazorg',
    confirmDecision: 'Reageer op het voorstel voor een besluit',
    answerSafetyNet: 'Geef antwoord op de vangnetmelding',
    concludeSafetyNet: 'Rond de vangnetmelding af',
    acceptReturn: 'Reageer op de vraag om terug te keren',
    pulseCheck: 'Houd de vinger aan de pols',
    explainStall: 'Leg uit waarom de overdracht stilligt',
    reachOut: 'Probeer weer contact te krijgen met de cliënt',
    weighRisks: 'Weeg samen de risico’s: er is lang geen contact',
    resumePause: 'Besluit of de overdracht verder kan na de pauze',
    answerAccess: 'Geef antwoord op het verzoek om mee te kijken',
    settleConsent: 'Spreek af hoe het verdergaat zonder toestemming',
    settleSameClient: 'Bel de contactpersoon van de andere organisatie',
    answerAsked: 'Geef antwoord aan de programmaregisseur',
    answerDeputy: 'Reageer op het voorstel voor een vervanger',
  },
  notice: {
    submissionArrived: {
      what: 'Nieuwe overdracht voor jouw wijk: geef antwoord',
      text: 'Er is een overdracht ingediend. Bekijk de aankondiging en neem aan, of stuur terug met een reden.',
    },
    submissionAccepted: {
      what: 'Je overdracht is aangenomen: plan de kennismaking',
      text: 'Het buurtteam heeft de overdracht aangenomen. De volgende stap is de kennismaking.',
    },
    submissionReturned: {
      what: 'Je overdracht is teruggestuurd',
      text: 'Het buurtteam heeft de overdracht teruggestuurd. Lees de reden en pas het document aan.',
    },
    answererNamed: {
      what: 'Jij bent gevraagd om antwoord te geven',
      text: 'De programmaregisseur heeft jou genoemd om antwoord te geven op een indiening.',
    },
    acquaintanceInvitation: {
      what: 'Uitnodiging voor de kennismaking',
      text: 'De kennismaking is gepland. De afspraak voor je agenda zit bij deze mail.',
    },
    acquaintanceCancelled: {
      what: 'De kennismaking gaat niet door',
      text: 'De afspraak vervalt. Bij deze mail zit een bericht waarmee je agenda de afspraak weghaalt.',
    },
    signOffLapsed: {
      what: 'Je akkoord is vervallen: kijk opnieuw',
      text: 'Een punt waar jij akkoord op gaf is veranderd. Bekijk wat er anders is en geef opnieuw akkoord.',
    },
    pointAskedBack: {
      what: 'Er is een vraag over een punt',
      text: 'Het buurtteam heeft een vraag over een punt. De andere punten gaan gewoon door.',
    },
    questionAnswered: {
      what: 'Je vraag over een punt is beantwoord',
      text: 'Bekijk het antwoord. Is het goed? Geef dan akkoord op het punt.',
    },
    transferDayConfirmed: {
      what: 'De dag van de overdracht is voorgesteld: bevestig die ook',
      text: 'De ander heeft een dag voor de overdracht van de regie bevestigd. De dag staat vast als jij dat ook doet.',
    },
    transferAgreed: {
      what: 'De dag van de overdracht staat vast',
      text: 'Jullie hebben allebei de dag bevestigd. Vanaf die dag heeft het buurtteam de regie.',
    },
    transferDayLapsed: {
      what: 'De dag van de overdracht is vervallen',
      text: 'De afgesproken dag geldt niet meer. Bekijk wat er nodig is en spreek een nieuwe dag af.',
    },
    transferred: {
      what: 'De regie is overgedragen: de nazorg begint',
      text: 'Het buurtteam heeft nu de regie. De overdragende organisatie blijft in de nazorg meedoen.',
    },
    decisionProposed: {
      what: 'Er is een besluit voorgesteld: reageer',
      text: 'De ander stelt een besluit voor over het einde van de nazorg. Ben je het eens of niet?',
    },
    decisionRejected: {
      what: 'Je voorstel is niet overgenomen',
      text: 'De ander is het niet eens met je voorstel. Lees waarom en overleg samen.',
    },
    closed: {
      what: 'De overdracht is afgesloten',
      text: 'Jullie hebben samen besloten om af te sluiten. Het buurtteam houdt nog een vinger aan de pols.',
    },
    aftercareExtended: {
      what: 'De nazorg is verlengd',
      text: 'De nazorg duurt langer. Bekijk tot wanneer en wat er is afgesproken.',
    },
    reopened: {
      what: 'De overdracht is heropend',
      text: 'De nazorg begint opnieuw. Bekijk waarom en welke contactmomenten er zijn.',
    },
    safetyNetCalled: {
      what: 'Vangnet: iemand vraagt hulp, geef antwoord',
      text: 'Het vangnet is ingeroepen. Kijk nu wat er aan de hand is en geef antwoord.',
    },
    safetyNetAnswered: {
      what: 'Vangnet: er is antwoord',
      text: 'Op de vangnetmelding is antwoord gegeven. Bekijk wat er is afgesproken en wie verantwoordelijk is.',
    },
    safetyNetConcluded: {
      what: 'Vangnet: de melding is afgerond',
      text: 'De vangnetmelding is afgerond. Bekijk hoe het verdergaat.',
    },
    returnAsked: {
      what: 'Gevraagd: terugkeer naar de overdragende organisatie',
      text: 'De vraag is of de cliënt terug kan komen. De overdragende organisatie besluit hierover.',
    },
    returned: {
      what: 'De cliënt keert terug naar de overdragende organisatie',
      text: 'De terugkeer is aangenomen. De overdragende organisatie is weer verantwoordelijk.',
    },
    returnDeclined: {
      what: 'De terugkeer is niet aangenomen',
      text: 'De overdragende organisatie heeft de terugkeer niet aangenomen. Lees waarom en overleg samen.',
    },
    paused: {
      what: 'De overdracht is gepauzeerd',
      text: 'De termijnen staan stil tot het einde van de pauze. Bekijk waarom en tot wanneer.',
    },
    resumed: {
      what: 'De overdracht gaat weer verder',
      text: 'De pauze is voorbij. De termijnen zijn mee opgeschoven.',
    },
    withdrawn: {
      what: 'De overdracht is ingetrokken',
      text: 'Deze overdracht gaat niet door. Je hoeft er niets meer voor te doen.',
    },
    stalled: {
      what: 'De overdracht ligt stil: leg uit waarom',
      text: 'Er is al een tijd geen voortgang. Geef de reden en of de cliënt nog meedoet.',
    },
    stallRaised: {
      what: 'Een overdracht ligt te lang stil',
      text: 'Deze overdracht ligt lang stil of er komt geen uitleg. Kijk wie hem weer op gang brengt.',
    },
    reachingOutRaised: {
      what: 'Er is te lang geen contact met een cliënt',
      text: 'Het lukt al weken niet om contact te krijgen. Kijk samen wat er nu moet gebeuren.',
    },
    contactsChanged: {
      what: 'De vaste contactpersonen zijn veranderd',
      text: 'Er is een andere contactpersoon of vervanger. Bekijk wie dat nu is en wat er openstaat.',
    },
    caseWorkerChanged: {
      what: 'De begeleider is veranderd',
      text: 'Er is een andere begeleider. Bekijk wie dat nu is en wat er openstaat.',
    },
    neighbourhoodChanged: {
      what: 'De overdracht gaat naar een andere wijk',
      text: 'De wijk is veranderd. Bekijk welk buurtteam nu aan zet is en wat er openstaat.',
    },
    accessAsked: {
      what: 'Iemand vraagt om mee te kijken: geef antwoord',
      text: 'Een collega vraagt om een tijd mee te kijken. Lees waarom, en sta het toe of wijs het af.',
    },
    accessGranted: {
      what: 'Je mag meekijken',
      text: 'Je verzoek is toegestaan. Het meekijken stopt vanzelf na de laatste dag.',
    },
    accessRefused: {
      what: 'Je verzoek om mee te kijken is afgewezen',
      text: 'De contactpersoon heeft je verzoek afgewezen. De reden staat bij Meekijken.',
    },
    accessEnded: {
      what: 'Het meekijken is gestopt',
      text: 'Het meekijken is eerder gestopt dan afgesproken.',
    },
    emergencyAccessTaken: {
      what: 'Noodtoegang: iemand kijkt nu mee',
      text: 'Een collega heeft noodtoegang genomen, met een reden. Kijk of dit klopt. Zo niet: stop het meekijken.',
    },
    consentWithdrawn: {
      what: 'De toestemming is ingetrokken: de overdracht staat stil',
      text: 'Wat al was gedeeld, blijft zichtbaar. Overleg samen, en leg vast hoe het verdergaat.',
    },
    wentOnWithoutConsent: {
      what: 'De overdracht gaat verder zonder toestemming',
      text: 'Er is afgesproken hoe het verdergaat. De termijnen zijn mee opgeschoven.',
    },
    sameClient: {
      what: 'Bel een andere organisatie over deze overdracht',
      text: 'Misschien heeft een andere organisatie ook een overdracht van deze cliënt. Bij de overdracht staat wie je kunt bellen. Leg daarna vast wat jullie hebben afgesproken.',
    },
    sameClientRecorded: {
      what: 'Er is overlegd met de andere organisatie',
      text: 'De uitkomst van het overleg over dezelfde cliënt is vastgelegd. Bekijk wat er is afgesproken.',
    },
    ownerAsked: {
      what: 'De programmaregisseur vraagt hoe het staat: geef antwoord',
      text: 'Iets in deze overdracht ligt bij jou. De programmaregisseur wil weten hoe het daarmee staat. Bij de overdracht zie je wat het is.',
    },
    askedAnswered: {
      what: 'Er is antwoord op je vraag over een overdracht',
      text: 'Het antwoord staat bij de overdracht.',
    },
    deputyProposed: {
      what: 'Voorstel voor een vervanger: reageer',
      text: 'De programmaregisseur stelt voor wie kan vervangen. Pas de vaste contactpersonen aan, of leg uit waarom niet.',
    },
    deputyDeclined: {
      what: 'Je voorstel voor een vervanger is niet overgenomen',
      text: 'De organisatie kiest niet voor deze vervanger. Overleg samen wie het dan doet.',
    },
  },
};
