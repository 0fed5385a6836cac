import { runAs } from '../src/db/actor';

type Effect = (...input: never[]) => Promise<unknown>;

/** The same effects, each asking the database on behalf of the product itself. */
export function asSystem<Effects extends Readonly<Record<string, Effect>>>(effects: Effects): Effects {
  const asked = Object.entries(effects).map(([name, effect]) => [
    name,
    (...input: never[]) => runAs({ kind: 'system' }, () => effect(...input)),
  ]);
  return Object.fromEntries(asked) as Effects;
}
