import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { round } from './load';

/** On what was measured: numbers of another machine, or of a busy one, cannot be laid beside these. */
export const machineFacts = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  processors: cpus().length,
  memoryGigabytes: round(totalmem() / 2 ** 30),
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  /** Over the last minute; above the number of processors others were at work too. */
  load: round(loadavg()[0] ?? 0),
});

const megabyte = 2 ** 20;

/** Resident memory of a process and those it started, in megabytes; Postgres' shared pages count once a process. */
export function memoryOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/status`)) return 0;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own =
    Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) +
    Number(/^RssShmem:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return round(own / 1024 + children.reduce((total, child) => total + memoryOf(Number(child)), 0));
}

/** In megabytes, as on disk. */
export const diskOf = (place: string): number =>
  existsSync(place)
    ? round(
        (Number(execFileSync('du', ['-sk', place], { encoding: 'utf8' }).split(/\s/)[0]) * 1024) / megabyte,
      )
    : 0;
