import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from './waitUntil';

/** A process that is meant and no other: process ids are used again, start moments are not. */
export type ProcessMark = Readonly<{ pid: number; startedAt: string }>;

export const markOf = (pid: number): ProcessMark | undefined => {
  const startedAt = startedAtOf(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
};

export const lives = (mark: ProcessMark): boolean => startedAtOf(mark.pid) === mark.startedAt;

/** Sends the signal, and the hard one when the process is still there after `patience` milliseconds. */
export const endProcess = async (
  mark: ProcessMark,
  signal: NodeJS.Signals,
  patience = 10_000,
): Promise<void> => {
  if (!lives(mark)) return;
  sendSignal(mark.pid, signal);
  if (await waitUntil(() => !lives(mark), patience)) return;
  sendSignal(mark.pid, 'SIGKILL');
  await waitUntil(() => !lives(mark), 2_000);
};

/** The name of the program that runs under this id, such as `postgres`. */
export const programOf = (pid: number): string | undefined => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return path.basename(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  } catch {
    return undefined;
  }
};

/** Nothing happens when the process is gone. */
export const sendSignal = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
};

const startedAtOf = (pid: number): string | undefined =>
  process.platform === 'linux' ? startedAtFromProc(pid) : startedAtFromPs(pid);

/** Field 22 of /proc/<pid>/stat; the second field is a name that may hold spaces and brackets. A zombie counts as gone. */
const startedAtFromProc = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
};

const startedAtFromPs = (pid: number): string | undefined => {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
};
