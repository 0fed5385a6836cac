import { randomUUID } from 'node:crypto';
import { createMattersActivities } from '../../activities/matters';
import { faultIdOf } from '../../src/domain/bottleneck/fault';
import { momentAt } from '../../src/domain/calendar/day';
import { courseOf, type MatterCommands, type MatterKind, type MatterStates } from '../../src/domain/matters';
import { utrecht } from '../../src/domain/region/utrecht';
import { raise } from '../domain/bottleneck/stories';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
});
afterEach(() => database.close());

const today = '2026-03-02';
const now = momentAt(today, '10:00');
const activities = () => createMattersActivities({ pool: database.pool, today: () => today });

/** Decides as the workflow does, and puts it on record. */
async function asks<K extends MatterKind>(
  kind: K,
  matter: string,
  by: MemberName | 'system',
  command: MatterCommands[K],
  id: string = randomUUID(),
) {
  const course = courseOf(kind);
  const { commitMatter, loadMatter } = activities();
  const state: MatterStates[K] | null = await loadMatter({ kind, matter });
  const request = { id, actor: by === 'system' ? { kind: 'system' as const } : actorOf(by), command };
  const decided = course.decide(state, request, now, utrecht);
  if (!decided.ok) throw new Error(decided.refusal.code);
  const recorded = course.record(state, request, now, decided.events);
  return commitMatter({ kind, matter, request: { id, actor: request.actor }, recorded });
}

async function surroundingsIn(cluster: string) {
  const conference = `conference-${cluster}`;
  const start = (await activities().conferencesToStart()).find(({ command }) => command.cluster === cluster);
  if (start) await asks('conference', conference, 'system', start.command);
  return activities().readMatterSurroundings({ kind: 'conference', matter: conference });
}

describe('Conferences to start', () => {
  it('are those of every cluster and the breakthrough table, until they are on record', async () => {
    const start = await activities().conferencesToStart();
    expect(start.map(({ command }) => [command.conference, command.kind])).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((number) => [`conference-cluster-${number}`, 'conference']),
      ['breakthrough-utrecht', 'breakthroughTable'],
    ]);
    for (const { command } of start) await asks('conference', command.conference, 'system', command);
    expect(await activities().conferencesToStart()).toEqual([]);
  });

  it('go on by the newest rules of their region', async () => {
    await surroundingsIn('cluster-1');
    const rules = () => activities().rulesToday({ matter: 'conference-cluster-1' });
    expect((await rules())?.policy.version).toBe(utrecht.policy.version);
    await database.pool.query(`insert into policies (version, content) values ('of-our-own', '{}')`);
    await database.pool.query(`update regions set policy_version = 'of-our-own'`);
    expect((await rules())?.policy).toEqual({});
    expect(await activities().rulesToday({ matter: 'no-conference' })).toBeNull();
  });

  it('wait until somebody manages the programme', async () => {
    await database.pool.query('update regions set programme_manager = null');
    expect(await activities().conferencesToStart()).toEqual([]);
  });
});

describe('Around a conference', () => {
  it('are the contact persons and deputies of both organisations in its cluster', async () => {
    const around = await surroundingsIn('cluster-1');
    expect(around?.participants.map(({ person, side }) => `${person} ${side}`).sort()).toEqual([
      'bram sender',
      'carla sender',
      'eva receiver',
      'farid receiver',
    ]);
    expect(around?.programmeManager).toBe('iris');
    expect(around?.colleagues).toEqual(expect.arrayContaining(['anna', 'bram', 'dirk', 'eva', 'iris']));
    expect(around?.colleagues).not.toContain('kim');
  });
});

describe('A command on a matter', () => {
  it('is on record once, however often it is committed', async () => {
    const [start] = await activities().conferencesToStart();
    if (!start) throw new Error('Nothing to start');
    const { command } = start;
    const first = await asks('conference', command.conference, 'system', command, 'start');
    expect(first).toEqual({ kind: 'committed', seq: 1 });
    const { commitMatter, loadMatter } = activities();
    const request = { id: 'start', actor: { kind: 'system' as const } };
    const recorded = courseOf('conference').record(null, request, now, [
      { ...command, type: 'conferenceStarted' },
    ]);
    const again = { kind: 'conference' as const, matter: command.conference, request, recorded };
    expect(await commitMatter(again)).toEqual({ kind: 'repeated', seq: 1 });
    await expect(commitMatter({ ...again, request: { ...request, id: 'other' } })).rejects.toMatchObject({
      name: 'SequenceFault',
    });
    expect((await loadMatter({ kind: 'conference', matter: command.conference }))?.seq).toBe(1);
  });
});

describe('Faults to propose', () => {
  it('are what recurs in two clusters of the region, with who works there, until proposed', async () => {
    const raised = async (cluster: string) => {
      const bottleneck = randomUUID();
      await asks('bottleneck', bottleneck, 'eva', {
        ...raise,
        bottleneck,
        clusters: [cluster],
        owner: null,
      });
    };
    await raised('cluster-1');
    expect(await activities().faultsToPropose()).toEqual({ proposed: [], returned: [] });
    await raised('cluster-6');
    const { proposed } = await activities().faultsToPropose();
    const fault = faultIdOf('income', '2026-Q1');
    expect(proposed).toMatchObject([{ fault, grounds: { clusters: ['cluster-1', 'cluster-6'] } }]);
    const [{ grounds, surroundings } = { grounds: null, surroundings: null }] = proposed;
    if (!grounds || !surroundings) throw new Error('Nothing proposed');
    expect(surroundings.colleagues.filter(({ takesPart }) => takesPart).map(({ person }) => person)).toEqual(
      expect.arrayContaining(['bram', 'carla', 'eva', 'farid']),
    );
    await asks('fault', fault, 'system', { type: 'proposeFault', fault, grounds, surroundings });
    expect(await activities().faultsToPropose()).toEqual({ proposed: [], returned: [] });
  });
});
