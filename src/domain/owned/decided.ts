/** A no that somebody can do something with: a stable code, and what misses. */
export interface RefusalOf<Code extends string> {
  code: Code;
  needs?: readonly string[];
}

export type DecidedOf<Event, Code extends string> =
  { ok: true; events: Event[] } | { ok: false; refusal: RefusalOf<Code> };

export const allow = <Event>(...events: Event[]): { ok: true; events: Event[] } => ({ ok: true, events });

export const refuse = <Code extends string>(
  code: Code,
  needs?: readonly string[],
): { ok: false; refusal: RefusalOf<Code> } => ({ ok: false, refusal: needs ? { code, needs } : { code } });

/** The first refusal of a list of checks: `[condition that must not hold, code]`. */
export function refusalOf<Code extends string>(...checks: readonly (readonly [boolean, Code])[]) {
  const failed = checks.find(([holds]) => holds);
  return failed ? refuse(failed[1]) : null;
}
