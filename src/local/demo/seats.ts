import { utrecht } from '../../domain/region/utrecht';
import type { Role } from '../../domain/permissions';

/** Who fills the places of one organisation in one neighbourhood, by key; null is a vacancy. */
export interface Seat {
  neighbourhood: string;
  organisation: string;
  contactPerson: string | null;
  deputy: string | null;
  manager: string | null;
}

type Places = readonly [contactPerson: string | null, deputy: string | null, manager: string | null];

/** By neighbourhood, in the order of the region. */
const atBuurtteam: Readonly<Record<string, Places>> = {
  west: ['omar', 'eline', 'petra'],
  zuilen: ['eline', 'omar', 'petra'],
  'ondiep-pijlsweerd': ['eline', 'omar', 'petra'],
  'overvecht-centrum': ['karima', 'stefan', 'petra'],
  'overvecht-de-gagel': ['karima', 'stefan', 'petra'],
  'overvecht-spoorzoom': ['stefan', 'karima', 'petra'],
  'overvecht-vechtzoom': ['stefan', 'karima', 'petra'],
  noordoost: ['priya', 'wouter', 'petra'],
  binnenstad: ['priya', 'wouter', 'petra'],
  oost: ['wouter', 'priya', 'petra'],
  lunetten: ['aisha', 'joost', 'anouar'],
  'hoograven-tolsteeg': ['aisha', 'joost', 'anouar'],
  'dichters-en-rivierenwijk': ['joost', 'aisha', 'anouar'],
  'kanaleneiland-noord': ['mehmet', 'sem', 'anouar'],
  'kanaleneiland-zuid': ['mehmet', 'sem', 'anouar'],
  'leidsche-rijn': ['lotte', 'ilse', 'anouar'],
  'de-meern': ['lotte', 'ilse', 'anouar'],
  // A vacancy: the deputy answers.
  vleuten: [null, 'lotte', 'anouar'],
};

/** By cluster. */
const atTussenvoorziening: Readonly<Record<string, Places>> = {
  'cluster-1': ['marit', 'youssef', 'ingrid'],
  'cluster-2': ['youssef', 'marit', 'ingrid'],
  'cluster-3': ['marit', 'youssef', 'ingrid'],
  'cluster-4': ['daphne', 'bas', 'rachid'],
  'cluster-5': ['daphne', 'bas', 'rachid'],
  'cluster-6': ['bas', 'daphne', 'rachid'],
};

const everywhere: Readonly<Record<string, Places>> = {
  'leger-des-heils': ['willemijn', 'esther', 'gerard'],
  lister: ['sanne', 'ruben', 'hatice'],
};

const seat = (neighbourhood: string, organisation: string, places: Places | undefined): Seat => {
  const [contactPerson, deputy, manager] = places ?? [null, null, null];
  return { neighbourhood, organisation, contactPerson, deputy, manager };
};

export const seats: readonly Seat[] = utrecht.clusters.flatMap(({ id: cluster, neighbourhoods }) =>
  neighbourhoods.flatMap(({ id }) => [
    seat(id, 'tussenvoorziening', atTussenvoorziening[cluster]),
    ...Object.entries(everywhere).map(([organisation, places]) => seat(id, organisation, places)),
    seat(id, 'buurtteam', atBuurtteam[id]),
  ]),
);

/** The neighbourhoods in which somebody has this role. */
export const neighbourhoodsOf = (
  person: string,
  role: Extract<Role, 'contactPerson' | 'deputy' | 'manager'>,
): string[] => seats.filter((each) => each[role] === person).map(({ neighbourhood }) => neighbourhood);
