import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../config';
import { startChild, type Child } from '../../local/childProcess';
import type { ProcessMark } from '../../local/processes';
import { waitUntil } from '../../local/waitUntil';

const root = path.resolve(__dirname, '../../..');

/** A program of the product in a process of its own, as in production. */
export interface Program {
  name: string;
  dataDir: string;
  /** From the root of the project. */
  file: string;
  environment: Environment;
  isReady: (log: string) => boolean | Promise<boolean>;
}

/** Milliseconds. */
const startPatience = 60_000;

const logOf = ({ dataDir, name }: Pick<Program, 'dataDir' | 'name'>): string => {
  const file = path.join(dataDir, 'logs', `${name}.log`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Starts the program and waits until it is ready; throws with its last words when it ends instead. */
export async function startProgram(program: Program): Promise<Child> {
  const { name, dataDir, file, environment, isReady } = program;
  const child = await startChild({
    name,
    dataDir,
    command: process.execPath,
    arguments: ['--require', require.resolve('tsx/cjs'), path.join(root, file)],
    environment: { ...environment },
    stopSignal: 'SIGTERM',
  });
  const ready = await waitUntil(
    async () => child.hasEnded() || (await isReady(logOf({ dataDir, name }))),
    startPatience,
  );
  if (ready && !child.hasEnded()) return child;
  const words = child.hasEnded() ? await child.ended : 'no answer in time';
  await child.stop();
  throw new Error(`${name} did not start: ${words}`);
}

/** The process id of a child that `startChild` started under this name; 0 when it does not run. */
export function pidOf(dataDir: string, name: string): number {
  const note = path.join(dataDir, 'run', `${name}.json`);
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as ProcessMark).pid : 0;
}
