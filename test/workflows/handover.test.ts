import { randomUUID } from 'node:crypto';
import { addDays, momentAt } from '../../src/domain/calendar/day';
import { nextDue } from '../../src/domain/expectations';
import type { Command } from '../../src/domain/handover/commands';
import { defaultPolicy } from '../../src/domain/policy';
import { handoverWorkflowId } from '../../src/temporal/workflowIds';
import { actorOf } from '../support/directory';
import {
  accept,
  checkIn,
  close,
  prepare,
  prepareRun,
  pulse,
  startCommand,
  startRun,
  surroundings,
  untilAftercare,
  type HandoverRun,
} from '../support/handoverRun';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

afterEach(() => {
  memory.fault = null;
});

const newRun = () => prepareRun(engine.environment, engine.worker.taskQueue, memory.state);

const historyOf = async (run: HandoverRun) => {
  const history = await engine.environment.client.workflow
    .getHandle(handoverWorkflowId(run.id))
    .fetchHistory();
  return history.events ?? [];
};

const describeRun = (run: HandoverRun) =>
  engine.environment.client.workflow.getHandle(handoverWorkflowId(run.id)).describe();

describe('The course of a handover', () => {
  it('runs from start to closure and through the pulse, and what the run believes is what is on record', async () => {
    const run = newRun();
    await untilAftercare(run);
    expect(await run.remembered()).toEqual(memory.state(run.id));
    for (const week of [1, 2, 4, 8, 12]) await checkIn(run, week);
    await close(run);
    expect(await run.remembered()).toEqual(memory.state(run.id));
    await pulse(run);
    expect(memory.state(run.id)?.ending).toEqual({ kind: 'pulseCompleted' });
    expect((await describeRun(run)).status.name).toBe('COMPLETED');
    expect(await run.ask('eva', { type: 'reopen', text: 'text-1' })).toEqual({ kind: 'notRunning' });
  }, 60_000);

  it('takes back the consent for research after the end as well, once, and nothing else', async () => {
    const run = newRun();
    await startRun(run);
    await run.does('anna', { type: 'giveResearchConsent' });
    await run.does('bram', { type: 'withdraw', reason: 'moved', text: null });
    expect((await describeRun(run)).status.name).toBe('COMPLETED');
    expect(await run.ask('anna', { type: 'giveResearchConsent' })).toEqual({ kind: 'notRunning' });
    const form = randomUUID();
    const done = await run.ask('anna', { type: 'withdrawResearchConsent' }, form);
    expect(done).toMatchObject({ kind: 'done' });
    expect(memory.state(run.id)).toMatchObject({ phase: 'ended', researchConsentOn: null });
    expect(await run.ask('anna', { type: 'withdrawResearchConsent' }, form)).toEqual(done);
    expect(await run.ask('anna', { type: 'withdrawResearchConsent' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'alreadyRecorded' },
    });
    await engine.environment.sleep('2 minutes');
    expect((await describeRun(run)).status.name).toBe('COMPLETED');
  });

  it('does what is due at the moment that the rules give, and not before', async () => {
    const run = newRun();
    await startRun(run);
    const due = nextDue(run.state(), defaultPolicy);
    if (due === null) throw new Error('A running handover expects something');
    await engine.environment.sleep(Date.parse(due) - (await engine.environment.currentTimeMs()) - 60_000);
    expect(memory.events(run.id)).toHaveLength(1);
    await run.pass(1);
    const [, first] = memory.events(run.id);
    expect(first?.event.type).toBe('rungClimbed');
    expect(Date.parse(first?.at ?? '') - Date.parse(due)).toBeLessThan(5_000);
  });

  it('hands out urgent notices once, after the command that asked for them', async () => {
    const run = newRun();
    await startRun(run);
    await prepare(run);
    const before = memory.deliveries(run.id);
    await run.does('bram', { type: 'submit' });
    await engine.environment.sleep('1 minute');
    expect(memory.deliveries(run.id)).toBe(before + 1);
  });
});

describe('A command', () => {
  it('that is refused leaves no event in the history and says which rule refuses it', async () => {
    const run = newRun();
    await startRun(run);
    const before = await historyOf(run);
    expect(await run.ask('bram', { type: 'submit' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'notReadyToSubmit', needs: expect.arrayContaining([expect.anything()]) },
    });
    expect(await run.ask('joost', { type: 'submit' })).toEqual({
      kind: 'refused',
      refusal: { code: 'notAllowed' },
    });
    const kinds = (await historyOf(run)).slice(before.length).map(({ eventType }) => Number(eventType));
    // 41 and 43: an Update that was accepted, an Update that was completed; 25: a marker of a local activity.
    expect(kinds.filter((kind) => [25, 41, 43].includes(kind))).toEqual([]);
    expect(memory.events(run.id)).toHaveLength(1);
  });

  it('that is sent twice happens once, at the same time and later, in another run of the workflow too', async () => {
    const run = newRun();
    await startRun(run);
    await prepare(run);
    const token = randomUUID();
    const submit: Command = { type: 'submit' };
    const both = await Promise.all([run.ask('bram', submit, token), run.ask('bram', submit, token)]);
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done']);
    await run.does('eva', accept);
    expect(await run.ask('bram', submit, token)).toMatchObject({ kind: 'done', repeated: true });
    expect(memory.events(run.id).filter(({ event }) => event.type === 'submitted')).toHaveLength(1);
  });

  it('waits its turn: many at once are carried out one by one', async () => {
    const run = newRun();
    await startRun(run);
    const today = await run.today();
    const days = Array.from({ length: 20 }, (_, at) => addDays(today, 20 + at));
    const outcomes = await Promise.all(
      days.map((day) => run.ask('anna', { type: 'changeMovingDay', day, text: 'text-1' })),
    );
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
    expect(memory.events(run.id).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
  });
});

describe('Starting', () => {
  it('twice is the same handover', async () => {
    const run = newRun();
    const command = startCommand(run.id, await run.dayAhead(42));
    const token = randomUUID();
    const [one, two] = await Promise.all([run.ask('anna', command, token), run.ask('anna', command, token)]);
    expect([one.kind, two.kind]).toEqual(['done', 'done']);
    expect(await run.ask('anna', command)).toEqual({ kind: 'refused', refusal: { code: 'alreadyStarted' } });
    expect(memory.events(run.id)).toHaveLength(1);
  });

  it('that is refused leaves nothing behind, and can be done well afterwards', async () => {
    const run = newRun();
    const wrong = await run.ask('anna', startCommand(run.id, '2020-01-01'));
    expect(wrong).toEqual({ kind: 'refused', refusal: { code: 'dayInThePast' } });
    await engine.environment.sleep('2 minutes');
    expect((await describeRun(run)).status.name).toBe('FAILED');
    await startRun(run);
    expect(memory.events(run.id)).toHaveLength(1);
  });
});

describe('When the surroundings of a handover change', () => {
  it('they are read again and recorded', async () => {
    const run = newRun();
    await startRun(run);
    memory.surroundings = {
      ...surroundings,
      absences: [{ person: 'bram', from: await run.today(), until: null }],
    };
    await run.handovers.notifySurroundings([run.id, 'no-such-handover']);
    await engine.environment.sleep('1 minute');
    expect(memory.events(run.id).at(-1)?.event.type).toBe('surroundingsUpdated');
    await run.handovers.notifySurroundings([run.id]);
    await engine.environment.sleep('1 minute');
    expect(memory.events(run.id)).toHaveLength(2);
  });
});

describe('When the record is away', () => {
  it('a command waits for it and is then carried out once', async () => {
    const run = newRun();
    await startRun(run);
    memory.fault = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    const waiting = run.ask('bram', {
      type: 'changeMovingDay',
      day: addDays(await run.today(), 60),
      text: 'text-1',
    });
    const impatient = run.ask('anna', {
      type: 'recordBasis',
      kind: 'consent',
      informedOn: '2020-01-01',
      text: null,
    });
    await new Promise((later) => setImmediate(later));
    memory.fault = null;
    expect((await impatient).kind).toBe('done');
    await waiting;
    expect(memory.events(run.id).length).toBeGreaterThan(1);
  });

  it('a fault of the record is answered as a fault and the handover goes on', async () => {
    const run = newRun();
    await startRun(run);
    memory.fault = new Error('A fault of ours');
    const basis: Command = { type: 'recordBasis', kind: 'consent', informedOn: '2020-01-01', text: null };
    expect(await run.ask('anna', basis)).toEqual({ kind: 'fault' });
    memory.fault = null;
    await run.does('anna', basis);
  });

  it('ahead of the run: the run reads it again and decides anew', async () => {
    const run = newRun();
    await startRun(run);
    const [first] = memory.events(run.id);
    if (!first) throw new Error('Not started');
    const { commit } = memory.activities;
    const elsewhere = { ...first, seq: 2, command: 'elsewhere' };
    const moved = {
      type: 'movingDayChanged' as const,
      day: momentAt(await run.dayAhead(50), '00:00').slice(0, 10),
      text: 'text-1',
    };
    const request = { id: 'elsewhere', actor: actorOf('anna') };
    await commit({ handover: run.id, request, recorded: [{ ...elsewhere, event: moved }] });
    await run.does('anna', { type: 'recordBasis', kind: 'consent', informedOn: '2020-01-01', text: null });
    expect(memory.events(run.id).map(({ event }) => event.type)).toEqual([
      'handoverStarted',
      'movingDayChanged',
      'basisRecorded',
    ]);
    expect(await run.remembered()).toEqual(memory.state(run.id));
  });
});

describe('A long handover', () => {
  it('continues as new at any point: with a low threshold the course is the same', async () => {
    const run = newRun();
    const command = startCommand(run.id, await run.dayAhead(42));
    await engine.environment.client.workflow.start('handover', {
      workflowId: handoverWorkflowId(run.id),
      taskQueue: engine.worker.taskQueue,
      args: [{ handover: run.id, policy: defaultPolicy, state: null, continueAfter: 2 }],
    });
    const started = await run.handovers.execute(run.id, {
      id: randomUUID(),
      actor: actorOf('anna'),
      command,
    });
    expect(started.kind).toBe('done');
    await prepare(run);
    const today = await run.today();
    const days = Array.from({ length: 15 }, (_, at) => addDays(today, 50 + at));
    const outcomes = await Promise.all(
      days.map((day) => run.ask('anna', { type: 'changeMovingDay', day, text: 'text-1' })),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(days.map(() => 'done'));
    expect(await run.remembered()).toEqual(memory.state(run.id));
    expect((await historyOf(run)).length).toBeLessThan(60);
  }, 60_000);
});
