import { z } from 'zod';
import { phases } from '../domain/handover/state';

const orders = ['due', 'reference', 'client', 'phase', 'neighbourhood', 'movingDay'] as const;
export type Order = (typeof orders)[number];

export const views = ['mine', 'stalled', 'overdue', 'droppedOut', 'ended'] as const;
export type View = (typeof views)[number];

/** An address may hold anything; what makes no sense is as good as absent. */
const absent = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const name = absent(z.string().min(1).max(100));

const filters = z.object({
  /** Stands for the words that somebody searched for; those may be a name and are in no address. */
  zoek: absent(z.string().regex(/^[\w-]{8}$/)),
  fase: absent(z.enum(phases)),
  wijk: name,
  van: name,
  toon: absent(z.enum(views)),
  op: z.enum(orders).catch('due'),
  af: absent(z.literal('ja')),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The state of the list, by the names in its address. */
export type HandoverFilters = z.infer<typeof filters>;

const words = absent(z.string().trim().min(1).max(100));

/** What was typed in the field of the search, if anything. */
export const readSearch = (body: Record<string, unknown>): string | undefined => words.parse(body['zoek']);

export const readFilters = (query: unknown): HandoverFilters => filters.parse(query);

/** The address of the list in another state; a new filter or order begins at the first page. */
export function addressOf(list: string, state: HandoverFilters, change: Partial<HandoverFilters>): string {
  const { pagina = 1, op, ...rest } = { ...state, pagina: 1, ...change };
  const shown = {
    ...rest,
    ...(op === 'due' ? {} : { op }),
    ...(pagina === 1 ? {} : { pagina: String(pagina) }),
  };
  const query = new URLSearchParams(
    Object.entries(shown).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return query === '' ? list : `${list}?${query}`;
}
