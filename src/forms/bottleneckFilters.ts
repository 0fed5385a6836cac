import { z } from 'zod';
import { bottleneckKinds } from '../domain/bottleneck';

export const bottleneckViews = ['late', 'closed', 'all'] as const;
export type BottleneckView = (typeof bottleneckViews)[number];

/** An owner is a person, oneself, or nobody. */
export const ownMark = 'ik';
export const nobodyMark = 'niemand';

/** An address may hold anything; what makes no sense is as good as absent. */
const absent = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const name = absent(z.string().min(1).max(100));

const filters = z.object({
  soort: absent(z.enum(bottleneckKinds)),
  cluster: name,
  /** Left out: the open ones. */
  toon: absent(z.enum(bottleneckViews)),
  eigenaar: name,
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The state of the list, by the names in its address. */
export type BottleneckFilters = z.infer<typeof filters>;

export const readBottleneckFilters = (query: unknown): BottleneckFilters => filters.parse(query);

export const isFiltered = ({ soort, cluster, toon, eigenaar }: BottleneckFilters): boolean =>
  [soort, cluster, toon, eigenaar].some((value) => value !== undefined);

/** The address of the list in another state; a new filter begins at the first page. */
export function bottlenecksAddress(
  list: string,
  state: BottleneckFilters,
  change: Partial<BottleneckFilters>,
): string {
  const { pagina, ...rest } = { ...state, pagina: 1, ...change };
  const shown = { ...rest, ...(pagina === 1 ? {} : { pagina: String(pagina) }) };
  const query = new URLSearchParams(
    Object.entries(shown).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return query === '' ? list : `${list}?${query}`;
}
