import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecords, type Records } from '../../../src/db';
import { runAs, type DatabaseActor } from '../../../src/db/actor';
import { createRecordPool } from '../../../src/db/pool';
import { clusterSurroundings, conferenceSurroundings } from '../../../src/db/matters/surroundings';
import { momentAt } from '../../../src/domain/calendar/day';
import { actorOf, seedDirectory, type MemberName } from '../../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../../support/recordedHandover';
import { recordedMatter, type RecordedMatter } from '../../support/recordedMatter';
import { testVault } from '../../support/vault';

const day = '2026-03-10';
const at = momentAt(day, '10:00');

let database: TestDatabase;
let web: Pool;
let records: Records;
let handover: RecordedHandover;
let here: RecordedMatter<'bottleneck'>;
let elsewhere: RecordedMatter<'bottleneck'>;
let free: string;
let bound: string;

const as = (person: MemberName): DatabaseActor => ({ kind: 'person', viewer: viewerOf(person) });
const viewerOf = (person: MemberName) => ({ actor: actorOf(person), day });
const by = <Result>(person: MemberName, work: () => Promise<Result>) => runAs(as(person), work);

const clientOf = (client: string): DatabaseActor => ({
  kind: 'person',
  viewer: {
    actor: { kind: 'person', person: 'noor', organisation: 'tussenvoorziening', roles: [], client },
    day,
  },
});

async function raised(cluster: string, raiser: MemberName, hits: { handover: string; cluster: string }[]) {
  const area = { region: 'utrecht', clusters: [cluster], today: day };
  const surroundings = await clusterSurroundings(database.pool, area);
  if (!surroundings) throw new Error('The directory is empty');
  const matter = recordedMatter(database.pool, 'bottleneck', randomUUID());
  await matter.ask(
    raiser,
    {
      type: 'raise',
      bottleneck: matter.id,
      kind: 'income',
      description: 'text-1',
      origin: { kind: 'free' },
      clusters: [cluster],
      hits,
      owner: raiser,
      dueDay: null,
      surroundings,
    },
    at,
  );
  return matter;
}

const written = (matter: string, author: string, about: string | null = null) => ({
  matter,
  handover: about,
  kind: 'comment',
  content: 'Geheim plan.',
  author,
  token: randomUUID(),
});

beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog, max: 1 });
  records = createRecords(web, await testVault(database.pool));
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  await submitRecorded(handover);
  here = await raised('cluster-1', 'eva', [{ handover: handover.id, cluster: 'cluster-1' }]);
  elsewhere = await raised('cluster-6', 'hans', []);
  const conference = recordedMatter(database.pool, 'conference', 'conference-cluster-1');
  const surroundings = await conferenceSurroundings(database.pool, {
    region: 'utrecht',
    cluster: 'cluster-1',
    today: day,
  });
  if (!surroundings) throw new Error('The directory is empty');
  await conference.ask(
    'system',
    {
      type: 'startConference',
      conference: conference.id,
      kind: 'conference',
      cluster: 'cluster-1',
      surroundings,
    },
    at,
  );
  free = await by('eva', () => records.saveMatterText(written(here.id, 'eva')));
  bound = await by('eva', () => records.saveMatterText(written(here.id, 'eva', handover.id)));
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const seenBy = (actor: DatabaseActor, table: string, column: string): Promise<string[]> =>
  runAs(actor, async () => {
    const { rows } = await web.query<{ id: string }>(
      `select distinct ${column} as id from ${table} order by 1`,
    );
    return rows.map(({ id }) => id);
  });

const parts = [
  'matter_events',
  'matter_commands',
  'matter_expectations',
  'matter_clusters',
  'matter_handovers',
  'matter_texts',
];

describe('a matter and everything that belongs to it', () => {
  it('is there for who takes part, and nothing of another cluster', async () => {
    expect(await seenBy(as('eva'), 'matters', 'id')).toEqual([here.id, 'conference-cluster-1'].sort());
    expect(await seenBy(as('hans'), 'matters', 'id')).toEqual([elsewhere.id]);
    for (const part of parts) {
      expect(await seenBy(as('hans'), part, 'matter_id')).not.toContain(here.id);
      expect(await seenBy(as('eva'), part, 'matter_id')).not.toContain(elsewhere.id);
    }
  });

  it.each(['anna', 'joost', 'kim'] as const)(
    'is not there for %s, who has nothing to do with it',
    async (who) => {
      expect(await seenBy(as(who), 'matters', 'id')).toEqual([]);
      for (const part of [...parts, 'matter_people'])
        expect({ part, seen: await seenBy(as(who), part, 'matter_id') }).toEqual({ part, seen: [] });
      expect(await by(who, () => records.matterById(viewerOf(who), 'bottleneck', here.id))).toBeNull();
      expect(
        (await by(who, () => records.bottleneckList(viewerOf(who), {}, { page: 1, size: 10 }))).total,
      ).toBe(0);
    },
  );

  it('is not there for a client, also where it is about their handover', async () => {
    const client = clientOf(handover.state().client);
    for (const part of [...parts, 'matters', 'matter_people'])
      expect(await seenBy(client, part, part === 'matters' ? 'id' : 'matter_id')).toEqual([]);
  });

  it('is not there without an actor, nor for a web role that takes itself for the system', async () => {
    for (const part of [...parts, 'matters', 'matter_people']) {
      expect((await web.query(`select from ${part}`)).rowCount).toBe(0);
      const rows = await seenBy({ kind: 'system' }, part, part === 'matters' ? 'id' : 'matter_id');
      expect({ part, rows }).toEqual({ part, rows: [] });
    }
    const asSystem = () => records.conferenceFacts('conference-cluster-1');
    expect((await runAs({ kind: 'system' }, asSystem)).bottlenecks).toEqual([]);
  });

  it('is whole for the programme manager, but for the words about one handover', async () => {
    expect(await seenBy(as('iris'), 'matters', 'id')).toHaveLength(3);
    const read = await by('iris', () => records.matterTexts(here.id));
    expect([...read.keys()]).toEqual([free]);
  });

  it('is gone for who left, although they are still named in it', async () => {
    const viewer = { actor: { ...actorOf('eva'), roles: [] }, day };
    expect(await seenBy({ kind: 'person', viewer }, 'matters', 'id')).toEqual([]);
  });

  it('is opened with its words and the names of those in it', async () => {
    const found = await by('eva', () => records.matterById(viewerOf('eva'), 'bottleneck', here.id));
    expect(found?.state).toEqual(here.state());
    expect(found?.texts.get(bound)).toBe('Geheim plan.');
    expect(found?.names.get('bram')).toBe('bram');
    expect(await by('eva', () => records.matterById(viewerOf('eva'), 'case', here.id))).toBeNull();
  });
});

describe('what the web writes about matters', () => {
  const refused = { code: '42501' };

  it('is words, in one’s own name, in a matter that one sees or that is new', async () => {
    const write = (person: MemberName, matter: string, author: string = person) =>
      by(person, () => records.saveMatterText(written(matter, author)));
    await expect(write('eva', here.id)).resolves.toBeDefined();
    await expect(write('anna', randomUUID())).resolves.toBeDefined();
    await expect(write('anna', here.id)).rejects.toMatchObject(refused);
    await expect(write('eva', here.id, 'bram')).rejects.toMatchObject(refused);
    await expect(write('kim', randomUUID())).rejects.toMatchObject(refused);
  });

  it('is the same row however often the same form comes', async () => {
    const text = written(here.id, 'eva');
    const ids = await by('eva', () =>
      Promise.all([records.saveMatterText(text), records.saveMatterText(text)]),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('is nothing else', async () => {
    for (const change of [
      `update matters set status = 'solved'`,
      'delete from matter_events',
      `insert into matter_people values ('anna', 'conference-cluster-1')`,
      `insert into matter_commands values ('a', 'b', 1, 1)`,
      'delete from matter_texts',
      `update matter_texts set kind = 'x'`,
      'delete from matter_expectations',
      `insert into client_keys (id, client_id, generation, wrapped) values ('x', 'matters', 2, '1.x')`,
    ])
      await expect(by('eva', () => web.query(change))).rejects.toMatchObject(refused);
  });
});

describe('how a reader knows a handover that a matter points at', () => {
  const named = (person: MemberName) =>
    by(person, () => records.handoversNamed(viewerOf(person), [handover.id]));

  it('is by name for who knows the client anyway', async () => {
    const { reference } = handover.state();
    const visibility = { anna: 'full', eva: 'announcement' } as const;
    for (const who of ['anna', 'eva'] as const)
      expect((await named(who)).get(handover.id)).toEqual({
        reference,
        visibility: visibility[who],
        clientName: 'Noor Bakker',
      });
  });

  it('is by reference for a programme manager, and not at all for a stranger', async () => {
    expect((await named('iris')).get(handover.id)).toMatchObject({
      visibility: 'processFacts',
      clientName: null,
    });
    for (const who of ['hans', 'joost', 'kim'] as const) expect((await named(who)).size).toBe(0);
  });

  it('is by reference for who takes part in the conference of its cluster, and sees no more of it', async () => {
    const theirs = await startRecorded(database.pool, {
      sender: 'lister',
      by: 'joost',
      neighbourhood: 'ondiep-pijlsweerd',
    });
    const ids = [theirs.id];
    expect((await by('bram', () => records.handoversNamed(viewerOf('bram'), ids))).size).toBe(0);
    await database.pool.query('update handovers set submitted_at = now() where id = $1', ids);
    expect(await by('bram', () => records.handoversNamed(viewerOf('bram'), ids))).toEqual(
      new Map([[theirs.id, { reference: theirs.state().reference, visibility: null, clientName: null }]]),
    );
    const facts = await by('bram', () => records.conferenceFacts('conference-cluster-1'));
    expect(facts.handovers.map((one) => one.handover)).toContain(theirs.id);
    expect(facts.bottlenecks.map((one) => one.bottleneck)).toEqual([here.id]);
    for (const who of ['hans', 'anna', 'kim'] as const)
      expect(await by(who, () => records.conferenceFacts('conference-cluster-1'))).toEqual({
        handovers: [],
        bottlenecks: [],
        cases: [],
      });
  });
});
