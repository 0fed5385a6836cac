import { z } from 'zod';
import { phases } from '../domain/handover/state';

export const boardViews = ['stalled', 'overdue', 'safetyNet', 'droppedOut'] as const;
export type BoardView = (typeof boardViews)[number];

/** An address may hold anything; what makes no sense is as good as absent. */
const absent = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const name = absent(z.string().min(1).max(100));

const filters = z.object({
  fase: absent(z.enum(phases).exclude(['ended'])),
  cluster: name,
  wijk: name,
  van: name,
  toon: absent(z.enum(boardViews)),
  /** Whose turn it is. */
  wie: name,
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The state of the board, by the names in its address. */
export type BoardAddress = z.infer<typeof filters>;

export const readBoardAddress = (query: unknown): BoardAddress => filters.parse(query);

/** What follows the path for the board in another state; another filter begins at the first page. */
export function boardQuery(state: BoardAddress, change: Partial<BoardAddress> = {}): string {
  const { pagina = 1, ...rest } = { ...state, pagina: 1, ...change };
  const shown = { ...rest, ...(pagina === 1 ? {} : { pagina: String(pagina) }) };
  const query = new URLSearchParams(
    Object.entries(shown).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return query === '' ? '' : `?${query}`;
}
