import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { Pool } from 'pg';
import { createMattersActivities } from '../../../activities/matters';
import { createNoticesActivities } from '../../../activities/notices';
import { createRecordsActivities } from '../../../activities/records';
import { createSurroundingsActivities } from '../../../activities/surroundings';
import { createWeeklySummaryActivities } from '../../../activities/weeklySummary';
import { migrate } from '../../db/migrate';
import { openVault } from '../../db/keys';
import { createPool } from '../../db/pool';
import { dayOf, momentAt, toEpochMilliseconds, toMoment } from '../../domain/calendar/day';
import type { ClockTime, Day, Moment } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import { keptSecret } from '../../local/dataFolder';
import { startMailbox, type StoredMail } from '../../local/mailbox';
import { startPostgres } from '../../local/postgres';
import { stopInOrder, type Stop } from '../../local/stopping';
import { resolveTestServer } from '../../local/temporalBinary';
import { createLog, type Log } from '../../log';
import { createMailer } from '../../mail/transport';
import { createHandovers, type Handovers } from '../../temporal/handovers';
import { createMatters, type Matters } from '../../temporal/matters';
import { endlessInput, ensureDigest, ensureWeeklySummary } from '../../temporal/endless';
import { installRuntime, sdkLogger } from '../../temporal/runtimeLog';
import { masterKeysOf, type Vault } from '../../vault';
import { workflowBundle } from '../../temporal/workflowBundle';

const taskQueue = 'walkthrough';
const baseUrl = 'http://overstap.example';
const from = 'Overstap <overstap@overstap.example>';

/** Real Postgres, real mail server, real workflows and activities; only the time is skipped instead of waited for. */
export interface Stage {
  pool: Pool;
  /** For what people write, which the worker may not. */
  ownerPool: Pool;
  vault: Vault;
  handovers: Handovers;
  matters: Matters;
  now(): Promise<Moment>;
  /** Passes time until then, and waits until what had to be mailed by then is with the mail server. */
  passTo(day: Day, time: ClockTime): Promise<void>;
  mails(): Promise<readonly StoredMail[]>;
  /** The daily mail and the weekly summary. */
  startRecurring(): Promise<void>;
  close(): Promise<void>;
}

/** The folder of this run, which a Postgres under its own user can enter; gone afterwards. */
async function freshFolder(stops: Stop[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'overstap-walkthrough-'));
  stops.push(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o711);
  return folder;
}

async function timeSkippingServer(cacheDir: string, stops: Stop[]): Promise<TestWorkflowEnvironment> {
  const program = await resolveTestServer({ cacheDir });
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: program } },
  });
  stops.push(() => environment.teardown());
  return environment;
}

/** Throws when a part cannot start, and leaves nothing running. */
export async function openStage(cacheDir: string): Promise<Stage> {
  const log = createLog({ logLevel: 'error', environment: 'production' });
  installRuntime(log);
  const stops: Stop[] = [];
  const close = () => stopInOrder(stops.toReversed(), log);
  try {
    return await openParts(cacheDir, log, stops, close);
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function openParts(cacheDir: string, log: Log, stops: Stop[], close: Stop): Promise<Stage> {
  const dataDir = await freshFolder(stops);
  const postgres = await startPostgres({ dataDir, port: 0, log });
  stops.push(postgres.stop);
  await migrate(postgres.url, log);
  const pool = createPool({ url: postgres.workerUrl, log, actor: { kind: 'system' } });
  stops.push(() => pool.end());
  const ownerPool = createPool({ url: postgres.url, log, actor: { kind: 'system' } });
  stops.push(() => ownerPool.end());
  const vault = await openVault(pool, masterKeysOf({ text: keptSecret(dataDir, 'master-key') }), log);
  const mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
  stops.push(mailbox.stop);
  const mailer = createMailer({ smtpUrl: mailbox.smtpUrl, from });
  stops.push(() => Promise.resolve(mailer.close()));
  const environment = await timeSkippingServer(cacheDir, stops);

  const clock = { today: '' };
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue,
    workflowBundle: await workflowBundle(cacheDir, sdkLogger(log)),
    activities: {
      ...createRecordsActivities({ pool }),
      ...createMattersActivities({ pool, today: () => clock.today }),
      ...createSurroundingsActivities({ pool, today: () => clock.today }),
      ...createNoticesActivities({ pool, mailer, baseUrl, from, today: () => clock.today }),
      ...createWeeklySummaryActivities({ pool, mailer, baseUrl }),
    },
  });
  const ended = worker.run();
  stops.push(async () => {
    worker.shutdown();
    await ended;
  });

  const { client } = environment;
  const now = async () => toMoment(await environment.currentTimeMs());
  const { digest, weekly } = endlessInput(utrecht.policy);
  return {
    pool,
    ownerPool,
    vault,
    now,
    handovers: createHandovers({ client, taskQueue, patience: 20_000 }),
    matters: createMatters({ client, taskQueue, patience: 20_000 }),
    passTo: async (day, time) => {
      clock.today = day;
      const left = toEpochMilliseconds(momentAt(day, time)) - toEpochMilliseconds(await now());
      if (left > 0) await environment.sleep(left);
      if (dayOf(await now()) !== day) throw new Error(`It is ${await now()}, and should be ${day}`);
      await untilMailed(pool);
    },
    mails: mailbox.messages,
    startRecurring: async () => {
      await ensureDigest({ client, taskQueue, digest });
      await ensureWeeklySummary({ client, taskQueue, weekly });
    },
    close,
  };
}

/** In milliseconds of the real clock. */
const mailPatience = 10_000;

async function untilMailed(pool: Pool): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < mailPatience; await wait(10)) {
    const { rowCount } = await pool.query(
      `select from notices where status = 'sending' or (status = 'pending' and mail = 'now')
       union all select from weekly_summaries where status in ('pending', 'sending') limit 1`,
    );
    if (rowCount === 0) return;
  }
  throw new Error('Mails were not sent');
}
