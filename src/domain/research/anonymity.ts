/** By what somebody could be recognised; null: left out, since too few people have it. */
export interface Traits {
  cluster: string | null;
  sender: string | null;
  year: number | null;
}

export interface Coarsened<Row> {
  kept: readonly { row: Row; traits: Traits }[];
  /** How many rows lost a trait, and how many are not in the file at all. */
  coarsened: number;
  leftOut: number;
}

interface Told {
  client: string;
  course: { cluster: string; sender: string; year: number };
}

/** What is told at each step, the finest first. The year goes first: the other two say more about how it was done. */
const steps: readonly ((course: Told['course']) => Traits)[] = [
  ({ cluster, sender, year }) => ({ cluster, sender, year }),
  ({ cluster, sender }) => ({ cluster, sender, year: null }),
  ({ sender }) => ({ cluster: null, sender, year: null }),
  () => ({ cluster: null, sender: null, year: null }),
];

/**
 * Tells of each row only what at least `k` different clients among those told alike have in common; who is still too
 * few when nothing is told any more, is left out.
 */
export function coarsened<Row extends Told>(rows: readonly Row[], k: number): Coarsened<Row> {
  const kept: { row: Row; traits: Traits }[] = [];
  let open = rows;
  let fine = 0;
  for (const [level, traitsOf] of steps.entries()) {
    const large = alike(open, traitsOf).filter((group) => clientsIn(group) >= k);
    kept.push(...large.flat().map((row) => ({ row, traits: traitsOf(row.course) })));
    if (level === 0) fine = kept.length;
    const settled = new Set(large.flat());
    open = open.filter((row) => !settled.has(row));
  }
  return { kept, coarsened: kept.length - fine, leftOut: open.length };
}

function alike<Row extends Told>(
  rows: readonly Row[],
  traitsOf: (course: Told['course']) => Traits,
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(traitsOf(row.course));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const clientsIn = (group: readonly Told[]): number => new Set(group.map(({ client }) => client)).size;
