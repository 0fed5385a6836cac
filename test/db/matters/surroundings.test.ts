import { randomUUID } from 'node:crypto';
import { endRole, giveRole } from '../../../src/db/peopleChanges';
import { addClosingDay, saveAbsence, setContacts } from '../../../src/db/directoryChanges';
import {
  caseSurroundings,
  clusterSurroundings,
  conferenceSurroundings,
  surroundingsOfMatter,
} from '../../../src/db/matters/surroundings';
import { colleaguesIn } from '../../../src/db/matters/colleagues';
import { momentAt } from '../../../src/domain/calendar/day';
import { bySomebody, seedDirectory } from '../../support/directory';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../../support/recordedHandover';
import { recordedMatter, type RecordedMatter } from '../../support/recordedMatter';

const today = '2026-03-10';
const region = 'utrecht';

let database: TestDatabase;
let handover: RecordedHandover;
let conference: RecordedMatter<'conference'>;
let bottleneck: RecordedMatter<'bottleneck'>;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  await submitRecorded(handover);
  conference = recordedMatter(database.pool, 'conference', 'conference-cluster-1');
  const at = momentAt(today, '10:00');
  const surroundings = await ofConference();
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
  bottleneck = recordedMatter(database.pool, 'bottleneck', randomUUID());
  await bottleneck.ask(
    'eva',
    {
      type: 'raise',
      bottleneck: bottleneck.id,
      kind: 'home',
      description: 'text-1',
      origin: { kind: 'free' },
      clusters: ['cluster-1'],
      hits: [],
      owner: 'anna',
      dueDay: null,
      surroundings: await ofCluster(),
    },
    at,
  );
});
afterAll(() => database.close());

const there = async <T>(asked: Promise<T | null>): Promise<T> => {
  const found = await asked;
  if (found === null) throw new Error('Nobody answers for it');
  return found;
};
const ofConference = (day = today) =>
  there(conferenceSurroundings(database.pool, { region, cluster: 'cluster-1', today: day }));
const ofCluster = (clusters = ['cluster-1']) =>
  there(clusterSurroundings(database.pool, { region, clusters, today }));

describe('who takes part in a conference', () => {
  it('are contact persons and deputies of both organisations, everybody once, contact persons first', async () => {
    expect((await ofConference()).participants).toEqual([
      { person: 'bram', side: 'sender', role: 'contactPerson', deputy: 'carla', manager: 'dirk' },
      { person: 'eva', side: 'receiver', role: 'contactPerson', deputy: 'farid', manager: 'gerda' },
      { person: 'carla', side: 'sender', role: 'deputy', deputy: null, manager: 'dirk' },
      { person: 'farid', side: 'receiver', role: 'deputy', deputy: null, manager: 'gerda' },
    ]);
  });

  it('work with everybody who holds a role there on that day, and the programme manager', async () => {
    const { colleagues, programmeManager } = await ofConference();
    expect(programmeManager).toBe('iris');
    expect(colleagues).toEqual(['anna', 'bram', 'carla', 'dirk', 'eva', 'farid', 'gerda', 'iris', 'joost']);
    const names = (await colleaguesIn(database.pool, { region, clusters: ['cluster-6'], today })).map(
      ({ person }) => person,
    );
    expect(names).toEqual(['anna', 'dirk', 'gerda', 'hans', 'iris', 'joost']);
  });

  it('are as they are on that day: somebody who left is no colleague, somebody who is away is absent', async () => {
    const absence = { id: randomUUID(), person: 'bram', from: today, until: '2026-03-20' };
    const told = await saveAbsence(database.pool, absence, bySomebody);
    expect(told.matters.sort()).toEqual([bottleneck.id, conference.id].sort());
    expect((await ofConference()).absences).toEqual([{ person: 'bram', from: today, until: '2026-03-20' }]);
    await database.pool.query(`update role_assignments set until_day = '2026-03-01' where person = 'farid'`);
    const { colleagues, participants } = await ofConference();
    expect(colleagues).not.toContain('farid');
    expect(participants.map(({ person }) => person)).toContain('farid');
    await database.pool.query(`update role_assignments set until_day = null where person = 'farid'`);
  });
});

describe('who can own a bottleneck', () => {
  it('is everybody who works in its clusters, with who stands in; those with a seat take part', async () => {
    const { colleagues } = await ofCluster();
    const of = (person: string) => colleagues.find((one) => one.person === person);
    expect(of('eva')).toMatchObject({ deputy: 'farid', manager: 'gerda', takesPart: true });
    expect(of('anna')).toMatchObject({ deputy: null, manager: 'dirk', takesPart: false });
    expect(of('dirk')).toMatchObject({ manager: null, takesPart: false });
    expect(of('hans')).toBeUndefined();
    expect((await ofCluster([])).colleagues.map(({ person }) => person)).toContain('hans');
  });

  it('is read anew for a bottleneck on record, and nothing for one that is not there', async () => {
    const { absences: _away, ...read } = await there(
      surroundingsOfMatter(database.pool, 'bottleneck', bottleneck.id, today),
    );
    const { absences: _then, ...then } = bottleneck.state().surroundings;
    expect(read).toEqual(then);
    expect(await surroundingsOfMatter(database.pool, 'fault', 'fault-home-2026-Q1', today)).toBeNull();
  });
});

describe('who sits at the table about a case', () => {
  it('are the contact persons of that handover; its case workers and managers are around', async () => {
    const { colleagues } = await there(caseSurroundings(database.pool, { handover: handover.id, today }));
    expect(colleagues.map(({ person, takesPart }) => [person, takesPart])).toEqual([
      ['anna', false],
      ['bram', true],
      ['carla', true],
      ['dirk', false],
      ['eva', true],
      ['farid', true],
      ['gerda', false],
    ]);
  });

  it('is nobody of a handover that is brought in nowhere, at the table of the region', async () => {
    const table = () => there(conferenceSurroundings(database.pool, { region, cluster: null, today }));
    expect((await table()).participants).toEqual([]);
    const brought = recordedMatter(database.pool, 'case', randomUUID());
    await brought.ask(
      'eva',
      {
        type: 'bringIn',
        case: brought.id,
        handover: handover.id,
        cluster: 'cluster-1',
        bottleneck: bottleneck.id,
        question: 'text-1',
        openCase: null,
        surroundings: await there(caseSurroundings(database.pool, { handover: handover.id, today })),
      },
      momentAt(today, '11:00'),
    );
    expect((await table()).participants.map(({ person }) => person)).toEqual([
      'bram',
      'eva',
      'carla',
      'farid',
    ]);
  });
});

describe('which matters hear of a change', () => {
  const open = async () => {
    const { rows } = await database.pool.query<{ id: string }>('select id from matters order by id');
    return rows.map(({ id }) => id);
  };
  const role = { person: 'hans', organisation: 'buurtteam', clusters: null, until: null };

  it('are those of the cluster where somebody takes a seat, begins or stops working', async () => {
    const seat = { neighbourhood: 'west', organisation: 'buurtteam' };
    const contacts = { contactPerson: 'eva', deputy: null, manager: 'gerda' };
    expect((await setContacts(database.pool, seat, contacts, bySomebody)).matters.sort()).toEqual(
      await open(),
    );
    const given = { ...role, role: 'caseWorker' as const, neighbourhoods: ['zuilen'], from: today };
    expect((await giveRole(database.pool, given, bySomebody)).matters.sort()).toEqual(await open());
    const far = { ...given, neighbourhoods: ['vleuten'] };
    expect((await giveRole(database.pool, far, bySomebody)).matters).toEqual([]);
    const officer = { ...given, role: 'privacyOfficer' as const, neighbourhoods: null };
    expect((await giveRole(database.pool, officer, bySomebody)).matters).toEqual([]);
    const { rows } = await database.pool.query<{ id: number }>(
      `select id from role_assignments where person = 'hans' and neighbourhoods = '{zuilen}'`,
    );
    const ended = { id: rows[0]?.id ?? 0, person: 'hans', until: today, today };
    expect((await endRole(database.pool, ended, bySomebody)).matters.sort()).toEqual(await open());
  });

  it('are all of a region that closes', async () => {
    const closing = { region, day: '2026-12-24', name: '' };
    expect((await addClosingDay(database.pool, closing, bySomebody)).matters.sort()).toEqual(await open());
    expect((await ofConference()).closingDays).toEqual(['2026-12-24']);
  });
});
