import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { rulesOfThumb } from '../../src/domain/breakthrough';
import { addDays, dayOf, type Day } from '../../src/domain/calendar/day';
import { courseOf, type MatterCommands, type MatterKind } from '../../src/domain/matters';
import type { Actor } from '../../src/domain/permissions';
import { accept, proposeFault, raise } from '../domain/bottleneck/stories';
import { bringIn } from '../domain/breakthrough/stories';
import { asker, attempts, step, type Step } from '../domain/conference/attempts';
import { matterWorkflowId } from '../../src/temporal/workflowIds';
import { actor as conferenceActor, surroundings } from '../domain/conference/support';
import { actor, type Anybody } from '../support/cast';
import { prepareMatter, type MatterRun } from '../support/matterRun';
import { matterRules } from '../support/memoryMatters';
import { memoryRecord } from '../support/memoryRecord';
import { around, without } from '../support/ownedStory';
import { testEngine } from '../support/temporal';

jest.setTimeout(60_000);

const { matters: memory, activities } = memoryRecord();
const engine = testEngine(activities);

const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);
const by = (person: string) => actor(person as Anybody | 'time');
const stage = () => ({ environment: engine.environment, taskQueue: engine.worker.taskQueue, memory });
const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const actors = ['senderContact', 'receiverContact', 'programmeManager'];
const directories = [around, without('senderContact'), without('receiverContact')];

/** Somebody tries something, now; what the directory says is never tried, but heard. */
interface Attempt<K extends MatterKind> {
  who: string;
  command: MatterCommands[K];
}

interface Played<K extends MatterKind> {
  run: MatterRun<K>;
  actorOf: (person: string) => Actor;
  begin: MatterCommands[K];
  beginner: string;
  attempt: (one: Step, run: MatterRun<K>, today: Day) => Promise<Attempt<K>>;
}

/** Takes each step on the real workflow and asks the rules what should have come of it. */
async function play<K extends MatterKind>(played: Played<K>, steps: readonly Step[]): Promise<void> {
  const { run, actorOf, begin, beginner, attempt } = played;
  const course = courseOf(run.kind);
  memory.surroundings = null;
  expect((await run.begins(beginner, begin)).kind).toBe('done');
  for (const one of steps) {
    await run.settled();
    await engine.environment.sleep(one.hours * 3_600_000 + 60_000);
    await run.settled();
    const before = run.state();
    if (run.kind !== 'bottleneck' && course.hasEnded(before)) return;
    const now = await run.now();
    expect((course.nextDue(before, matterRules) ?? '9999') > now).toBe(true);
    const { who, command } = await attempt(one, run, dayOf(now));
    if ('surroundings' in command) {
      memory.surroundings = command.surroundings;
      await run.matters.notifySurroundings([run.id]);
      continue;
    }
    const request = { id: randomUUID(), actor: actorOf(who), command };
    const decided = course.decide(before, request, now, matterRules);
    const outcome = await run.ask(who, command, request.id);
    expect(outcome).toMatchObject(
      decided.ok ? { kind: 'done' } : { kind: 'refused', refusal: decided.refusal },
    );
    const written = memory.events(run.id).filter(({ command: id }) => id === request.id);
    expect(written.map(({ event }) => event)).toEqual(decided.ok ? decided.events : []);
  }
  if (course.hasEnded(run.state())) return;
  expect(await run.remembered()).toEqual(run.state());
  // The next one lives in another directory.
  await engine.environment.client.workflow.getHandle(matterWorkflowId(run.id)).terminate();
}

const aConference = (): Played<'conference'> => ({
  run: prepareMatter(stage(), 'conference', 'conference-cluster-1', conferenceActor),
  actorOf: conferenceActor,
  beginner: 'time',
  begin: {
    type: 'startConference',
    conference: 'conference-cluster-1',
    kind: 'conference',
    cluster: 'cluster-1',
    surroundings,
  },
  attempt: async (one, run) => {
    const tried = attempts(one, { state: run.state(), now: await run.now(), steps: run.state().seq });
    const command = pick(tried, Math.floor(one.what / 5));
    return { who: asker(command, one), command };
  },
});

const text = 'text-1';

function aBottleneck(): Played<'bottleneck'> {
  const run = prepareMatter(stage(), 'bottleneck', randomUUID(), by);
  return {
    run,
    actorOf: by,
    beginner: 'receiverContact',
    begin: { ...raise, bottleneck: run.id },
    attempt: async ({ what, number }, _run, today) => {
      const dueDay = addDays(today, number - 2);
      const command = pick<MatterCommands['bottleneck']>(
        [
          { type: 'addHandover', handover: `h${number % 4}`, cluster: 'cluster-2', text },
          { type: 'assignOwner', owner: pick(actors, number), dueDay, text },
          { type: 'moveDueDay', dueDay, text },
          { type: 'resolve', outcome: 'solved', text },
          { type: 'reopen', dueDay, text },
          { type: 'comment', text },
          { type: 'updateSurroundings', surroundings: pick(directories, number) },
        ],
        what,
      );
      return { who: pick(actors, number), command };
    },
  };
}

const aFault = (): Played<'fault'> => {
  const run = prepareMatter(stage(), 'fault', `fault-${randomUUID()}`, by);
  return {
    run,
    actorOf: by,
    beginner: 'time',
    begin: { ...proposeFault, fault: run.id },
    attempt: async ({ what, number }, _run, today) => {
      const command = pick<MatterCommands['fault']>(
        [
          { ...accept, promisedDay: addDays(today, number - 2) },
          { type: 'recordChange', on: addDays(today, 0 - (number % 3)), text },
          { type: 'recordReturn', bottleneck: 'bottleneck-3', text },
          { ...accept, promisedDay: addDays(today, number), text },
          { type: 'updateSurroundings', surroundings: pick(directories, number) },
        ],
        what,
      );
      return { who: pick(actors, number), command };
    },
  };
};

const aCase = (): Played<'case'> => {
  const run = prepareMatter(stage(), 'case', randomUUID(), by);
  return {
    run,
    actorOf: by,
    beginner: 'receiverContact',
    begin: { ...bringIn, case: run.id },
    attempt: async ({ what, number }, _run, today) => {
      const dueDay = addDays(today, number - 2);
      const meeting = `table-${number % 5}`;
      const command = pick<MatterCommands['case']>(
        [
          ...rulesOfThumb.map((rule) => ({ type: 'judge', meeting, rule, holds: true, text }) as const),
          { type: 'decideCase', meeting, text, owner: pick(actors, number), dueDay },
          { type: 'moveDecision', owner: pick(actors, number + 1), dueDay, text },
          { type: 'completeDecision', text },
          { type: 'reviewOutcome', meeting, outcome: 'notSolved', text, dueDay: null },
          { type: 'updateSurroundings', surroundings: pick(directories, number) },
        ],
        what,
      );
      return { who: pick(actors, number), command };
    },
  };
};

const steps = (length: number): readonly Step[] =>
  fc.sample(fc.array(step, { minLength: length, maxLength: length }), { numRuns: 1, seed })[0] ?? [];

describe(`The workflows of matters and the rules agree, whatever people do (FAST_CHECK_SEED=${seed})`, () => {
  it('in a conference', () => play(aConference(), steps(60)));
  it('in a bottleneck', () => play(aBottleneck(), steps(40)));
  it('in a structural fault', () => play(aFault(), steps(30)));
  it('in a case of the breakthrough table', () => play(aCase(), steps(40)));
});
