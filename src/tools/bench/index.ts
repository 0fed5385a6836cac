import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, type Environment } from '../../config';
import { coldStart } from './coldStart';
import { machineFacts } from './machine';
import { measureCommands } from './measureCommands';
import { measureOpen, measurePages } from './measureMany';
import { signInAll } from './people';
import { fillRecord } from './record';
import { report } from './report';
import { benchSecurity } from './security';
import type { Results } from './results';
import { sizes } from './sizes';
import { openStage } from './stage';

/** Everybody at once, and a few more. */
const connections = 60;

const bench = async (size: 'whole' | 'quick', environment: Environment): Promise<Results> => {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.map(({ problem }) => problem).join(' '));
  const { cacheDir } = read.config;
  const say = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-bench-'));
  const machine = machineFacts();
  const stage = await openStage({ dataDir, cacheDir });
  const pool = await fillRecord(stage);
  try {
    await stage.start('worker', 'web');
    say('Cold start');
    const cold = await coldStart(cacheDir);
    const people = await signInAll(stage, connections);
    const commands = await measureCommands(stage, pool, people, sizes[size], say);
    const open = await measureOpen(stage, pool, people, sizes[size], say);
    const pages = await measurePages(stage, pool, sizes[size], say);
    people.close();
    return { date: new Date().toISOString(), size, machine, coldStart: cold, ...commands, open, ...pages };
  } finally {
    await pool.end();
    await stage.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/**
 * `npm run bench`, or `npm run bench -- --quick`: a table in the terminal, and everything in bench-results. With
 * `--security`: what row level security, the access log and encryption each cost by themselves.
 */
const main = async (): Promise<void> => {
  const size = process.argv.includes('--quick') ? 'quick' : 'whole';
  if (process.argv.includes('--security')) return console.log(await benchSecurity(size, process.env));
  const results = await bench(size, process.env);
  const folder = path.resolve(__dirname, '../../../bench-results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${results.date.slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(file, JSON.stringify(results, null, 2));
  console.log(report(results));
  console.log(`Everything that was measured is in ${path.relative(process.cwd(), file)}.`);
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
