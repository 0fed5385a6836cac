import { fork } from 'node:child_process';
import path from 'node:path';
import { fillPart, type Part } from './part';

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

/** Writes all parts, each in a process of its own when there is more than one. */
export async function fillParts(
  parts: readonly Part[],
  onWritten: (handovers: number) => void,
): Promise<void> {
  const fill = parts.length === 1 ? fillPart : inOwnProcess;
  await Promise.all(parts.map((part) => fill(part, onWritten)));
}
