import { createSurroundingsActivities } from '../../activities/surroundings';
import { workList } from '../../src/db/workList';
import { assignRole, savePerson } from '../../src/db/people';
import { setContacts } from '../../src/db/directoryChanges';
import { expectations } from '../../src/domain/expectations';
import { mayCommand } from '../../src/domain/permissions';
import { defaultPolicy } from '../../src/domain/policy';
import { actorOf, bySomebody, seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
});
afterEach(() => database.close());

const activities = (today = '2026-03-02') =>
  createSurroundingsActivities({ pool: database.pool, today: () => today });
const read = (handover: RecordedHandover, today?: string) =>
  activities(today).readSurroundings({ handover: handover.id });

async function hear(handover: RecordedHandover): Promise<void> {
  const surroundings = await read(handover);
  if (surroundings) await handover.ask('system', { type: 'updateSurroundings', surroundings });
}

const endRolesOf = (person: string, until: string) =>
  database.pool.query('update role_assignments set until_day = $2 where person = $1', [person, until]);

describe('When somebody leaves', () => {
  it('they count as away from the day after their last role, without end; also when that is still to come', async () => {
    const handover = await startRecorded(database.pool);
    await endRolesOf('bram', '2026-03-13');
    const gone = { person: 'bram', from: '2026-03-14', until: null };
    expect((await read(handover))?.absences).toEqual([gone]);
    expect((await read(handover, '2026-07-01'))?.absences).toEqual([gone]);
  });

  it('not as long as another role in the organisation goes on, and not who never had one', async () => {
    const handover = await startRecorded(database.pool);
    await endRolesOf('bram', '2026-03-13');
    const role = { role: 'caseWorker' as const, organisation: 'tussenvoorziening', neighbourhoods: null };
    await assignRole(database.pool, 'bram', { ...role, from: '2026-03-10', until: null });
    const contact = { email: 'n@example.org', phone: '', language: 'nl' as const };
    await savePerson(database.pool, {
      id: 'nora',
      subject: 'nora',
      name: 'nora',
      organisation: 'tussenvoorziening',
      ...contact,
    });
    await handover.ask('bram', { type: 'changeCaseWorker', side: 'sender', person: 'nora', text: null });
    expect((await read(handover))?.absences).toEqual([]);
  });

  it('what is open moves to the deputy, who acts from then on, and what they did stays', async () => {
    const handover = await startRecorded(database.pool);
    await submitRecorded(handover);
    await endRolesOf('bram', '2026-03-01');
    await hear(handover);
    const state = handover.state();
    expect(mayCommand(actorOf('carla'), 'planAcquaintance', state, '2026-03-02')).toBe(true);
    expect(state.surroundings.absences).toEqual([{ person: 'bram', from: '2026-03-02', until: null }]);
    const { rows } = await database.pool.query(
      `select person from handover_events where handover_id = $1 and type = 'submitted'`,
      [handover.id],
    );
    expect(rows).toEqual([{ person: 'bram' }]);
  });

  it('the deputy finds it in their work', async () => {
    const handover = await startRecorded(database.pool);
    const owner = expectations(handover.state(), defaultPolicy).find(({ kind }) => kind === 'submitDocument');
    expect(owner).toMatchObject({ owner: 'bram', deputy: 'carla' });
    const viewer = { actor: actorOf('carla'), day: '2026-03-02' };
    const work = async () =>
      (await workList(database.pool, await testVault(database.pool), viewer)).map(
        ({ kind, because }) => `${kind} ${because}`,
      );
    expect(await work()).toEqual([]);
    await endRolesOf('bram', '2026-03-01');
    expect(await work()).toEqual(['submitDocument colleagueAway']);
  });

  it('standing in ends with the role as well', async () => {
    const handover = await startRecorded(database.pool);
    await endRolesOf('bram', '2026-03-01');
    await endRolesOf('carla', '2026-03-01');
    await hear(handover);
    expect(mayCommand(actorOf('dirk'), 'submit', handover.state(), '2026-03-02')).toBe(true);
  });
});

describe('The same client offered by two senders', () => {
  const atLister = { sender: 'lister', by: 'joost' as const };

  it('is found by name and birth date, whatever the spelling, without the other file', async () => {
    const here = await startRecorded(database.pool, { familyName: 'Bakker' });
    const there = await startRecorded(database.pool, { ...atLister, familyName: 'bákker' });
    const seat = { neighbourhood: 'zuilen', organisation: 'lister' };
    await setContacts(
      database.pool,
      seat,
      { contactPerson: 'joost', deputy: null, manager: null },
      bySomebody,
    );
    await hear(there);
    expect((await read(here))?.sameClient).toEqual([{ organisation: 'lister', contactPerson: 'joost' }]);
    expect((await read(there))?.sameClient).toEqual([
      { organisation: 'tussenvoorziening', contactPerson: 'bram' },
    ]);
    expect(await activities().findSameClient({ handover: here.id })).toEqual([there.id]);
  });

  it('where the other side has no contact person, the programme manager is called', async () => {
    const here = await startRecorded(database.pool);
    await startRecorded(database.pool, atLister);
    expect((await read(here))?.sameClient).toEqual([{ organisation: 'lister', contactPerson: 'iris' }]);
  });

  it('is nothing for another birth date, another name, the same sender, or what has ended', async () => {
    const here = await startRecorded(database.pool);
    await startRecorded(database.pool);
    await startRecorded(database.pool, { ...atLister, birthDate: '1991-05-06' });
    await startRecorded(database.pool, { ...atLister, familyName: 'Visser' });
    const ended = await startRecorded(database.pool, atLister);
    await database.pool.query(`update handovers set phase = 'ended' where id = $1`, [ended.id]);
    expect((await read(here))?.sameClient).toEqual([]);
    expect(await activities().findSameClient({ handover: here.id })).toEqual([]);
  });
});
