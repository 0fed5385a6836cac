export const newHandover = {
  title: 'Nieuwe overdracht starten',
  clientLead: 'Over wie gaat het? We kijken eerst of jullie deze cliënt al kennen.',
  labels: {
    givenName: 'Voornaam',
    namePrefix: 'Tussenvoegsel',
    familyName: 'Achternaam',
    birthDate: 'Geboortedatum',
    phone: 'Telefoonnummer van de cliënt',
    neighbourhood: 'Naar welke wijk?',
    movingDay: 'Geplande verhuisdag',
    caseWorker: 'Wie is de begeleider?',
    same: 'Is dit dezelfde cliënt?',
  },
  namePrefixHint: 'Bijvoorbeeld “van der”.',
  birthDateHint: 'Bijvoorbeeld 27 3 1985.',
  next: 'Verder',
  sameTitle: 'Kennen jullie deze cliënt al?',
  sameLead: (a: { name: string }) =>
    `Er is al een cliënt met de achternaam en geboortedatum van ${a.name}. Kijk goed, zo voorkom je een dubbel dossier.`,
  sameHandovers: 'Overdrachten van deze cliënt',
  noHandovers: 'Nog geen overdrachten.',
  sameYes: (a: { name: string }) => `Ja, dit is ${a.name}`,
  sameNo: 'Nee, dit is toch een ander',
  born: 'Geboren op',
  runningTitle: (a: { name: string }) => `${a.name} heeft al een lopende overdracht`,
  running: 'Ga daar verder. Een cliënt heeft één overdracht tegelijk.',
  placeTitle: 'Waar gaat de cliënt wonen?',
  placeLead: (a: { name: string }) => `De overdracht van ${a.name} begint hierna met de tien punten.`,
  withoutContact: (a: { name: string }) => `${a.name} (nog geen vaste contactpersoon)`,
  neighbourhoodHint:
    'Heeft een wijk nog geen vaste contactpersoon? Dan antwoordt de vervanger, de leidinggevende of de programmaregisseur.',
  movingDayHint: (a: { days: number }) =>
    `Weet je de dag nog niet zeker? Kies de dag die je verwacht. Dien de overdracht minstens ${a.days} werkdagen ervoor in.`,
  start: 'Overdracht starten',
  back: 'Terug naar de gegevens van de cliënt',
  noProgrammeManagerTitle: 'Er is nog geen programmaregisseur',
  noProgrammeManager:
    'Zonder programmaregisseur kan een overdracht nergens terecht als niemand antwoordt. Vraag de functioneel beheerder om er een in te vullen bij Beheer. Wat je hebt ingevuld, staat er nog.',
  noReceiverTitle: 'Er is nog geen ontvangende organisatie',
  noReceiver:
    'In deze regio is nog geen buurtteamorganisatie ingevuld. Vraag de functioneel beheerder om dat te doen bij Beheer.',
};
