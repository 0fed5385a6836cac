import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, type Environment } from '../../../config';
import { toMoment } from '../../../domain/calendar/day';
import { numberedCourses } from '../../../local/demo/tellAll';
import { writeCopies } from '../copies';
import { machineFacts } from '../machine';
import { fillRecord, vaultOf } from '../record';
import { table } from '../report';
import { securitySizes } from '../sizes';
import { openStage } from '../stage';
import { tellTemplates } from '../../../local/demo/copies/template';
import { measureSecurity, type Cost } from './measure';

const toTwo = (number: number) => Math.round(number * 100) / 100;

const rowOf = ({ what, without, with: withIt }: Cost) => [
  what,
  toTwo(without.p50),
  toTwo(withIt.p50),
  toTwo(without.p95),
  toTwo(withIt.p95),
  toTwo(withIt.p50 / without.p50),
];

/** What keeps the record safe, each beside the same without it; as a table. */
export async function benchSecurity(size: 'whole' | 'quick', environment: Environment): Promise<string> {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.map(({ problem }) => problem).join(' '));
  const { onRecord, times, lines } = securitySizes[size];
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-bench-'));
  const stage = await openStage({ dataDir, cacheDir: read.config.cacheDir });
  const pool = await fillRecord(stage);
  try {
    const record = { pool, vault: await vaultOf(stage, pool) };
    const templates = await tellTemplates(pool, numberedCourses, toMoment(Date.now()));
    await writeCopies(record, templates, { from: 0, count: onRecord });
    await pool.query('analyze');
    const { load } = machineFacts();
    const costs = await measureSecurity(stage, { times, lines });
    const head = ['milliseconds', 'p50 without', 'p50 with', 'p95 without', 'p95 with', 'ratio'];
    const title = `${onRecord} handovers on record, load ${load}`;
    return [title, ...table(head, costs.map(rowOf))].join('\n');
  } finally {
    await pool.end();
    await stage.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
