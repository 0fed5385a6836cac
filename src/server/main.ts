import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import { describeProblems, readResolvedConfig, type ResolvedConfig } from '../config';
import { createRecords } from '../db';
import { openVault } from '../db/keys';
import { runAs } from '../db/actor';
import { findBySubject } from '../db/people';
import { listenForBoardChanges } from '../db/boardChanges';
import { createPool, createRecordPool } from '../db/pool';
import { endSession, endSessions, renewSession, sessionsOf } from '../db/sessions';
import { createIdentity } from '../identity';
import { createLog, type Log } from '../log';
import { createTemporalClient } from '../temporal/connection';
import { masterKeysOf } from '../vault';
import { createExports } from '../temporal/exports';
import { createHandovers } from '../temporal/handovers';
import { createMatters } from '../temporal/matters';
import { createApp } from './app';
import { loadAssets } from './assets/load';
import { closeServer, createHttpServer } from './httpServer';
import { paths } from './paths';
import { defaultLimits, type Services } from './services';
import { countInDatabase } from './requestCounts';
import { sealStore } from './sessionStore';
import { touchNowAndThen } from './sessionTouch';

export interface RunningWeb {
  url: string;
  stop(): Promise<void>;
}

/** The web application's composition root: every service is made here and closed here. */
export async function startWeb(config: ResolvedConfig, log: Log): Promise<RunningWeb> {
  const pool = createRecordPool({ url: config.database.webUrl, log });
  const vault = await openVault(pool, masterKeysOf(config.vault), log);
  const records = createRecords(pool, vault);
  const boardChanges = listenForBoardChanges({ url: config.database.webUrl, log });
  const { client, close: closeTemporal } = createTemporalClient(config.temporal);
  const SessionStore = connectPgSimple(session);
  // Written at every request: who is signed in, and what was just done. The record itself waits for the disk.
  // It asks on behalf of nobody yet: sessions, and who it is that signs in, are all that it can see.
  const sessionPool = createPool({
    url: config.database.webUrl,
    log,
    durable: false,
    actor: { kind: 'signIn' },
  });
  const sessionStore = new SessionStore({ pool: sessionPool });
  sealStore(sessionStore, (row) => renewSession(sessionPool, row));
  touchNowAndThen(sessionStore, Date.now);
  const services: Services = {
    log,
    now: Date.now,
    baseUrl: config.baseUrl,
    sessionSecret: config.sessionSecret,
    sessionStore,
    sessionTimes: config.session,
    sessions: {
      of: (subject) => sessionsOf(sessionPool, subject),
      end: (subject, handle) => endSession(sessionPool, subject, handle),
      endAllBut: (subject, handle) => endSessions(sessionPool, subject, handle),
    },
    countRequests: countInDatabase(sessionPool, config.sessionSecret),
    identity: createIdentity({
      issuer: config.identity.issuer,
      clientId: config.identity.clientId,
      clientSecret: config.identity.clientSecret,
      redirectUri: config.baseUrl + paths.signInReturn,
      signedOutUri: config.baseUrl + paths.signedOut,
      acrValues: config.identity.acrValues,
    }),
    assets: loadAssets(),
    limits: {
      ...defaultLimits,
      requestsPerMinute: config.limits.addressPerMinute,
      accountRequestsPerMinute: config.limits.accountPerMinute,
    },
    runAs,
    records,
    boardChanges,
    handovers: createHandovers({ client, taskQueue: config.temporal.taskQueue }),
    exports: createExports({ client, taskQueue: config.temporal.taskQueue }),
    matters: createMatters({ client, taskQueue: config.temporal.taskQueue }),
    people: { findBySubject: async (subject) => (await findBySubject(sessionPool, subject)) ?? undefined },
  };
  const server = createHttpServer(createApp(services));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.webPort, config.host, resolve);
  });
  return {
    url: config.baseUrl,
    stop: async () => {
      sessionStore.close();
      const answered = closeServer(server);
      // A stream has no end of its own; nobody waits for it.
      await boardChanges.stop();
      await answered;
      await Promise.allSettled([closeTemporal(), sessionPool.end(), pool.end()]);
    },
  };
}

async function main(): Promise<void> {
  const read = readResolvedConfig(process.env, 'web');
  if (!read.ok) {
    console.error(describeProblems(read.problems));
    process.exit(1);
  }
  const log = createLog(read.config);
  const web = await startWeb(read.config, log);
  log.info(`The web application listens on ${web.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void web.stop());
}

if (require.main === module)
  main().catch((fault: unknown) => {
    console.error(
      `The web application could not start: ${fault instanceof Error ? fault.message : 'unknown fault'}`,
    );
    process.exit(1);
  });
