import { defaultBottleneckRules } from '../bottleneck/rules';
import { defaultBreakthroughRules } from '../breakthrough/rules';
import { defaultPolicy } from '../policy';
import { defaultTemplate } from '../template';
import type { Cluster, Region } from './region';

const idOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

const cluster = (number: number, names: readonly string[]): Cluster => ({
  id: `cluster-${number}`,
  name: `Cluster ${number}`,
  neighbourhoods: names.map((name) => ({ id: idOf(name), name })),
});

/** Eighteen neighbourhood teams in six clusters, as in the annual report of 2019. */
export const utrecht: Region = {
  id: 'utrecht',
  name: 'Utrecht',
  organisations: [
    { id: 'tussenvoorziening', name: 'De Tussenvoorziening', kind: 'sender' },
    { id: 'leger-des-heils', name: 'Leger des Heils', kind: 'sender' },
    { id: 'lister', name: 'Lister', kind: 'sender' },
    { id: 'buurtteam', name: 'Buurtteamorganisatie Sociaal', kind: 'receiver' },
  ],
  clusters: [
    cluster(1, ['West', 'Zuilen', 'Ondiep Pijlsweerd']),
    cluster(2, ['Overvecht Centrum', 'Overvecht De Gagel', 'Overvecht Spoorzoom', 'Overvecht Vechtzoom']),
    cluster(3, ['Noordoost', 'Binnenstad', 'Oost']),
    cluster(4, ['Lunetten', 'Hoograven/Tolsteeg', 'Dichters- en Rivierenwijk']),
    cluster(5, ['Kanaleneiland Noord', 'Kanaleneiland Zuid']),
    cluster(6, ['Leidsche Rijn', 'De Meern', 'Vleuten']),
  ],
  policy: defaultPolicy,
  template: defaultTemplate,
  bottlenecks: defaultBottleneckRules,
  breakthrough: defaultBreakthroughRules,
};
