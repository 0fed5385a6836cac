import { addDays, dayOf, toMoment } from '../../src/domain/calendar/day';
import { utrecht } from '../../src/domain/region/utrecht';
import { nextDue } from '../../src/domain/expectations';
import { courseOf, type MatterKind } from '../../src/domain/matters';
import { verifyChain } from '../../src/db/accessLog';
import { openHandovers } from '../../src/db/handovers';
import { openMatters } from '../../src/db/matters/load';
import { surroundingsOfMatter } from '../../src/db/matters/surroundings';
import { matterTexts } from '../../src/db/matters/texts';
import { pointVersions } from '../../src/db/points';
import { rebuildProjections } from '../../src/db/rebuildProjections';
import { seedRegion } from '../../src/db/seedRegion';
import { workList } from '../../src/db/workList';
import { actorFor } from '../../src/local/demo/roles';
import { datesAround } from '../../src/local/demo/dates';
import { fillDirectory } from '../../src/local/demo/directory';
import { fillDemo } from '../../src/local/demo/fill';
import { fillPast, pastHandovers } from '../../src/local/demo/past/fill';
import { personId } from '../../src/local/demo/people';
import { numberedCourses } from '../../src/local/demo/tellAll';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { testVault } from '../support/vault';

const now = toMoment(Date.now());
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
  await fillDemo(database.pool, await testVault(database.pool), now);
});
afterAll(() => database.close());

const countOf = async (what: string): Promise<number> => {
  const { rows } = await database.pool.query<{ n: number }>(`select count(*)::integer as n from ${what}`);
  return rows[0]?.n ?? 0;
};

const workOf = async (key: string) => {
  const actor = actorFor(personId(key));
  if (actor.kind === 'system') throw new Error('Not a person');
  return workList(database.pool, await testVault(database.pool), { actor, day: dayOf(now) });
};

test('an empty database is filled with every handover of the demo, and with the years before', async () => {
  expect(await countOf('handovers')).toBe(numberedCourses.length + pastHandovers.length);
  const { rows } = await database.pool.query<{ year: string; closed: number }>(
    `select to_char(at, 'YYYY') as year, count(*) as closed from handover_events where type = 'closed' group by 1`,
  );
  expect(rows.filter(({ closed }) => closed >= 10).length).toBeGreaterThanOrEqual(3);
});

test('everything of the past is over: by the rules, and without a deed that was left open', async () => {
  const { rows } = await database.pool.query<{ phase: string }>(
    'select distinct phase from handovers where id = any ($1) order by 1',
    [pastHandovers],
  );
  expect(rows.map(({ phase }) => phase)).toEqual(['ended', 'pulse']);
  expect((await rebuildProjections(database.pool)).differences).toEqual([]);
});

test('what a filling that was broken off left of the past is no reason to leave the database alone', async () => {
  const other = await freshDatabase();
  try {
    await seedRegion(other.pool, utrecht);
    const vault = await testVault(other.pool);
    await fillDirectory(other.pool, dayOf(now));
    await fillPast(other.pool, vault, datesAround(now));
    expect(await fillDemo(other.pool, vault, now)).toBe('filled');
  } finally {
    await other.close();
  }
}, 180_000);

test('filling a second time changes nothing', async () => {
  const before = await countOf('handover_events');
  expect(await fillDemo(database.pool, await testVault(database.pool), now)).toBe('left alone');
  expect(await countOf('handover_events')).toBe(before);
});

/** Of the years before nothing is told but what was done: nobody looks for who looked then. */
const ofHandovers = `access_log where handover_id is not null and record_kind not in ('conference', 'bottleneck', 'fault', 'case')`;

test('the access log has what everybody did in that past, and is whole', async () => {
  const lines = await countOf(ofHandovers);
  const commands = await countOf(
    `(select distinct handover_id, command_id from handover_events
        where person is not null and handover_id <> all (array['${pastHandovers.join("','")}'])) done`,
  );
  expect(lines).toBe(commands);
  expect(
    await countOf(`${ofHandovers} and (role is null or client is null or cardinality(concerns) = 0)`),
  ).toBe(0);
  expect(await verifyChain(database.pool)).toMatchObject({ ok: true, lines: await countOf('access_log') });
});

test('nothing is due when the handovers are taken over by the engine: the past has happened', async () => {
  const open = await openHandovers(database.pool, { after: null, limit: 200 });
  expect(open.length).toBeGreaterThan(35);
  expect(open.filter(({ state, policy }) => (nextDue(state, policy) ?? '9') <= now)).toEqual([]);
});

test('conferences, bottlenecks, faults and cases are on record, with the words that were written in them', async () => {
  const matters = await openMatters(database.pool, { after: null, limit: 200 });
  const kinds = matters.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'conference')).toHaveLength(7);
  expect(kinds.filter((kind) => kind === 'bottleneck').length).toBeGreaterThan(5);
  const due = matters.filter(({ kind, state, rules }) => {
    const at = courseOf<MatterKind>(kind).nextDue(state, rules);
    return at !== null && at <= now;
  });
  expect(due.map(({ id }) => id)).toEqual([]);
  const vault = await testVault(database.pool);
  const table = await matterTexts(database.pool, vault, 'breakthrough-utrecht');
  expect([...table.values()].map(({ content }) => content)).toContain('Stadskantoor, kamer 4.12');
  expect(await countOf(`matter_events where person is not null`)).toBeGreaterThan(200);
});

test('whoever is around a matter today is around it on record, so that nobody is invited or left out at the start', async () => {
  const matters = await openMatters(database.pool, { after: null, limit: 200 });
  const changed: string[] = [];
  for (const { kind, id, state } of matters) {
    const today = await surroundingsOfMatter<MatterKind>(database.pool, kind, id, dayOf(now));
    const asks = today && courseOf<MatterKind>(kind).updateSurroundings(today);
    const actor = { kind: 'system' } as const;
    const decided =
      asks && courseOf<MatterKind>(kind).decide(state, { id, actor, command: asks }, now, utrecht);
    if (!decided?.ok || decided.events.length > 0) changed.push(id);
  }
  expect(changed).toEqual([]);
});

test('mails of the past are not sent again: only those since the last working day wait', async () => {
  const waiting = await countOf(
    `notices where status = 'pending' and created_at < '${addDays(dayOf(now), -7)}'`,
  );
  expect(waiting).toBe(0);
  expect(await countOf(`notices where status = 'pending' and mail = 'now'`)).toBeGreaterThan(0);
  expect(await countOf(`notices where status = 'sent' and sent_at <> created_at`)).toBe(0);
});

test.each([
  ['the sender’s case worker', 'fatima', 5],
  ['the sender’s contact person', 'marit', 8],
  ['the neighbourhood’s contact person', 'eline', 6],
  ['the deputy of an absent colleague', 'stefan', 2],
  ['the programme manager', 'jolanda', 2],
])('the work list of %s is filled', async (_who, key, least) => {
  expect((await workOf(key)).length).toBeGreaterThanOrEqual(least);
});

test('a colleague’s work comes to the deputy while the colleague is away', async () => {
  expect((await workOf('stefan')).map(({ because }) => because)).toContain('colleagueAway');
});

test('a point has its contents on record, on the day it was written', async () => {
  const [open] = await openHandovers(database.pool, { after: null, limit: 1 });
  const versions = await pointVersions(
    database.pool,
    await testVault(database.pool),
    open?.id ?? '',
    'housing',
  );
  expect(versions.map(({ hash }) => hash)).toContain(open?.state.points.housing.version);
  expect(versions[0]?.content.answers.address).toContain('Utrecht');
  expect((versions[0]?.createdAt ?? '9') < addDays(dayOf(now), -1)).toBe(true);
});
