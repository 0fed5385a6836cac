import { randomUUID } from 'node:crypto';
import { conferenceList } from '../../../src/db/matters/conferences';
import { bottleneckList, countedBottlenecks, type BottleneckFilters } from '../../../src/db/matters/lists';
import { meetingsOf } from '../../../src/db/matters/meetings';
import { matterTimeline } from '../../../src/db/matters/timeline';
import { matterWork } from '../../../src/db/matters/work';
import { clusterSurroundings } from '../../../src/db/matters/surroundings';
import { removeAbsence, saveAbsence } from '../../../src/db/directoryChanges';
import { involvedIn } from '../../../src/db/roles';
import { momentAt, type Day } from '../../../src/domain/calendar/day';
import type { BottleneckKind } from '../../../src/domain/bottleneck/kinds';
import { held, until } from '../../domain/conference/support';
import { actorOf, bySomebody, seedDirectory, type MemberName } from '../../support/directory';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { commitTold, recordedMatter, type RecordedMatter } from '../../support/recordedMatter';

const today = '2026-03-10';
const viewer = (person: MemberName, day: Day = today) => ({ actor: actorOf(person), day });

let database: TestDatabase;
let early: RecordedMatter<'bottleneck'>;
let late: RecordedMatter<'bottleneck'>;

async function raised(kind: BottleneckKind, dueDay: Day): Promise<RecordedMatter<'bottleneck'>> {
  const matter = recordedMatter(database.pool, 'bottleneck', randomUUID());
  const area = { region: 'utrecht', clusters: ['cluster-1'], today };
  const surroundings = await clusterSurroundings(database.pool, area);
  if (!surroundings) throw new Error('The directory is empty');
  const raise = { type: 'raise', bottleneck: matter.id, kind, description: 'text-1' } as const;
  const about = { origin: { kind: 'free' }, clusters: ['cluster-1'], hits: [] } as const;
  await matter.ask(
    'eva',
    { ...raise, ...about, owner: 'bram', dueDay, surroundings },
    momentAt(today, '10:00'),
  );
  return matter;
}

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  late = await raised('home', '2026-04-10');
  early = await raised('income', '2026-03-20');
});
afterAll(() => database.close());

describe('what is expected of somebody in matters', () => {
  const work = async (person: MemberName, day?: Day) =>
    (await matterWork(database.pool, viewer(person, day))).map(({ matter, kind, because }) => [
      matter,
      kind,
      because,
    ]);

  it('is theirs, the first due first', async () => {
    expect(await work('bram')).toEqual([
      [early.id, 'resolveBottleneck', 'mine'],
      [late.id, 'resolveBottleneck', 'mine'],
    ]);
    expect((await matterWork(database.pool, viewer('bram')))[0]).toMatchObject({
      topic: 'income',
      clusterName: 'Cluster 1',
      dueDay: '2026-03-20',
      ownerName: 'bram',
      vacant: false,
    });
    expect(await work('carla')).toEqual([]);
  });

  it('is left to the deputy while the owner is away', async () => {
    const absence = { id: randomUUID(), person: 'bram', from: today, until: '2026-03-12' };
    await saveAbsence(database.pool, absence, bySomebody);
    expect((await work('carla')).map(([, , because]) => because)).toEqual(['colleagueAway', 'colleagueAway']);
    expect(await work('carla', '2026-03-13')).toEqual([]);
    await removeAbsence(database.pool, absence, bySomebody);
  });

  it('arrives at who was told that it was not done', async () => {
    const [key] = (await matterWork(database.pool, viewer('bram'))).map((item) => item.key);
    await database.pool.query(
      `insert into notices (key, matter_id, kind, recipient, mail, payload)
       values ('told', $1, 'expectationDue', 'dirk', 'bundled',
               jsonb_build_object('expectation', jsonb_build_object('key', $2::text, 'as', 'manager')))`,
      [early.id, key],
    );
    expect(await work('dirk')).toEqual([[early.id, 'resolveBottleneck', 'escalated']]);
  });
});

it('what somebody has to do in matters counts among what they leave behind', async () => {
  expect(await involvedIn(database.pool, 'bram')).toEqual({ handovers: 0, tasks: 2 });
});

describe('the list of bottlenecks', () => {
  const ids = async (filters: BottleneckFilters, person: MemberName = 'eva', page = { page: 1, size: 20 }) =>
    (await bottleneckList(database.pool, viewer(person), filters, page)).rows.map(({ id }) => id);

  it('is of who takes part, by kind, cluster, owner and state, a page at a time', async () => {
    expect(await ids({})).toEqual([early.id, late.id]);
    expect(await ids({ kind: 'home' })).toEqual([late.id]);
    expect(await ids({ cluster: 'cluster-6' })).toEqual([]);
    expect(await ids({ owner: 'bram', cluster: 'cluster-1' })).toEqual([early.id, late.id]);
    expect(await ids({ mine: true })).toEqual([]);
    expect(await ids({ mine: true }, 'bram')).toEqual([early.id, late.id]);
    expect(await ids({ status: 'closed' })).toEqual([]);
    expect(await ids({}, 'eva', { page: 2, size: 1 })).toEqual([late.id]);
    expect(await ids({}, 'hans')).toEqual([]);
    expect(await ids({}, 'iris')).toEqual([early.id, late.id]);
    const beyond = await bottleneckList(database.pool, viewer('eva'), {}, { page: 9, size: 20 });
    expect(beyond).toEqual({ rows: [], total: 2 });
  });

  it('keeps what is resolved for who asks for it', async () => {
    await late.ask(
      'bram',
      { type: 'resolve', outcome: 'solved', text: 'text-2' },
      momentAt('2026-03-11', '10:00'),
    );
    expect(await ids({})).toEqual([early.id]);
    expect(await ids({ status: 'closed' })).toEqual([late.id]);
    expect(await ids({ status: 'all' })).toHaveLength(2);
    const counted = await countedBottlenecks(database.pool, 'utrecht');
    expect(counted.find(({ id }) => id === late.id)).toEqual({
      id: late.id,
      kind: 'home',
      clusters: ['cluster-1'],
      hits: [],
      raisedOn: today,
      reopenedOn: [],
      outcome: { kind: 'solved', on: '2026-03-11', by: 'bram', text: 'text-2' },
    });
    expect(counted.find(({ id }) => id === early.id)?.outcome).toBeNull();
  });
});

describe('a conference', () => {
  it('tells all of its meetings, also those that its state forgot, and what happened, newest first', async () => {
    const told = until(held(), '2028-03-01');
    await commitTold(database.pool, 'conference', 'conference-1', told.recorded);
    const meetings = await meetingsOf(database.pool, 'conference-1');
    expect(meetings.map(({ number }) => number)).toEqual(meetings.map((_one, at) => at + 1));
    expect(meetings.length).toBeGreaterThan(told.state.past.length);
    expect(meetings[0]?.outcome.kind).toBe('held');
    const history = await matterTimeline(database.pool, 'conference-1', { before: 4 });
    expect(history.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(history.at(-1)?.event.type).toBe('conferenceStarted');
    const [listed] = await conferenceList(database.pool, viewer('iris'));
    expect(listed).toMatchObject({ id: 'conference-1', placeName: 'Cluster 1' });
    expect(await conferenceList(database.pool, viewer('hans'))).toEqual([]);
  });
});
