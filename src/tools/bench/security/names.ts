import { randomUUID } from 'node:crypto';
import { seal, type Vault } from '../../../vault';
import { timing, type Timing } from '../load';

/** Twenty pages of the list: less is too short to measure. */
const many = 1_000;

const place = (row: string) => ({ table: 'clients', row, column: 'sealed_name' });

function timed(times: number, ask: () => unknown): Timing {
  const took: number[] = [];
  for (let at = -5; at < times; at += 1) {
    const begun = performance.now();
    ask();
    if (at >= 0) took.push(performance.now() - begun);
  }
  return timing(took);
}

/** A thousand names as they come from the database, plain and sealed: with keys at hand, and with keys to unwrap first. */
export function openNames(vault: Vault, times: number): { what: string; without: Timing; with: Timing }[] {
  const people = Array.from({ length: many }, (_, at) => {
    const key = vault.newClientKey(randomUUID());
    const name = JSON.stringify({ givenName: `Naam${at}`, namePrefix: 'van der', familyName: 'Voorbeeld' });
    return { key, name, wrapped: vault.wrap(key), sealed: seal(key, place(key.client), name) };
  });
  const keys = new Map(people.map(({ key }) => [key.id, key]));
  const without = timed(times, () => people.map(({ name }) => JSON.parse(name) as unknown));
  const atHand = timed(times, () =>
    people.map(({ key, sealed }) => vault.open(keys, place(key.client), sealed)),
  );
  const unwrapped = timed(times, () =>
    people.map(({ key, sealed, wrapped }) =>
      vault.open(new Map([[key.id, vault.unwrap(wrapped)]]), place(key.client), sealed),
    ),
  );
  return [
    { what: 'a thousand names, keys at hand', without, with: atHand },
    { what: 'a thousand names, keys to unwrap', without, with: unwrapped },
  ];
}
