import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Wanted } from './plan';

export interface Options extends Wanted {
  /** Beside the handovers that are there. */
  add: boolean;
  /** In production as well. */
  yes: boolean;
  /** Starts the workflows of those that are open. */
  workflows: boolean;
  processes: number;
}

export const usage =
  'Use: npm run generate -- --handovers <number> [--open <number>] [--seed <number>] [--add] [--workflows] [--processes <1 to 8>] [--yes]';

const whole = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

const shape = z
  .object({
    handovers: whole.refine((count) => count > 0),
    open: whole.optional(),
    seed: whole.default(1),
    processes: whole.default(2).refine((count) => count >= 1 && count <= 8),
    add: z.boolean().default(false),
    yes: z.boolean().default(false),
    workflows: z.boolean().default(false),
  })
  .transform(({ open, ...rest }) => ({ ...rest, open: open ?? Math.round(rest.handovers / 10) }))
  .refine(({ open, handovers }) => open <= handovers);

/** What was asked on the command line; null when it cannot be read. */
export function readOptions(args: readonly string[]): Options | null {
  const string = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        handovers: string,
        open: string,
        seed: string,
        processes: string,
        add: flag,
        yes: flag,
        workflows: flag,
      },
    });
    return shape.safeParse(values).data ?? null;
  } catch {
    return null;
  }
}
