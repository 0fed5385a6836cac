export const people = {
  lead: 'Iedereen die in Overstap werkt, en wat diegene mag. Een rol geldt vanaf de eerste tot en met de laatste dag.',
  organisations: 'Organisaties',
  everyOrganisation: 'Alle organisaties',
  searchTitle: 'Zoek op naam',
  clearSearch: 'Zoekopdracht wissen',
  found: (a: { count: number }) => (a.count === 1 ? '1 persoon' : `${a.count} personen`),
  foundFor: (a: { count: number; search: string }) =>
    a.count === 1 ? `1 persoon gevonden met “${a.search}”` : `${a.count} personen gevonden met “${a.search}”`,
  add: 'Iemand toevoegen',
  columns: { name: 'Naam', organisation: 'Organisatie', roles: 'Rollen van vandaag' },
  noRoles: 'Geen rol',
  noneTitle: 'Niemand gevonden',
  none: 'Zoek op een ander deel van de naam, of voeg diegene toe.',
  everywhere: 'de hele organisatie',
  roleIn: (a: { role: string; places: string }) => `${a.role}: ${a.places}`,
  facts: 'Gegevens',
  account: 'Account bij het inloggen',
  email: 'E-mailadres',
  phone: 'Telefoon',
  language: 'Taal van de mail',
  languages: { nl: 'Nederlands', en: 'Engels' },
  changeFacts: 'Gegevens wijzigen',
  rolesNow: 'Rollen',
  rolesCaption: 'Rollen van nu en straks',
  formerCaption: 'Rollen die voorbij zijn',
  rolesBefore: 'Rollen van vroeger',
  roleColumns: {
    role: 'Rol',
    places: 'Waar',
    from: 'Eerste dag',
    until: 'Laatste dag',
    by: 'Gegeven door',
    endedBy: 'Beëindigd door',
    end: 'Beëindigen',
  },
  noEnd: 'Geen',
  notKnown: 'Niet bekend',
  noRolesTitle: 'Geen rollen',
  noRolesText: 'Zonder rol ziet diegene na het inloggen niets. Geef hieronder een rol.',
  giveRole: 'Een rol geven',
  giveRoleLead: (a: { name: string; organisation: string }) =>
    `De rol van ${a.name} geldt bij ${a.organisation}. Diegene ziet bij de volgende klik wat erbij hoort.`,
  saveRole: 'Rol geven',
  roleHint:
    'Een plek als vaste contactpersoon, vervanger of leidinggevende van een wijk geef je bij Contactpersonen.',
  scopeHint:
    'Een programmaregisseur, functioneel beheerder of privacyfunctionaris heeft de rol altijd voor de hele organisatie.',
  scopes: {
    everywhere: 'De hele organisatie',
    clusters: 'Deze clusters',
    neighbourhoods: 'Deze wijken',
  },
  onlyWhen: (a: { choice: string }) => `Alleen als je koos: ${a.choice}.`,
  ownRoles:
    'Een rol waarmee je dossiers ziet, kun je jezelf niet geven. Dat doet een andere functioneel beheerder.',
  untilHint: 'Laat leeg als de rol geen einde heeft.',
  endRole: 'Rol beëindigen',
  endRoleTitle: (a: { role: string; name: string }) => `${a.role}: beëindigen voor ${a.name}`,
  endRoleLead: 'Wat diegene heeft gedaan, blijft staan, met de naam erbij.',
  whatItMeans: 'Wat betekent dit?',
  meansAccess:
    'Na de laatste dag ziet diegene niets meer wat bij deze rol hoort. Wie dan is ingelogd, merkt dat bij de volgende klik.',
  meansRunning: (a: { count: number }) =>
    a.count === 0
      ? 'Diegene heeft nu geen plek in een lopende overdracht.'
      : a.count === 1
        ? 'Diegene heeft een plek in 1 lopende overdracht. Die hoort het meteen.'
        : `Diegene heeft een plek in ${a.count} lopende overdrachten. Die horen het meteen.`,
  meansTasks: (a: { count: number }) =>
    a.count === 0
      ? 'Er staan geen open taken op naam.'
      : a.count === 1
        ? 'Er staat 1 open taak op naam. Die gaat naar wie waarneemt.'
        : `Er staan ${a.count} open taken op naam. Die gaan naar wie waarneemt.`,
  seatsCaption: 'Plekken in wijken en wie waarneemt',
  seatColumns: { neighbourhood: 'Wijk', place: 'Plek', next: 'Wie neemt waar?', change: 'Opvolger kiezen' },
  programmeManagerNext: 'De programmaregisseur',
  lastOne: 'Dit is de enige functioneel beheerder. Geef eerst iemand anders die rol.',
  when: { now: 'Meteen', later: 'Na een laatste dag' },
  newTitle: 'Iemand toevoegen',
  newLead: 'Diegene kan inloggen zodra hier een account staat, en ziet iets zodra er een rol is.',
  subjectHint: 'De naam waaronder de inlogdienst deze persoon kent.',
  save: 'Bewaren',
  labels: {
    search: 'Deel van een naam',
    name: 'Naam',
    subject: 'Account bij het inloggen',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    language: 'Taal van de mail',
    organisation: 'Organisatie',
    role: 'Welke rol?',
    scope: 'Waar geldt de rol?',
    clusters: 'Welke clusters?',
    neighbourhoods: 'Welke wijken?',
    from: 'Eerste dag',
    until: 'Laatste dag',
    when: 'Wanneer stopt de rol?',
  },
};
