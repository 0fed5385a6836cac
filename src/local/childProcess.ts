import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endProcess, lives, markOf, sendSignal, type ProcessMark } from './processes';
import { startFailure } from './startFailure';

export type ChildPlan = Readonly<{
  /** Also the name of its log file and of the note that tells a later start which process it was. */
  name: string;
  dataDir: string;
  command: string;
  arguments: readonly string[];
  user?: Readonly<{ uid: number; gid: number }>;
  environment?: NodeJS.ProcessEnv;
  /** The signal that asks it to end in good order. */
  stopSignal: NodeJS.Signals;
}>;

export type Child = Readonly<{
  stop: () => Promise<void>;
  /** Settles when the process ended, asked or not, with its last words. */
  ended: Promise<string>;
  hasEnded: () => boolean;
}>;

/**
 * Starts a program in its own process group, so that Ctrl+C reaches us only and parts end in the right order. Its output
 * goes to a file and not to a pipe: it then survives us, and the next start ends it in good order (`endOrphan`).
 */
export const startChild = async (plan: ChildPlan): Promise<Child> => {
  const logFile = logFileOf(plan);
  mkdirSync(path.dirname(logFile), { recursive: true, mode: 0o700 });
  mkdirSync(path.dirname(noteOf(plan)), { recursive: true });
  const output = openSync(logFile, 'w', 0o600);
  const child = spawn(plan.command, plan.arguments, {
    ...plan.user,
    detached: true,
    env: plan.environment ?? process.env,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const state = { ended: false };
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => {
      state.ended = true;
      rmSync(noteOf(plan), { force: true });
      resolve(lastWords(logFile));
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (fault) =>
      reject(startFailure(`${plan.command} could not be started: ${fault.message}.`)),
    );
  });
  const mark = markOf(child.pid ?? 0);
  if (mark !== undefined) {
    writeFileSync(noteOf(plan), JSON.stringify(mark));
    living.set(mark, plan.stopSignal);
    void ended.then(() => living.delete(mark));
  }
  const stop = async () => {
    if (mark !== undefined && !state.ended) await endProcess(mark, plan.stopSignal);
    await ended;
  };
  return { stop, ended, hasEnded: () => state.ended };
};

const living = new Map<ProcessMark, NodeJS.Signals>();

/** Last resort, without waiting: asks every child of this process to end by itself, or ends it the hard way. */
export const signalChildren = (how: 'ask' | 'force'): void => {
  for (const [mark, stopSignal] of living) sendSignal(mark.pid, how === 'ask' ? stopSignal : 'SIGKILL');
};

/** Ends what an earlier run left behind when it was killed. */
export const endOrphan = async (plan: Pick<ChildPlan, 'name' | 'dataDir' | 'stopSignal'>): Promise<void> => {
  const mark = readNote(noteOf(plan));
  if (mark !== undefined && lives(mark)) await endProcess(mark, plan.stopSignal);
};

const logFileOf = ({ dataDir, name }: Pick<ChildPlan, 'dataDir' | 'name'>) =>
  path.join(dataDir, 'logs', `${name}.log`);

const noteOf = ({ dataDir, name }: Pick<ChildPlan, 'dataDir' | 'name'>) =>
  path.join(dataDir, 'run', `${name}.json`);

const readNote = (file: string): ProcessMark | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
};

const lastWords = (logFile: string): string => {
  try {
    return readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
};
