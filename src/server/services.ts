import type { Store } from 'express-session';
import type { Logger } from 'pino';
import type { Records } from '../db';
import type { Identity } from '../identity';
import type { Handovers } from '../temporal/handovers';
import type { Assets } from './assets/load';
import type { Viewer } from './viewer';

/** Everything the pages need, made once by the composition root; a test gives its own. */
export type Services = {
  log: Logger;
  /** Milliseconds since 1970; passed in, so that a test can let a session grow old. */
  now: () => number;
  /** Address at which people reach the application; https makes cookies secure. */
  baseUrl: string;
  sessionSecret: string;
  sessionStore: Store;
  identity: Identity;
  assets: Assets;
  limits: Limits;
  /** What is on record: everything that pages show. */
  records: Records;
  /** The running handovers: everything that somebody asks of one. */
  handovers: Handovers;
  people: {
    /** The person who belongs to a subject of the identity provider, if this region knows one. */
    findBySubject: (subject: string) => Promise<Viewer | undefined>;
  };
};

/** Requests per minute from one address; signing in is counted apart. */
export type Limits = { requestsPerMinute: number; signInsPerMinute: number };

/** Generous, since a whole organisation may come from one address. */
export const defaultLimits: Limits = { requestsPerMinute: 6_000, signInsPerMinute: 120 };
