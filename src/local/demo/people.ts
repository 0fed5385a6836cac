import type { Day } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import { demoId } from './ids';

/** Somebody who works in the region; all of them are made up. */
export interface Colleague {
  key: string;
  name: string;
  organisation: 'tussenvoorziening' | 'leger-des-heils' | 'lister' | 'buurtteam';
  /** Works as case worker for the whole organisation, or for these neighbourhoods. */
  caseWorkerIn?: 'everywhere' | readonly string[];
  other?: 'programmeManager' | 'functionalManager' | 'privacyOfficer';
  /** Left: the last day of every role. */
  leftOn?: Day;
  language?: 'en';
  /** In the list of the sign-in page: who this is. */
  signIn?: string;
}

const hoods = (cluster: number): string[] =>
  (utrecht.clusters[cluster - 1]?.neighbourhoods ?? []).map(({ id }) => id);

const tussenvoorziening: readonly Omit<Colleague, 'organisation'>[] = [
  {
    key: 'fatima',
    name: 'Fatima Bouzid',
    caseWorkerIn: 'everywhere',
    signIn: 'Begeleider bij De Tussenvoorziening',
  },
  {
    key: 'marit',
    name: 'Marit de Vries',
    signIn: 'Vaste contactpersoon bij De Tussenvoorziening, cluster 1 en 3',
  },
  {
    key: 'youssef',
    name: 'Youssef El Amrani',
    signIn: 'Vaste contactpersoon bij De Tussenvoorziening, Overvecht (cluster 2)',
  },
  {
    key: 'daphne',
    name: 'Daphne Martina',
    signIn: 'Vaste contactpersoon bij De Tussenvoorziening, cluster 4 en 5',
  },
  {
    key: 'bas',
    name: 'Bas van Leeuwen',
    signIn: 'Vaste contactpersoon bij De Tussenvoorziening, cluster 6',
  },
  { key: 'ingrid', name: 'Ingrid Hoekstra', signIn: 'Teamleider bij De Tussenvoorziening' },
  { key: 'joris', name: 'Joris Kuipers', caseWorkerIn: 'everywhere' },
  { key: 'chantal', name: 'Chantal Pinas', caseWorkerIn: 'everywhere' },
  { key: 'tomasz', name: 'Tomasz Nowak', caseWorkerIn: 'everywhere' },
  { key: 'rachid', name: 'Rachid Benali' },
  {
    key: 'marjan',
    name: 'Marjan Scheffer',
    other: 'privacyOfficer',
    signIn: 'Privacyfunctionaris bij De Tussenvoorziening',
  },
  {
    key: 'frits',
    name: 'Frits Oosterhuis',
    caseWorkerIn: 'everywhere',
    leftOn: '2026-01-31',
    signIn: 'Oud-collega: was begeleider bij De Tussenvoorziening',
  },
];

const legerDesHeils: readonly Omit<Colleague, 'organisation'>[] = [
  {
    key: 'samuel',
    name: 'Samuel Boateng',
    caseWorkerIn: 'everywhere',
    signIn: 'Begeleider bij het Leger des Heils',
  },
  {
    key: 'willemijn',
    name: 'Willemijn ter Horst',
    signIn: 'Vaste contactpersoon bij het Leger des Heils, alle wijken',
  },
  { key: 'esther', name: 'Esther Adjei', caseWorkerIn: 'everywhere' },
  { key: 'gerard', name: 'Gerard Visser' },
  { key: 'hanna', name: 'Hanna Blaauw', other: 'privacyOfficer' },
];

const lister: readonly Omit<Colleague, 'organisation'>[] = [
  {
    key: 'linh',
    name: 'Linh Nguyen',
    caseWorkerIn: 'everywhere',
    language: 'en',
    signIn: 'Begeleider bij Lister (leest Engels)',
  },
  { key: 'sanne', name: 'Sanne Brouwer', signIn: 'Vaste contactpersoon bij Lister, alle wijken' },
  { key: 'ruben', name: 'Ruben Cohen', caseWorkerIn: 'everywhere' },
  { key: 'hatice', name: 'Hatice Öztürk' },
  { key: 'dorien', name: 'Dorien Kramer', other: 'privacyOfficer' },
];

const buurtteam: readonly Omit<Colleague, 'organisation'>[] = [
  {
    key: 'eline',
    name: 'Eline Jansen',
    signIn: 'Vaste contactpersoon bij de buurtteams, Zuilen en Ondiep Pijlsweerd',
  },
  { key: 'omar', name: 'Omar Haddad', signIn: 'Vaste contactpersoon bij de buurtteams, West' },
  { key: 'karima', name: 'Karima Yilmaz' },
  {
    key: 'stefan',
    name: 'Stefan Kok',
    signIn: 'Vaste contactpersoon in Overvecht, nu ook vervanger van een collega die weg is',
  },
  { key: 'priya', name: 'Priya Ramdin', signIn: 'Vaste contactpersoon in Noordoost en Binnenstad' },
  { key: 'wouter', name: 'Wouter Dijkstra' },
  { key: 'aisha', name: 'Aisha Mohamud', signIn: 'Vaste contactpersoon in Lunetten en Hoograven/Tolsteeg' },
  { key: 'joost', name: 'Joost Verhoeven' },
  { key: 'mehmet', name: 'Mehmet Aydin', signIn: 'Vaste contactpersoon in Kanaleneiland' },
  { key: 'lotte', name: 'Lotte Smeets', signIn: 'Vaste contactpersoon in Leidsche Rijn en De Meern' },
  {
    key: 'thijs',
    name: 'Thijs Mulder',
    caseWorkerIn: hoods(1),
    signIn: 'Begeleider bij het buurtteam, cluster 1',
  },
  { key: 'naima', name: 'Naima Chaoui', caseWorkerIn: hoods(2) },
  { key: 'roos', name: 'Roos Hendriks', caseWorkerIn: hoods(3) },
  { key: 'devon', name: 'Devon Esajas', caseWorkerIn: hoods(4) },
  { key: 'sem', name: 'Sem de Groot', caseWorkerIn: hoods(5) },
  { key: 'ilse', name: 'Ilse Willems', caseWorkerIn: hoods(6) },
  {
    key: 'petra',
    name: 'Petra van den Berg',
    signIn: 'Teamleider bij de buurtteams, cluster 1 tot en met 3',
  },
  { key: 'anouar', name: 'Anouar Tahiri' },
  {
    key: 'jolanda',
    name: 'Jolanda Post',
    other: 'programmeManager',
    signIn: 'Programmaregisseur van de regio',
  },
  { key: 'erik', name: 'Erik Timmermans', other: 'functionalManager', signIn: 'Functioneel beheerder' },
  {
    key: 'nienke',
    name: 'Nienke Faber',
    other: 'functionalManager',
    signIn: 'Tweede functioneel beheerder',
  },
  {
    key: 'paulien',
    name: 'Paulien Vredenburg',
    other: 'privacyOfficer',
    signIn: 'Privacyfunctionaris bij de buurtteams',
  },
];

const at = (organisation: Colleague['organisation'], people: readonly Omit<Colleague, 'organisation'>[]) =>
  people.map((person): Colleague => ({ ...person, organisation }));

export const colleagues: readonly Colleague[] = [
  ...at('tussenvoorziening', tussenvoorziening),
  ...at('buurtteam', buurtteam),
  ...at('leger-des-heils', legerDesHeils),
  ...at('lister', lister),
];

export const personId = (key: string): string => demoId('person', key);

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .replace(/ +/g, '.');

export const emailOf = ({ name, organisation }: Colleague): string =>
  `${plain(name)}@${organisation}.example`;

/** A number that nobody has. */
export const phoneOf = (colleague: Colleague): string =>
  `030 555 ${String(1001 + colleagues.indexOf(colleague) * 7)}`;
