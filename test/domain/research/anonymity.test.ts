import fc from 'fast-check';
import { coarsened } from '../../../src/domain/research/anonymity';

const row = (client: number, cluster: string, sender: string, year: number) => ({
  client: `client-${client}`,
  course: { cluster, sender, year },
});

const five = (cluster: string, sender: string, year: number, first = 0) =>
  [0, 1, 2, 3, 4].map((number) => row(first + number, cluster, sender, year));

describe('What is told in the research export', () => {
  it('is everything where five clients have it in common', () => {
    const told = coarsened(five('west', 'lister', 2025), 5);
    expect(told.kept.map(({ traits }) => traits)).toEqual(
      Array(5).fill({ cluster: 'west', sender: 'lister', year: 2025 }),
    );
    expect([told.coarsened, told.leftOut]).toEqual([0, 0]);
  });

  it('is without the year where four have it in common and another year makes five', () => {
    const told = coarsened([...five('west', 'lister', 2025).slice(1), row(9, 'west', 'lister', 2026)], 5);
    expect(told.kept.every(({ traits }) => traits.year === null && traits.cluster === 'west')).toBe(true);
    expect([told.coarsened, told.leftOut]).toEqual([5, 0]);
  });

  it('is nothing for four: they are left out and counted', () => {
    const told = coarsened(five('west', 'lister', 2025).slice(1), 5);
    expect([told.kept.length, told.leftOut]).toEqual([0, 4]);
  });

  it('counts clients, not handovers: five of one client are one', () => {
    const told = coarsened(
      [2021, 2022, 2023, 2024, 2025].map((year) => row(1, 'west', 'lister', year)),
      5,
    );
    expect(told.kept).toEqual([]);
  });

  it('never tells of fewer than five clients alike, and loses nobody without counting them', () => {
    const rows = fc.array(
      fc
        .tuple(fc.nat(30), fc.constantFrom('west', 'oost'), fc.constantFrom('lister', 'leger'), fc.nat(2))
        .map(([client, cluster, sender, year]) => row(client, cluster, sender, 2024 + year)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const { kept, leftOut } = coarsened(all, 5);
        expect(kept.length + leftOut).toBe(all.length);
        const clients = new Map<string, Set<string>>();
        for (const { row: one, traits } of kept) {
          const key = JSON.stringify(traits);
          clients.set(key, (clients.get(key) ?? new Set()).add(one.client));
          for (const trait of ['cluster', 'sender', 'year'] as const)
            expect([null, one.course[trait]]).toContain(traits[trait]);
        }
        for (const alike of clients.values()) expect(alike.size).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
