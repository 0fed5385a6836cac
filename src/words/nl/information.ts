export type InformationSection = { heading: string; paragraphs: string[]; items: string[] };
export type InformationText = { title: string; lead: string; sections: InformationSection[] };

const accessibility: InformationText = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet Overstap kunnen gebruiken. Ook met een telefoon, een schermlezer of alleen een toetsenbord.',
  sections: [
    {
      heading: 'Wat we doen',
      paragraphs: [
        'We volgen de Europese regels voor toegankelijke websites: WCAG 2.2, niveau AA. Bij elke wijziging controleren we dat automatisch op de pagina’s.',
      ],
      items: [
        'Alles werkt met het toetsenbord. Je ziet altijd waar je bent.',
        'De tekst blijft leesbaar als je tot 400 procent vergroot.',
        'Kleur is nooit de enige aanwijzing: er staat altijd een woord bij.',
        'Alles werkt ook zonder JavaScript en met een trage verbinding.',
        'We schrijven op taalniveau B1.',
      ],
    },
    {
      heading: 'Wat nog beter moet',
      paragraphs: [
        'We testen met hulpmiddelen en automatische controles. Een onderzoek door een onafhankelijk bureau is er nog niet. Dat hoort wel te gebeuren voordat Overstap voor iedereen opengaat.',
      ],
      items: [],
    },
    {
      heading: 'Werkt iets niet voor jou?',
      paragraphs: [
        'Vertel het aan de beheerder van je organisatie: welke pagina, wat je wilde doen, en welk hulpmiddel je gebruikt. Dan wordt het opgelost, en tot die tijd krijg je hulp op een andere manier.',
      ],
      items: [],
    },
  ],
};

const privacy: InformationText = {
  title: 'Privacy',
  lead: 'In Overstap staat gevoelige informatie over mensen. Daarom ziet iedereen alleen wat nodig is, en is te zien wie er keek.',
  sections: [
    {
      heading: 'Waarvoor we gegevens gebruiken',
      paragraphs: [
        'Alleen om een cliënt veilig over te dragen van een instelling naar het buurtteam: het overdrachtsdocument, de afspraken, de nazorg en het vangnet.',
      ],
      items: [],
    },
    {
      heading: 'Wie wat ziet',
      paragraphs: [],
      items: [
        'De overdragende organisatie ziet haar eigen overdrachten.',
        'Het buurtteam ziet eerst alleen een aankondiging. Na het aannemen ziet het buurtteam het hele document.',
        'Andere buurtteams en andere organisaties zien niets, ook niet dat een overdracht bestaat.',
        'Programmaregisseurs zien hoe een overdracht loopt en een kenmerk. Geen naam, geen inhoud.',
        'Bij elke vraag van het document staat wie het antwoord ziet.',
      ],
    },
    {
      heading: 'Toestemming',
      paragraphs: [
        'Voordat er iets wordt gedeeld, staat per vraag vast met wie, waarvoor en op welke grond, en heeft de cliënt dat gehoord. Toestemming mag de cliënt altijd intrekken: bij de eigen begeleider of op de eigen pagina. De overdracht staat dan stil, en beide contactpersonen horen het.',
      ],
      items: [],
    },
    {
      heading: 'Wat we vastleggen over gebruik',
      paragraphs: [
        'Bij elke overdracht leggen we vast wie wat heeft bekeken en gewijzigd, vanuit welke organisatie en wanneer. Mislukte pogingen ook. De privacyfunctionaris kan dat nakijken.',
      ],
      items: [],
    },
    {
      heading: 'E-mail en cookies',
      paragraphs: [
        'In onze e-mails staan geen namen en geen inhoud: alleen wat er wordt gevraagd, wanneer, en een link.',
        'We gebruiken twee cookies: een om je ingelogd te houden en een om je taal te onthouden. We volgen niemand en delen niets met andere websites.',
      ],
      items: [],
    },
    {
      heading: 'Je rechten',
      paragraphs: [
        'Je mag weten wat er over je staat, het laten verbeteren, en bezwaar maken. Vraag dat aan je begeleider of aan de organisatie die jou helpt. Die organisatie is verantwoordelijk voor je gegevens en bewaart ze zo lang als de wet vraagt.',
      ],
      items: [],
    },
  ],
};

const help: InformationText = {
  title: 'Hulp',
  lead: 'Zo werkt een overdracht, en dit kun je doen als het anders loopt.',
  sections: [
    {
      heading: 'De weg van een overdracht',
      paragraphs: ['Overstap laat bij elke overdracht zien wie er aan zet is en tot wanneer.'],
      items: [
        'Voorbereiding: de begeleider vult met de cliënt de tien punten in.',
        'Ingediend: de contactpersoon van het buurtteam neemt de overdracht aan of stuurt hem terug met een reden.',
        'Kennismaking: de cliënt en beide contactpersonen bespreken het document samen.',
        'Akkoord: de overdragende organisatie, het buurtteam en de cliënt geven akkoord op elk punt.',
        'Overdracht van de regie: vanaf die dag leidt het buurtteam.',
        'Nazorg: drie maanden blijven beide organisaties betrokken.',
        'Afsluiten: dat besluiten beide contactpersonen samen. Het gebeurt nooit vanzelf.',
      ],
    },
    {
      heading: 'Het gaat niet goed met de cliënt',
      paragraphs: [
        'Na de overdracht kun je altijd het vangnet inschakelen, op de pagina van de overdracht. De overdragende organisatie antwoordt binnen één werkdag. Lukt dat niet, dan gaat de vraag vanzelf naar een ander.',
        'Is er nu gevaar? Bel 112. Overstap is niet bedoeld voor spoed.',
      ],
      items: [],
    },
    {
      heading: 'Je bent er een tijd niet',
      paragraphs: [
        'Laat de beheerder je afwezigheid invullen. Dan krijgt je vervanger meteen wat er van jou wordt verwacht.',
      ],
      items: [],
    },
    {
      heading: 'Er ging iets mis op het scherm',
      paragraphs: [
        'Twee keer op een knop drukken kan geen kwaad: alles gebeurt één keer. Als je uitgelogd was terwijl je typte, staat je tekst klaar nadat je opnieuw inlogt. Zie je een code op een foutpagina? Geef die door aan de beheerder.',
      ],
      items: [],
    },
  ],
};

const whatIsNew: InformationText = {
  title: 'Wat is er nieuw',
  lead: 'De veranderingen in Overstap, de nieuwste eerst.',
  sections: [
    {
      heading: 'Versie 0.4: zien wat vastzit',
      paragraphs: ['Voor programmaregisseurs en voor iedereen die wil weten hoe het gaat.'],
      items: [
        'Regie laat zien waar elke overdracht staat. Wat stilligt of te laat is, staat bovenaan.',
        'Rapportage: de cijfers per wijk, cluster en organisatie, met uitleg erbij. Ook als bestand.',
        'Cliënten zeggen zelf wat ze van de overdracht vinden, na de overdracht en bij het afsluiten.',
        'Kies zelf welke berichten je per mail wilt. Wat dringend is, komt altijd.',
      ],
    },
    {
      heading: 'Versie 0.3: overleggen en knelpunten',
      paragraphs: ['Twee organisaties praten samen over hun cluster.'],
      items: [
        'Elk cluster heeft een casuïstiekoverleg met een agenda die zichzelf maakt.',
        'Knelpunten en weeffouten: wat houdt overdrachten op, wie lost het op en is het weggebleven?',
        'De doorbraaktafel voor wat niemand alleen kan oplossen.',
      ],
    },
    {
      heading: 'Versie 0.2: alleen wie mag',
      paragraphs: ['Gegevens zijn beter beschermd.'],
      items: [
        'Je ziet alleen waar jij bij hoort. Elke blik staat in een logboek.',
        'Cliënten hebben een eigen pagina: waar sta ik, wie zijn mijn mensen, wie heeft gekeken?',
        'Toestemming intrekken is net zo makkelijk als geven.',
      ],
    },
    {
      heading: 'Versie 0.1: de eerste overdracht',
      paragraphs: ['Dit is de eerste versie.'],
      items: [
        'Een overdracht van begin tot eind: van voorbereiding tot vinger aan de pols.',
        'Tien punten met akkoord van drie partijen. Een akkoord hoort bij de tekst die je zag.',
        'Mijn werk laat zien wat er van je wordt verwacht, met de dag erbij.',
        'Een vangnet dat niet stopt tot iemand antwoordt.',
        'Alles in het Nederlands en in het Engels.',
      ],
    },
  ],
};

export const information = {
  accessibility,
  privacy,
  help,
  whatIsNew,
};
