import type { Store } from 'express-session';
import type { Logger } from 'pino';
import type { Records } from '../db';
import type { BoardChanges } from '../db/boardChanges';
import type { DatabaseActor } from '../db/actor';
import type { Identity } from '../identity';
import type { Exports } from '../temporal/exports';
import type { Handovers } from '../temporal/handovers';
import type { Matters } from '../temporal/matters';
import type { Assets } from './assets/load';
import type { CountRequests } from './limiter';
import type { SessionList } from './sessionList';
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
  sessionTimes: SessionTimes;
  /** Everybody's live sessions, to look at and to end. */
  sessions: SessionList;
  countRequests: CountRequests;
  identity: Identity;
  assets: Assets;
  limits: Limits;
  /** What the work asks of the database is asked on behalf of the actor. */
  runAs: <Result>(actor: DatabaseActor, work: () => Result) => Result;
  /** What is on record: everything that pages show. */
  records: Records;
  /** The running handovers: everything that somebody asks of one. */
  handovers: Handovers;
  /** Conferences, bottlenecks, structural faults and cases: everything that somebody asks of one. */
  matters: Matters;
  /** That something changed on the board, from the database itself. */
  boardChanges: Pick<BoardChanges, 'follow'>;
  /** Files that take a while to make. */
  exports: Exports;
  people: {
    /** The person who belongs to a subject of the identity provider, if this region knows one. */
    findBySubject: (subject: string) => Promise<Viewer | undefined>;
  };
};

/** A session ends after so long without a sign of life, and after so long in all. */
export type SessionTimes = { idleMinutes: number; hours: number };

/** Requests per minute from one address and of one account; signing in is counted apart. */
export type Limits = {
  requestsPerMinute: number;
  accountRequestsPerMinute: number;
  signInsPerMinute: number;
  accountSignInsPerMinute: number;
};

/** Generous for an address, since a whole organisation may come from one. */
export const defaultLimits: Limits = {
  requestsPerMinute: 6_000,
  accountRequestsPerMinute: 3_000,
  signInsPerMinute: 120,
  accountSignInsPerMinute: 30,
};
