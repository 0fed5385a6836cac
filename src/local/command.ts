import { describeProblems, readConfig, type Environment } from '../config';
import { createLog, type Log } from '../log';
import { signalChildren } from './childProcess';
import { startOverstap, type Product, type Running } from './overstap';
import { isStartFailure } from './startFailure';
import { welcome } from './welcome';

export type Terminal = Readonly<{ say: (text: string) => void; complain: (text: string) => void }>;

/** How the command ended: 0 when a person ended it, 1 when it could not go on. */
export type ExitCode = 0 | 1;

/**
 * `npm start`: brings everything up, and stays until it is asked to end or a part dies.
 * `interrupted` settles when a person or the system asks it to end.
 */
export const runCommand = async (
  env: Environment,
  product: Product,
  terminal: Terminal,
  interrupted: AbortSignal,
): Promise<ExitCode> => {
  const read = readConfig(env);
  if (!read.ok) {
    terminal.complain(describeProblems(read.problems));
    return 1;
  }
  const log = createLog(read.config);
  try {
    const running = await startOverstap(read.config, product, log, interrupted);
    // With a provider of one's own, other people sign in than ours.
    const people = read.config.identity.issuer === undefined ? product.people : [];
    terminal.say(welcome(running, people));
    return await stay(running, terminal, interrupted);
  } catch (fault) {
    if (interrupted.aborted) return 0;
    terminal.complain(sentenceOf(fault, log));
    return 1;
  }
};

const stay = async (running: Running, terminal: Terminal, interrupted: AbortSignal): Promise<ExitCode> => {
  const death = await Promise.race([running.died, aborted(interrupted)]);
  if (death === undefined) terminal.say('Ending…');
  else terminal.complain(`${death}\nEverything else is ended too; start again.`);
  await running.stop();
  return death === undefined ? 0 : 1;
};

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });

const sentenceOf = (fault: unknown, log: Log): string => {
  if (isStartFailure(fault)) return fault.message;
  log.debug({ err: fault }, 'Start failed');
  return `Overstap could not start: ${fault instanceof Error ? fault.message : String(fault)}`;
};

/** Milliseconds. */
const echoPeriod = 1_000;

/** Ctrl+C or SIGTERM ends in good order; the second time at once. Nothing is left running when we crash, either. */
export const listenForEnd = (terminal: Terminal): AbortSignal => {
  const interruption = new AbortController();
  let first = 0;
  const end = () => {
    // npm and tsx pass on what the terminal has sent us already: that echo is not a second time.
    if (interruption.signal.aborted && performance.now() - first < echoPeriod) return;
    if (interruption.signal.aborted) {
      terminal.complain('Ended by force.');
      signalChildren('force');
      process.exit(1);
    }
    first = performance.now();
    interruption.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  process.on('exit', () => signalChildren('ask'));
  return interruption.signal;
};
