import { z } from 'zod';
import { readPeriod, type Period } from '../domain/measure/report';
import { steps } from '../domain/measure/steps';
import { dimensions, type Dimension } from '../domain/measure/table';

/** An address may hold anything; what makes no sense is as good as absent. */
const absent = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const name = absent(z.string().min(1).max(200));

const filters = z.object({
  /** `2026-Q1` or `2026`. */
  periode: absent(z.string().refine((text) => readPeriod(text) !== null)),
  per: absent(z.enum(dimensions)),
  overdragend: name,
  cluster: name,
  /** `nu`: the figures of now, also of a quarter that is frozen. */
  stand: absent(z.literal('nu')),
  /** Behind a number: its row and its column. */
  rij: name,
  kolom: name,
  van: absent(z.enum(steps)),
  tot: absent(z.enum(steps)),
  dagen: absent(z.string().regex(/^\d{1,4}\+?$/)),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** The state of the report, by the names in its address. */
export type ReportFilters = z.infer<typeof filters>;

export const readReportFilters = (query: unknown): ReportFilters => filters.parse(query);

export const periodOf = ({ periode }: ReportFilters, otherwise: Period): Period =>
  (periode === undefined ? null : readPeriod(periode)) ?? otherwise;

/** By cluster when nothing else is asked, or when the figure does not know what is asked. */
export const dimensionOf = ({ per }: ReportFilters, known: readonly Dimension[]): Dimension =>
  per !== undefined && known.includes(per) ? per : 'cluster';

/** The address of a page of the report in another state. */
export function reportAddress(
  page: string,
  state: ReportFilters,
  change: Partial<ReportFilters> = {},
): string {
  const { pagina, ...rest } = { ...state, pagina: 1, ...change };
  const shown = { ...rest, ...(pagina === 1 ? {} : { pagina: String(pagina) }) };
  const query = new URLSearchParams(
    Object.entries(shown).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return query === '' ? page : `${page}?${query}`;
}

/** Without what belongs to one page only. */
export const wholeReport = ({ periode, per, overdragend, cluster, stand }: ReportFilters): ReportFilters => ({
  periode,
  per,
  overdragend,
  cluster,
  stand,
  pagina: 1,
});
