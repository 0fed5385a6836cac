import { z } from 'zod';

const reason = z.string().min(10);
const day = z.iso.date();

/** What is known to be not as it should be, why that is borne, and until which day. */
const shape = z.strictObject({
  /** By the id of the advisory, such as GHSA-xxxx-xxxx-xxxx. */
  advisories: z.array(
    z.strictObject({ id: z.string().min(1), package: z.string().min(1), reason, until: day }),
  ),
  /** Packages that do not say their licence in the way of the list, and what it is on inspection. */
  licences: z.array(
    z.strictObject({ package: z.string().min(1), licence: z.string().min(1), reason, until: day }),
  ),
});

export type Exceptions = z.infer<typeof shape>;

export const readExceptions = (
  json: unknown,
): { ok: true; exceptions: Exceptions } | { ok: false; faults: string[] } => {
  const read = shape.safeParse(json);
  if (read.success) return { ok: true, exceptions: read.data };
  return {
    ok: false,
    faults: read.error.issues.map(({ path, message }) => `exceptions: ${path.join('.')}: ${message}`),
  };
};

/** Exceptions that are past their day, or that nothing needs any more. */
export const staleExceptions = (
  listed: readonly { name: string; until: string }[],
  needed: ReadonlySet<string>,
  today: string,
): string[] =>
  listed.flatMap(({ name, until }) => [
    ...(until < today ? [`exception for ${name}: expired on ${until}`] : []),
    ...(needed.has(name) ? [] : [`exception for ${name}: nothing needs it any more, take it off the list`]),
  ]);
