import { runAs } from '../db/actor';
import { createPool } from '../db/pool';
import { rebuildProjections, type Rebuilt } from '../db/rebuildProjections';

type Print = (line: string) => void;

/** What the rebuild found, one line a difference; the exit code is 1 when there is any. */
export function reportRebuilt({ handovers, matters, events, differences }: Rebuilt, print: Print): 0 | 1 {
  for (const { table, row, kind } of differences) print(`${table} ${row}: ${kind}`);
  print(
    `Rebuilt ${handovers} handovers and ${matters} matters from ${events} events: ${differences.length} differences.`,
  );
  return differences.length === 0 ? 0 : 1;
}

/** Rebuilds the projected tables of the database at `url`; gives the exit code. */
export async function runRebuild(url: string, print: Print): Promise<0 | 1> {
  const pool = createPool({ url, log: { warn: (_details, message) => print(message) } });
  try {
    return reportRebuilt(await runAs({ kind: 'system' }, () => rebuildProjections(pool)), print);
  } finally {
    await pool.end();
  }
}
