import { pino, type Logger } from 'pino';
import type { Config } from './config';

export type Log = Logger;

/** Never logged, wherever it turns up: secrets, and anything that a person typed or that says who they are. */
const neverLogged = [
  'password',
  'secret',
  'authorization',
  'cookie',
  'token',
  'body',
  'name',
  'email',
  'text',
  'answers',
  'birthDate',
  'telephone',
];

const redactedPaths = neverLogged.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.headers.${key}`]);

type Line = { time: number; level: number; msg?: string; err?: { message?: string } };

const levelNames: Readonly<Record<number, string>> = {
  30: '',
  40: 'warning: ',
  50: 'error: ',
  60: 'fatal: ',
};

/** One log record as a line for a person: time of day, what happened, and the rest as key=value. */
export const readableLine = (record: string): string => {
  const { time, level, msg, err, ...rest } = JSON.parse(record) as Line & Record<string, unknown>;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const details = Object.entries(rest).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const cause = err?.message === undefined ? '' : ` (${err.message})`;
  return `${clock} ${levelNames[level] ?? ''}${msg ?? ''}${cause}${details.join('')}\n`;
};

/**
 * What of a fault is logged. A Postgres error quotes the row it stumbled on, in its message and its details,
 * so of those only the code and the constraint are kept.
 */
export const loggedFault = (fault: unknown): Record<string, unknown> => {
  if (!(fault instanceof Error)) return { message: typeof fault };
  const { code, constraint, severity } = fault as Error & Record<string, unknown>;
  const fromPostgres = typeof severity === 'string' && typeof code === 'string';
  if (fromPostgres) return { message: `Postgres error ${code}`, code, constraint };
  return { kind: fault.name, message: fault.message, code, stack: fault.stack };
};

type Destination = { write: (record: string) => void };

const readable = (destination: Destination): Destination => ({
  write: (record) => destination.write(readableLine(record)),
});

/** JSON lines in production, readable lines elsewhere. */
export const createLog = (
  config: Pick<Config, 'environment' | 'logLevel'>,
  destination: Destination = process.stdout,
): Log =>
  pino(
    {
      level: config.logLevel,
      base: undefined,
      serializers: { err: loggedFault },
      redact: { paths: redactedPaths, censor: '[not logged]' },
    },
    config.environment === 'production' ? destination : readable(destination),
  );
