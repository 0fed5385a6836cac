import type { BasisKind, Purpose } from '../../domain/template';

/** What a ground means, in words that a client understands too. */
const meaning: Record<BasisKind, string> = {
  consent:
    'Dit mag alleen met toestemming van de cliënt. Die toestemming kan altijd weer worden ingetrokken.',
  publicTask: 'De gemeente heeft de wettelijke taak om hulp te regelen. Daarvoor zijn deze gegevens nodig.',
  vitalInterest: 'Zonder deze gegevens kan het leven of de gezondheid van de cliënt gevaar lopen.',
};

const purpose: Record<Purpose, string> = {
  keepHome: 'Een eigen huis krijgen en houden',
  keepIncome: 'Rondkomen van het geld',
  worthwhileDay: 'Een dag die de moeite waard is',
  rightSupport: 'Hulp krijgen die past',
  reachPeople: 'De juiste mensen kunnen bereiken',
  health: 'Goede zorg krijgen',
  safety: 'Veilig zijn, en op tijd hulp krijgen',
};

const basisShort: Record<BasisKind, string> = {
  consent: 'Toestemming',
  publicTask: 'Wettelijke taak',
  vitalInterest: 'Gevaar voor leven of gezondheid',
};

/** What is shared, with whom, for what and on which ground; to read, and to print for the client. */
export const sharing = {
  title: (a: { name: string }) => `Wat we delen over ${a.name}`,
  lead: 'Dit overzicht is voor jou en voor de cliënt.',
  leadBefore: 'Dit overzicht is voor jou en voor de cliënt. Neem het samen door vóór het indienen.',
  facts: 'Kort',
  from: 'Wie deelt',
  to: 'Met wie',
  team: (a: { receiver: string; neighbourhood: string }) => `${a.receiver}, buurtteam ${a.neighbourhood}`,
  when: 'Vanaf wanneer',
  whenAccepted: 'Het buurtteam ziet de inhoud sinds',
  whenLater:
    'Pas als het buurtteam de overdracht aanneemt. Tot dan ziet het alleen wie er komt, waarvandaan en wanneer.',
  until: 'Tot wanneer',
  untilEnd: 'Tot de overdracht is afgesloten. Daarna blijft het dossier bewaard zolang de wet dat vraagt.',
  untilWithdrawn: 'De toestemming is ingetrokken. Wat al gedeeld was, blijft zichtbaar. Er komt niets bij.',
  basis: 'Grond die is vastgelegd',
  informed: 'De cliënt is geïnformeerd op',
  informedTerm: 'De cliënt weet ervan sinds',
  notInformed: 'Nog niet vastgelegd dat de cliënt is geïnformeerd.',
  pointCaption: (a: { point: string }) => `Wat we delen bij ${a.point}`,
  columns: { question: 'Vraag', whom: 'Wie ziet dit?', purpose: 'Waarvoor?', basis: 'Op welke grond?' },
  everything: 'Vraag voor vraag',
  everythingLead: 'Alleen wat is ingevuld, wordt gedeeld.',
  meaningTitle: 'Wat betekent de grond?',
  meaning,
  purpose,
  basisShort,
  rightsTitle: 'Wat kan de cliënt doen?',
  rights: [
    'Alles inzien wat is opgeschreven, en vragen om iets te verbeteren.',
    'Zien wie er heeft gekeken.',
    'Toestemming intrekken, bij de begeleider, de contactpersoon of op de eigen pagina.',
    'Een klacht indienen bij de organisatie of bij de Autoriteit Persoonsgegevens.',
  ],
  summaryTitle: 'Wat je deelt, en waarom',
  summary: (a: { count: number }) => (a.count === 1 ? '1 vraag' : `${a.count} vragen`),
  confidential: (a: { count: number }) =>
    a.count === 1
      ? 'Daarvan is 1 vraag alleen voor de vaste contactpersonen en begeleiders.'
      : `Daarvan zijn ${a.count} vragen alleen voor de vaste contactpersonen en begeleiders.`,
  open: 'Bekijk en print het hele overzicht',
  print: 'Afdrukken voor de cliënt',
  printing: 'Dit is de versie voor op papier. Het afdrukken begint vanzelf, of kies afdrukken in je browser.',
  backToScreen: 'Terug naar de gewone pagina',
  printedOn: 'Afgedrukt op',
};
