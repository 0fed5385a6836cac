import { randomUUID } from 'node:crypto';
import type { BottleneckKind } from '../../src/domain/bottleneck/kinds';
import { faultIdOf, proposals, returns } from '../../src/domain/bottleneck/fault';
import { quarterOf } from '../../src/domain/calendar/quarter';
import { addDays } from '../../src/domain/calendar/day';
import { nextBottleneckDue } from '../../src/domain/bottleneck';
import { conferenceIdOf, tableIdOf } from '../../src/domain/matters';
import { recover } from '../../src/temporal/recover';
import { ensureWatch } from '../../src/temporal/endless';
import { matterWorkflowId, watchWorkflowId } from '../../src/temporal/workflowIds';
import { accept, raise } from '../domain/bottleneck/stories';
import { surroundings } from '../domain/conference/support';
import { actor, type Anybody } from '../support/cast';
import { bringCaseIn, judgeAndDecide, raiseBottleneck } from '../support/matterCourses';
import { prepareMatter } from '../support/matterRun';
import { matterRules } from '../support/memoryMatters';
import { memoryRecord } from '../support/memoryRecord';
import { around, without } from '../support/ownedStory';
import { testEngine } from '../support/temporal';

jest.setTimeout(60_000);

const { matters: memory, activities } = memoryRecord();
const engine = testEngine(activities);

beforeEach(() => {
  memory.surroundings = null;
  memory.toPropose = () => ({ proposed: [], returned: [] });
});

const stage = () => ({ environment: engine.environment, taskQueue: engine.worker.taskQueue, memory });
const by = (person: string) => actor(person as Anybody | 'time');
const statusOf = async (matter: string) =>
  (await engine.environment.client.workflow.getHandle(matterWorkflowId(matter)).describe()).status.name;

const aBottleneck = (change: Partial<typeof raise> = {}) => raiseBottleneck(stage(), change);
const aCase = () => bringCaseIn(stage());

describe('A bottleneck', () => {
  it('reminds its owner, is resolved and over, and runs again when somebody reopens it', async () => {
    const run = await aBottleneck();
    await run.passTo(addDays(run.state().dueDay, 1));
    expect(run.told().filter((told) => told === 'expectationDue senderContact').length).toBeGreaterThan(1);
    await run.does('senderContact', { type: 'resolve', outcome: 'solved', text: 'text-1' });
    await engine.environment.sleep('2 minutes');
    expect(await statusOf(run.id)).toBe('COMPLETED');

    await run.does('receiverContact', { type: 'comment', text: 'text-2' });
    expect(run.types().at(-1)).toBe('commented');
    const dueDay = await run.dayAhead(10);
    await run.does('receiverContact', { type: 'reopen', dueDay, text: 'text-3' });
    await engine.environment.sleep('2 minutes');
    expect(await statusOf(run.id)).toBe('RUNNING');
    expect(await run.remembered()).toEqual(run.state());
  });

  it('of which the owner has left by the due day is the programme manager’s', async () => {
    const run = await aBottleneck();
    memory.surroundings = without('senderContact');
    await run.passTo(run.state().dueDay);
    expect(run.types()).toContain('ownerLeft');
    expect(run.told()).toContain('bottleneckWithoutOwner programmeManager');
  });

  it('raised twice is one; what is refused says which rule refuses it', async () => {
    const run = prepareMatter(stage(), 'bottleneck', randomUUID(), by);
    const token = randomUUID();
    const command = { ...raise, bottleneck: run.id };
    const both = await Promise.all([1, 2].map(() => run.begins('receiverContact', command, token)));
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(run.types()).toEqual(['raised']);
    expect(await run.ask('otherSender', { type: 'comment', text: 'text-1' })).toEqual({
      kind: 'refused',
      refusal: { code: 'notAllowed' },
    });
  });
});

describe('What recurs', () => {
  const weigh = (kind: BottleneckKind) => {
    memory.toPropose = () => {
      const bottlenecks = memory
        .all('bottleneck')
        .flatMap((id) => memory.state('bottleneck', id) ?? [])
        .filter((one) => one.kind === kind);
      const faults = memory.all('fault').flatMap((id) => memory.state('fault', id) ?? []);
      const day = bottlenecks.at(-1)?.raisedOn ?? '';
      return {
        proposed: proposals(bottlenecks, faults, day, matterRules).map((proposal) => ({
          ...proposal,
          rules: matterRules,
          surroundings: around,
        })),
        returned: returns(bottlenecks, faults),
      };
    };
  };

  it('in two clusters is proposed once, promised, changed, and hears that it came back', async () => {
    weigh('daytime');
    const first = await aBottleneck({ kind: 'daytime' });
    await engine.environment.sleep('1 minute');
    expect(memory.all('fault')).toEqual([]);
    const fault = faultIdOf('daytime', quarterOf(await first.today()));
    await aBottleneck({ kind: 'daytime', clusters: ['cluster-2'] });
    await engine.environment.sleep('1 minute');
    const run = prepareMatter(stage(), 'fault', fault, by);
    expect(run.types()).toEqual(['faultProposed']);
    expect(run.told()).toEqual(['faultProposed programmeManager']);

    const promisedDay = await run.dayAhead(3);
    await run.does('programmeManager', { ...accept, promisedDay });
    await run.passTo(promisedDay);
    await run.does('senderContact', { type: 'recordChange', on: promisedDay, text: 'text-1' });
    await run.passTo(addDays(promisedDay, 1));
    await aBottleneck({ kind: 'daytime' });
    await engine.environment.sleep('1 minute');
    await run.settled();
    expect(run.types().at(-1)).toBe('cameBack');
    expect(memory.all('fault')).toHaveLength(1);
  });
});

describe('A case of the breakthrough table', () => {
  it('is brought in, judged, decided, done, looked at again, and over', async () => {
    const run = await aCase();
    await judgeAndDecide(run, 'table:1');
    await run.passTo(await run.dayAhead(8));
    expect(run.told()).toContain('expectationDue senderContact');
    await run.does('senderContact', { type: 'completeDecision', text: null });
    await run.does('programmeManager', {
      type: 'reviewOutcome',
      meeting: 'table:2',
      outcome: 'solved',
      text: 'text-2',
      dueDay: null,
    });
    await engine.environment.sleep('2 minutes');
    expect(await statusOf(run.id)).toBe('COMPLETED');
  });
});

describe('The morning’s watch', () => {
  it('starts the conference of each cluster and the table of the region, once, and looks again every morning', async () => {
    const cluster = randomUUID();
    const table = tableIdOf(randomUUID());
    const starts = [
      { kind: 'conference' as const, conference: conferenceIdOf(cluster), cluster },
      { kind: 'breakthroughTable' as const, conference: table, cluster: null },
    ];
    memory.toStart = starts.map((start) => ({
      rules: matterRules,
      command: { type: 'startConference', ...start, surroundings },
    }));
    await ensureWatch({ client: engine.environment.client, taskQueue: engine.worker.taskQueue });
    await engine.environment.sleep('1 minute');
    for (const { conference, kind } of starts) {
      expect(memory.state('conference', conference)?.kind).toBe(kind);
      expect(await statusOf(conference)).toBe('RUNNING');
    }
    await engine.environment.sleep('2 days');
    expect(memory.events(table)).toHaveLength(1);
    await engine.environment.client.workflow.getHandle(watchWorkflowId).terminate();
    memory.toStart = [];
  });
});

describe('Recovery of matters', () => {
  it('lets them go on from the record with the same due moment, hands out what waits, and starts nothing twice', async () => {
    const lost = await aBottleneck();
    const running = await aCase();
    const resolved = await aBottleneck();
    await resolved.does('senderContact', { type: 'resolve', outcome: 'solved', text: 'text-1' });
    await engine.environment.client.workflow.getHandle(matterWorkflowId(lost.id)).terminate();
    const deliveries = memory.deliveries(resolved.id);
    await engine.environment.sleep('2 minutes');

    const onRecord = ([lost, running] as const)
      .map((run) => ({ id: run.id, kind: run.kind, state: run.state(), rules: matterRules }))
      .sort((a, b) => a.id.localeCompare(b.id));
    const again = () =>
      recover({
        client: engine.environment.client,
        taskQueue: engine.worker.taskQueue,
        openHandovers: async () => [],
        handoversWithUrgentNotices: async () => [],
        openMatters: async ({ after }) => onRecord.filter(({ id }) => after === null || id > after),
        mattersWithUrgentNotices: async () => [
          { id: resolved.id, kind: 'bottleneck', state: resolved.state(), rules: matterRules },
        ],
        digest: { reminderTime: '08:00', liberationDay: 'always' },
        weekly: { summary: { weekday: 1, time: '08:00' }, liberationDay: 'always' },
      });
    expect((await again()).matters).toEqual({ started: 1, running: 1 });
    expect((await again()).matters).toEqual({ started: 0, running: 2 });
    await engine.environment.sleep('3 minutes');
    expect(memory.deliveries(resolved.id)).toBe(deliveries + 1);
    expect(await statusOf(resolved.id)).toBe('COMPLETED');

    const due = nextBottleneckDue(lost.state(), matterRules);
    await lost.passTo(addDays(lost.state().dueDay, 1));
    const climbed = memory.events(lost.id).find(({ event }) => event.type === 'rungClimbed');
    expect(Date.parse(climbed?.at ?? '') - Date.parse(due ?? '')).toBeLessThan(5_000);
  });
});
