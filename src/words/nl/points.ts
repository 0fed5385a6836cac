import type { PointKey, SharedWith } from '../../domain/template';

type Question = { label: string; hint?: string };
type Point = { title: string; lead: string; questions: Record<string, Question> };

/** The ten points and their questions, by the keys of the template. */
export const points: Record<PointKey, Point> = {
  housing: {
    title: 'Wonen',
    lead: 'Waar gaat de cliënt wonen, en is alles klaar om te verhuizen?',
    questions: {
      address: { label: 'Nieuw adres', hint: 'Straat, huisnummer, postcode en plaats.' },
      landlord: { label: 'Verhuurder', hint: 'Bijvoorbeeld de woningcorporatie, met een telefoonnummer.' },
      leaseStart: { label: 'Begin van het huurcontract' },
      keys: { label: 'Sleutels', hint: 'Wie haalt de sleutels, waar en wanneer?' },
      furniture: { label: 'Inrichting', hint: 'Wat is er al, wat moet er nog komen?' },
      housingProfile: { label: 'Woonprofiel', hint: 'Woonwens, begeleiding, inkomen en aandachtspunten.' },
    },
  },
  finances: {
    title: 'Financiële basis',
    lead: 'Is er inkomen, worden de vaste lasten betaald, en is er hulp bij schulden?',
    questions: {
      income: { label: 'Inkomen', hint: 'Welk inkomen, hoeveel per maand, en vanaf wanneer?' },
      fixedCosts: { label: 'Vaste lasten', hint: 'Hoe worden huur, energie en water betaald?' },
      allowances: {
        label: 'Toeslagen op het nieuwe adres',
        hint: 'Welke zijn aangevraagd, en wat is de stand?',
      },
      debts: {
        label: 'Schulden',
        hint: 'Welke regeling is er, en wie is de bewindvoerder? Geen schulden? Schrijf dat op.',
      },
      insurance: { label: 'Verzekeringen', hint: 'Zorg, inboedel en aansprakelijkheid.' },
    },
  },
  activation: {
    title: 'Activering',
    lead: 'Wat doet de cliënt aan werk, opleiding of vrijwilligerswerk?',
    questions: {
      current: { label: 'Wat doet de cliënt nu?' },
      nextStep: { label: 'Wat is de volgende stap?' },
    },
  },
  daytime: {
    title: 'Dagbesteding',
    lead: 'Hoe ziet een gewone week eruit?',
    questions: {
      what: { label: 'Wat is de dagbesteding?' },
      where: { label: 'Waar is dat?' },
      days: { label: 'Op welke dagen?', hint: 'Bijvoorbeeld maandag en woensdagochtend.' },
      contact: { label: 'Wie is daar de contactpersoon?', hint: 'Naam en telefoonnummer.' },
    },
  },
  network: {
    title: 'Netwerk',
    lead: 'Wie zijn er belangrijk voor de cliënt?',
    questions: {
      people: { label: 'Familie, vrienden en nieuwe buren', hint: 'Wie helpt, en waarmee?' },
      whoMayBeCalled: {
        label: 'Wie mag je bellen?',
        hint: 'Noem alleen mensen voor wie de cliënt toestemming geeft.',
      },
    },
  },
  physicalHealth: {
    title: 'Lichamelijke gezondheid',
    lead: 'Is de zorg in de nieuwe wijk geregeld?',
    questions: {
      generalPractitioner: { label: 'Huisarts in de nieuwe wijk', hint: 'Naam en telefoonnummer.' },
      medicines: { label: 'Medicijnen', hint: 'Welke, hoe vaak, en wie let erop?' },
      aids: { label: 'Hulpmiddelen en aanpassingen' },
    },
  },
  mentalHealth: {
    title: 'Psychische gezondheid en middelen',
    lead: 'Welke behandeling loopt er, en wat helpt?',
    questions: {
      treatment: { label: 'Behandeling', hint: 'Bij wie, hoe vaak, en loopt die door na de verhuizing?' },
      use: { label: 'Gebruik van middelen' },
      whatHelps: { label: 'Wat helpt als het minder gaat?' },
    },
  },
  dailyLiving: {
    title: 'Zelfstandig wonen',
    lead: 'Wat kan de cliënt zelf, en waar is hulp bij nodig?',
    questions: {
      household: { label: 'Huishouden', hint: 'Koken, schoonmaken, wassen en boodschappen.' },
      administration: { label: 'Administratie en afspraken', hint: 'Post, rekeningen en de agenda.' },
      digid: { label: 'Heeft de cliënt een DigiD die werkt?', hint: 'Schrijf hier nooit het wachtwoord.' },
    },
  },
  safety: {
    title: 'Veiligheid en terugval',
    lead: 'Waaraan merk je dat het misgaat, en wat doe je dan?',
    questions: {
      earlySigns: { label: 'Eerste signalen', hint: 'Wat zie of hoor je als het minder gaat?' },
      signallingPlan: { label: 'Signaleringsplan', hint: 'Wat doet de cliënt zelf, en wat doen anderen?' },
      whoToCall: { label: 'Wie bel je wanneer?', hint: 'Ook ’s avonds, ’s nachts en in het weekend.' },
    },
  },
  ownLead: {
    title: 'Eigen regie en afspraken',
    lead: 'Wat wil de cliënt zelf, en wat is er afgesproken?',
    questions: {
      goals: { label: 'Doelen van de cliënt', hint: 'In de eigen woorden van de cliënt.' },
      visits: { label: 'Hoe vaak komt er iemand langs?', hint: 'Bijvoorbeeld elke dinsdag.' },
      clientDoes: { label: 'Wat doet de cliënt zelf?' },
    },
  },
};

export const sharedWith: Record<SharedWith, string> = {
  bothOrganisations: 'De begeleiders en contactpersonen van beide organisaties.',
  contactPersonsOnly: 'Alleen de vaste contactpersonen van beide organisaties.',
};
