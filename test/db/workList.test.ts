import { removeAbsence, saveAbsence } from '../../src/db/directoryChanges';
import { markNewsSeen, news, workList } from '../../src/db/workList';
import { defaultPolicy } from '../../src/domain/policy';
import { expectations } from '../../src/domain/expectations';
import { actorOf, bySomebody, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

let database: TestDatabase;
let handover: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  await submitRecorded(handover);
});
afterAll(() => database.close());

const viewer = (name: MemberName, day = '2026-03-03') => ({ actor: actorOf(name), day });

const work = async (name: MemberName, day?: string) =>
  (await workList(database.pool, await testVault(database.pool), viewer(name, day))).map(
    ({ kind, because }) => `${kind} ${because}`,
  );

describe('my work', () => {
  it('is what the rules expect of me, in the order in which it is due', async () => {
    const mine = expectations(handover.state(), defaultPolicy).filter(({ owner }) => owner === 'eva');
    const found = await workList(database.pool, await testVault(database.pool), viewer('eva'));
    expect(found.map(({ key, dueDay }) => ({ key, dueDay }))).toEqual(
      mine.map(({ key, dueDay }) => ({ key, dueDay })),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({
      because: 'mine',
      visibility: 'announcement',
      clientName: 'Noor Bakker',
    });
  });

  it('is not the work of a colleague who is there', async () => {
    expect(await work('farid')).toEqual([]);
  });

  it('holds what a colleague who is away left to me, as their deputy, on the days they are away', async () => {
    const absence = { id: 'away', person: 'eva', from: '2026-03-04', until: '2026-03-05' };
    expect(await saveAbsence(database.pool, absence, bySomebody)).toMatchObject({ handovers: [handover.id] });
    const left = (await work('eva')).map((line) => line.replace('mine', 'colleagueAway'));
    expect(await work('farid', '2026-03-04')).toEqual(left);
    expect(await work('farid', '2026-03-05')).toEqual(left);
    expect(await work('farid', '2026-03-06')).toEqual([]);
    await removeAbsence(database.pool, absence, bySomebody);
    expect(await work('farid', '2026-03-04')).toEqual([]);
  });

  it('holds what came up the ladder to me', async () => {
    await handover.ask('system', { type: 'timePasses' }, '2026-03-16T16:00:00.000Z');
    expect(await work('farid', '2026-03-16')).toContain('answerSubmission escalated');
  });

  it('tells what others did since I last looked', async () => {
    await database.pool.query(`update people set news_seen_at = '2026-03-01'`);
    const told = (await news(database.pool, await testVault(database.pool), viewer('eva'), 20)).map(
      ({ event }) => event.type,
    );
    expect(told).toEqual(['submitted']);
    await markNewsSeen(database.pool, 'eva', '2026-03-20T00:00:00.000Z');
    expect(await news(database.pool, await testVault(database.pool), viewer('eva'), 20)).toEqual([]);
  });
});
