export const administration = {
  title: 'Beheer',
  parts: 'Onderdelen van het beheer',
  seats: 'Contactpersonen',
  people: 'Mensen en rollen',
  absences: 'Afwezigheid',
  closingDays: 'Sluitingsdagen',
  region: 'Regio',
  changedTitle: 'De verandering is bewaard',
  told: (a: { count: number }) =>
    a.count === 0
      ? 'Er loopt nu geen overdracht waarvoor dit iets verandert.'
      : a.count === 1
        ? '1 lopende overdracht is ingelicht. Open taken gaan meteen naar de juiste mensen.'
        : `${a.count} lopende overdrachten zijn ingelicht. Open taken gaan meteen naar de juiste mensen.`,
  nobody: 'Niemand',
  seatsLead: 'Per wijk en organisatie: de vaste contactpersoon, de vervanger en de leidinggevende.',
  organisations: 'Organisaties',
  seatColumns: {
    neighbourhood: 'Wijk',
    contactPerson: 'Vaste contactpersoon',
    deputy: 'Vervanger',
    manager: 'Leidinggevende',
    change: 'Wijzigen',
  },
  vacancies: (a: { count: number }) =>
    a.count === 1
      ? 'In 1 wijk is geen vaste contactpersoon.'
      : `In ${a.count} wijken is geen vaste contactpersoon.`,
  vacancyMeans:
    'Zolang een plek leeg is, gaat het werk naar de vervanger, de leidinggevende of de programmaregisseur.',
  seatTitle: (a: { neighbourhood: string; organisation: string }) =>
    `${a.neighbourhood}: mensen van ${a.organisation}`,
  seatLead:
    'Lopende overdrachten in deze wijk horen de verandering meteen. De nieuwe mensen zien dan de overdrachten van deze wijk.',
  saveSeat: 'Contactpersonen bewaren',
  absencesLead: 'Wie afwezig is, krijgt geen taken. Het werk gaat zolang naar de vervanger.',
  absenceColumns: {
    person: 'Wie',
    from: 'Eerste dag',
    until: 'Laatste dag',
    standIn: 'Wie neemt waar?',
    change: 'Wijzigen',
  },
  untilUnknown: 'Nog niet bekend',
  noStandIn: 'Geen vervanger nodig of bekend',
  standInFor: (a: { name: string; neighbourhoods: string }) => `${a.name} (${a.neighbourhoods})`,
  absencesEmptyTitle: 'Iedereen is er',
  absencesEmpty: 'Hier staat straks wie er niet is, en wie waarneemt.',
  addAbsence: 'Afwezigheid toevoegen',
  changeAbsence: 'Afwezigheid wijzigen',
  removeAbsence: 'Afwezigheid verwijderen',
  removeAbsenceText: 'Is iemand er toch? Dan krijgt diegene de eigen taken meteen terug.',
  untilHint: 'Laat leeg als je dit nog niet weet.',
  saveAbsence: 'Afwezigheid bewaren',
  closingLead: 'Op een sluitingsdag telt geen enkele termijn door. Weekenden en feestdagen tellen nooit mee.',
  closingColumns: { day: 'Dag', name: 'Naam', change: 'Verwijderen' },
  closingCaption: 'Sluitingsdagen van de regio',
  closingEmptyTitle: 'Geen sluitingsdagen',
  closingEmpty: 'Voeg een dag toe waarop de organisaties in de regio dicht zijn.',
  addClosingDay: 'Sluitingsdag toevoegen',
  removeClosingDay: 'Verwijderen',
  holidaysTitle: 'Feestdagen',
  holidays: 'Op deze dagen werkt er ook niemand. Ze staan vast.',
  regionLead:
    'De programmaregisseur kijkt mee met het geheel en is de laatste die bericht krijgt als iets blijft liggen.',
  programmeManagerNow: 'Programmaregisseur nu',
  regionNone: 'Er is nog geen programmaregisseur. Zolang kan er geen overdracht starten.',
  saveRegion: 'Programmaregisseur bewaren',
  labels: {
    contactPerson: 'Vaste contactpersoon',
    deputy: 'Vervanger',
    manager: 'Leidinggevende',
    person: 'Wie is er niet?',
    from: 'Eerste dag',
    until: 'Laatste dag',
    day: 'Welke dag?',
    name: 'Hoe heet deze dag?',
    programmeManager: 'Wie is de programmaregisseur?',
  },
};
