import { createServer } from 'node:net';
import { startFailure } from './startFailure';

export type PortWish = Readonly<{
  /** The setting that changes this port. */
  setting: string;
  /** 0 is any free port. */
  port: number;
  host?: string;
}>;

/** The wished port when it is free, or any free one for 0. Throws a start failure when it is taken. */
export const choosePort = async ({ setting, port, host = '127.0.0.1' }: PortWish): Promise<number> => {
  const outcome = await tryPort(port, host);
  switch (outcome.kind) {
    case 'free':
      return outcome.port;
    case 'taken':
      throw startFailure(
        `Port ${port} is taken: end what uses it, or set ${setting} to another port (0 for any free one).`,
      );
    case 'refused':
      throw startFailure(
        `Port ${port} of ${host} cannot be used (${outcome.code}): set ${setting} to another port (0 for any free one).`,
      );
  }
};

type Outcome = { kind: 'free'; port: number } | { kind: 'taken' } | { kind: 'refused'; code: string };

/** Ports given out in this process: two parts that both ask for any port must not get the same one before they listen. */
const givenOut = new Set<number>();

const tryPort = async (port: number, host: string): Promise<Outcome> => {
  const outcome = await listenOnce(port, host);
  if (port !== 0 || outcome.kind !== 'free') return outcome;
  if (givenOut.has(outcome.port)) return tryPort(port, host);
  givenOut.add(outcome.port);
  return outcome;
};

const listenOnce = (port: number, host: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRINUSE' ? { kind: 'taken' } : { kind: 'refused', code }),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const listening = server.address();
      const chosen = typeof listening === 'object' && listening !== null ? listening.port : port;
      server.close(() => resolve({ kind: 'free', port: chosen }));
    });
  });
