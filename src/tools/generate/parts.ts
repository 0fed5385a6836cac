import { fork } from 'node:child_process';
import path from 'node:path';
import { fillPart, type Part } from './part';
import type { Job } from './plan';

/** Writes a part in a process of its own, so that two cores tell and seal at once. */
const inOwnProcess = (part: Part, onWritten: (handovers: number) => void): Promise<void> =>
  new Promise((done, fail) => {
    const child = fork(path.join(__dirname, 'part.ts'), {
      execArgv: ['--require', require.resolve('tsx/cjs')],
    });
    child.on('message', (message) => onWritten((message as { written: number }).written));
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error('A part was not written'))));
    child.send(part);
  });

/** The jobs dealt out over so many parts; together they are all of them. */
export const partsOf = (jobs: readonly Job[], parts: number, rest: Omit<Part, 'jobs'>): Part[] =>
  Array.from({ length: parts }, (_, part) => ({
    ...rest,
    jobs: jobs.filter(({ number }) => number % parts === part),
  }));

/** Writes all parts, each in a process of its own when there is more than one. */
export async function fillParts(
  parts: readonly Part[],
  onWritten: (handovers: number) => void,
): Promise<void> {
  const fill = parts.length === 1 ? fillPart : inOwnProcess;
  await Promise.all(parts.map((part) => fill(part, onWritten)));
}
