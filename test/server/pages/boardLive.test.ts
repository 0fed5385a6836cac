import type { Server } from 'node:http';
import { listenForBoardChanges, type BoardChanges } from '../../../src/db/boardChanges';
import { createApp } from '../../../src/server/app';
import { closeServer } from '../../../src/server/httpServer';
import { freshDatabase, silentLog, type TestDatabase } from '../../support/postgres';
import { seedDirectory } from '../../support/directory';
import { startRecorded } from '../../support/recordedHandover';
import { joost, listening, testServices, visitor } from '../support/testApp';

const iris = {
  ...joost,
  roles: [{ ...joost.roles[0], role: 'programmeManager', neighbourhoods: null }],
} as typeof joost;

/** A web application that listens to the database, and the stream of somebody who has the board open in it. */
interface Instance {
  changes: BoardChanges;
  server: Server;
  /** The next thing that comes down the stream; null: it ended. */
  heard(): Promise<string | null>;
  stop(): Promise<void>;
}

let database: TestDatabase;
const instances: Instance[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
});
afterEach(async () => {
  for (const instance of instances.splice(0)) await instance.stop();
});
afterAll(() => database.close());

/** The processes of the database that listen for the board. */
const listeners = async (): Promise<number[]> =>
  (
    await database.pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query = 'listen overstap_board'
        and state = 'idle'`,
    )
  ).rows.map(({ pid }) => pid);

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function open(): Promise<Instance> {
  const before = (await listeners()).length;
  const changes = listenForBoardChanges({ url: database.webUrl, log: silentLog });
  const people = { findBySubject: async () => iris };
  const { origin, server, stop } = await listening(
    createApp(testServices({ boardChanges: changes, people })),
  );
  await until(async () => (await listeners()).length > before);
  const browser = visitor(origin);
  await browser.signIn('iris');
  const lines = await browser.stream('/regie/stroom');
  const reader = lines.getReader();
  const heard = async () => (await reader.read()).value ?? null;
  expect(await heard()).toContain('retry');
  const instance: Instance = {
    ...{ changes, server, heard },
    stop: async () => {
      await changes.stop();
      await stop();
    },
  };
  instances.push(instance);
  return instance;
}

const change = () => startRecorded(database.pool);

test('every instance on the database tells its own followers of a change', async () => {
  const [first, second] = [await open(), await open()];
  await change();
  expect(await first.heard()).toBe('data: changed\n\n');
  expect(await second.heard()).toBe('data: changed\n\n');
});

test('a connection that Postgres drops comes back, followers look again, and later changes arrive', async () => {
  const { heard } = await open();
  const [before] = await listeners();
  await database.pool.query('select pg_terminate_backend($1)', [before]);
  // What changed while nobody listened is looked up as well.
  expect(await heard()).toBe('data: changed\n\n');
  expect(await listeners()).not.toContain(before);
  await change();
  expect(await heard()).toBe('data: changed\n\n');
});

test('when the web application closes, streams end at once', async () => {
  const { changes, server, heard } = await open();
  const begun = Date.now();
  const answered = closeServer(server);
  await changes.stop();
  await answered;
  expect(await heard()).toBeNull();
  expect(Date.now() - begun).toBeLessThan(2_500);
  expect(await listeners()).toEqual([]);
});

test('who comes when it is closing already hears the end at once', async () => {
  const { changes } = await open();
  await changes.stop();
  const told: string[] = [];
  changes.follow({ changed: () => told.push('changed'), ended: () => told.push('ended') });
  expect(told).toEqual(['ended']);
});
