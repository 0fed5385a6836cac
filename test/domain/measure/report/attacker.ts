import { tableOf, type About, type Figure, type FigureRow } from '../../../../src/domain/measure/report';
import type { Dimension, ReportTable } from '../../../../src/domain/measure/table';

/** A small region: clusters with their neighbourhoods, senders, and half a year. */
export const places: Record<string, readonly string[]> = { c1: ['n1', 'n2', 'n3'], c2: ['n4', 'n5'] };
export const senders = ['s1', 's2'];
export const quarters: Record<string, readonly string[]> = {
  '2026-Q1': ['2026-01', '2026-02', '2026-03'],
  '2026-Q2': ['2026-04', '2026-05', '2026-06'],
};
export const codes = ['yes', 'no', 'unknown'];

export interface Counted {
  neighbourhood: string;
  sender: string;
  month: string;
  code: string;
  amount: number;
}

/** An axis along which counts add up: everything, what it consists of, and so on. */
type Tree = Record<string, readonly string[]>;
const axes: readonly Tree[] = [
  { all: Object.keys(places), ...places },
  { all: senders },
  { all: Object.keys(quarters), ...quarters },
  { all: codes },
];
const nodesOf = (tree: Tree): string[] => [...new Set(['all', ...Object.values(tree).flat()])];
const leavesOf = (tree: Tree, node: string): string[] =>
  tree[node] ? tree[node].flatMap((child) => leavesOf(tree, child)) : [node];

/** Place, sender, time and code: everything that somebody could want to know the number of. */
export type Aggregate = readonly [string, string, string, string];
const nameOf = (aggregate: Aggregate): string => aggregate.join(' ');

const aggregates: readonly Aggregate[] = nodesOf(axes[0] ?? {}).flatMap((place) =>
  nodesOf(axes[1] ?? {}).flatMap((sender) =>
    nodesOf(axes[2] ?? {}).flatMap((time) =>
      nodesOf(axes[3] ?? {}).map((code): Aggregate => [place, sender, time, code]),
    ),
  ),
);

export function trueNumbers(counted: readonly Counted[]): Map<string, number> {
  const within = aggregates.map(
    (aggregate) =>
      [nameOf(aggregate), aggregate.map((node, axis) => new Set(leavesOf(axes[axis] ?? {}, node)))] as const,
  );
  return new Map(
    within.map(([name, sets]) => [
      name,
      counted
        .filter((one) =>
          [one.neighbourhood, one.sender, one.month, one.code].every((leaf, axis) => sets[axis]?.has(leaf)),
        )
        .reduce((sum, { amount }) => sum + amount, 0),
    ]),
  );
}

const rangeOfTime: Record<string, { from: string; until: string }> = {
  all: { from: '2026-01-01', until: '2027-01-01' },
  '2026-Q1': { from: '2026-01-01', until: '2026-04-01' },
  '2026-Q2': { from: '2026-04-01', until: '2026-07-01' },
};

/** How tables go out, and which numbers a shown one can be. */
export interface Publish {
  table: (table: ReportTable<Figure>, about: About) => ReportTable<Figure>;
  reads: (shown: number) => [least: number, most: number];
}

type Known = Map<string, { least: number; most: number }>;

interface Asked {
  time: string;
  dimension: Dimension;
  cluster?: string;
  sender?: string;
}

/** Every table that somebody can ask for: each time, by each dimension, of everything or of one cluster or sender. */
const everyTable: readonly Asked[] = Object.keys(rangeOfTime).flatMap((time) =>
  (['cluster', 'neighbourhood', 'sender', 'month', 'quarter'] as const).flatMap((dimension) =>
    [undefined, ...Object.keys(places)].flatMap((cluster) =>
      [undefined, ...senders].map((sender): Asked => ({ time, dimension, cluster, sender })),
    ),
  ),
);

const clusterOf = (neighbourhood: string): string =>
  Object.keys(places).find((cluster) => places[cluster]?.includes(neighbourhood)) ?? '';
const quarterOf = (month: string): string =>
  Object.keys(quarters).find((quarter) => quarters[quarter]?.includes(month)) ?? '';

const keyOf = (one: Counted, dimension: Dimension): string => {
  if (dimension === 'cluster') return clusterOf(one.neighbourhood);
  if (dimension === 'quarter') return quarterOf(one.month);
  return dimension === 'neighbourhood' ? one.neighbourhood : dimension === 'sender' ? one.sender : one.month;
};

/** One of those tables as it goes out. */
function published(
  counted: readonly Counted[],
  { time, dimension, cluster, sender }: Asked,
  publish: Publish,
) {
  const range = rangeOfTime[time] ?? { from: '', until: '' };
  const rows = counted
    .filter(
      (one) =>
        (cluster === undefined || clusterOf(one.neighbourhood) === cluster) &&
        (sender ?? one.sender) === one.sender,
    )
    .filter((one) => range.from <= `${one.month}-01` && `${one.month}-01` < range.until)
    .map((one): FigureRow => ({
      ...{ source: 'independent', key: keyOf(one, dimension), code: one.code },
      ...{ value: null, amount: one.amount },
    }));
  const keys = [...new Set(rows.map(({ key }) => key))];
  const about: About = { ...range, cluster, sender };
  const norms = { acquaintance: 5, answerSafetyNet: 1, signOff: 10 };
  return publish.table(tableOf({ figure: 'independent', dimension, keys, rows, norms }), about);
}

function aggregateOf(row: string, column: string, { time, dimension, cluster, sender }: Asked): Aggregate {
  const isPlace = dimension === 'cluster' || dimension === 'neighbourhood';
  const isTime = dimension === 'month' || dimension === 'quarter';
  const total = row === 'total';
  return [
    isPlace && !total ? row : (cluster ?? 'all'),
    dimension === 'sender' && !total ? row : (sender ?? 'all'),
    isTime && !total ? row : time,
    column === 'total' ? 'all' : column,
  ];
}

/** What is written in all tables together: of what is shown the numbers it can be, of what is hidden nothing. */
function written(counted: readonly Counted[], publish: Publish): Known {
  const known: Known = new Map(aggregates.map((one) => [nameOf(one), { least: 0, most: Infinity }]));
  const learn = (name: string, least: number, most: number) => {
    const before = known.get(name) ?? { least: 0, most: Infinity };
    known.set(name, { least: Math.max(before.least, least), most: Math.min(before.most, most) });
  };
  for (const asked of everyTable) {
    const { rows, total, columns } = published(counted, asked, publish);
    for (const row of [...rows, ...(total ? [total] : [])])
      row.cells.forEach((cell, at) => {
        const name = nameOf(aggregateOf(row.key, columns[at] ?? '', asked));
        if (!known.has(name)) return;
        if (cell.kind === 'count') learn(name, ...publish.reads(cell.value));
      });
  }
  return known;
}

/** Each number with the numbers that it is made of, along one axis at a time. */
const sums: readonly { whole: string; parts: string[] }[] = aggregates.flatMap((aggregate) =>
  axes.flatMap((tree, axis) => {
    const children = tree[aggregate[axis] ?? ''];
    if (!children) return [];
    const parts = children.map((child) =>
      nameOf(aggregate.map((node, at) => (at === axis ? child : node)) as unknown as Aggregate),
    );
    return [{ whole: nameOf(aggregate), parts }];
  }),
);

/** Adds and subtracts all tables until nothing new comes of it. */
export function attacked(counted: readonly Counted[], publish: Publish): Known {
  const known = written(counted, publish);
  const of = (name: string) => known.get(name) ?? { least: 0, most: Infinity };
  for (let learned = true; learned;) {
    learned = false;
    const narrow = (name: string, least: number, most: number) => {
      const before = of(name);
      if (least <= before.least && most >= before.most) return;
      known.set(name, { least: Math.max(least, before.least), most: Math.min(most, before.most) });
      learned = true;
    };
    for (const { whole, parts } of sums) {
      const least = parts.reduce((sum, part) => sum + of(part).least, 0);
      const most = parts.reduce((sum, part) => sum + of(part).most, 0);
      narrow(whole, least, most);
      for (const part of parts) {
        const others = (end: 'least' | 'most') =>
          parts.filter((one) => one !== part).reduce((sum, one) => sum + of(one)[end], 0);
        narrow(part, of(whole).least - others('most'), of(whole).most - others('least'));
      }
    }
  }
  return known;
}
