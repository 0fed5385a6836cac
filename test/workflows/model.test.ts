import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, dayOf, toMoment } from '../../src/domain/calendar/day';
import { nextDue } from '../../src/domain/expectations';
import { decide } from '../../src/domain/handover/decide';
import { defaultPolicy } from '../../src/domain/policy';
import { createHandovers } from '../../src/temporal/handovers';
import { handoverWorkflowId } from '../../src/temporal/workflowIds';
import { currentState } from '../../workflows/messages';
import { actor } from '../support/cast';
import { attempt, step, type Step } from '../support/commandArbitrary';
import { untilSettled } from '../support/handoverRun';
import { memoryRecord } from '../support/memoryRecord';
import { acquainted, closed, filled, signed, started, transferred, type Story } from '../support/story';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);

const beginnings: readonly [string, (story: Story) => Story][] = [
  ['the start', (story) => story],
  ['a document that is filled in', filled],
  ['the acquaintance', acquainted],
  ['all sign-offs', signed],
  ['the transfer', transferred],
  ['the closure', closed],
];

const now = async () => toMoment(await engine.environment.currentTimeMs());

/** Lets the workflow go on from what was told in a story, at a moment after it. */
async function goOnFrom(tell: (story: Story) => Story): Promise<string> {
  const handover = randomUUID();
  const on = addDays(dayOf(await now()), 1);
  const story = tell(started({ on, start: { handover, plannedMovingDay: addDays(on, 60) } }));
  // Commands of a story are numbered; two stories have the same numbers.
  const recorded = story.recorded().map((one) => ({ ...one, command: `${handover}:${one.command}` }));
  memory.adopt(handover, recorded);
  await engine.environment.sleep(
    Date.parse(story.now()) - (await engine.environment.currentTimeMs()) + 60_000,
  );
  await engine.environment.client.workflow.start('handover', {
    workflowId: handoverWorkflowId(handover),
    taskQueue: engine.worker.taskQueue,
    args: [{ handover, policy: defaultPolicy, state: memory.state(handover) }],
  });
  return handover;
}

describe(`The workflow and the rules agree, whatever people do (FAST_CHECK_SEED=${seed})`, () => {
  it.each(beginnings)(
    'from %s on',
    async (_name, tell) => {
      const handover = await goOnFrom(tell);
      const { client } = engine.environment;
      const handovers = createHandovers({ client, taskQueue: engine.worker.taskQueue, patience: 20_000 });
      const workflowId = handoverWorkflowId(handover);
      const settled = () => untilSettled(engine.environment, workflowId);
      const onRecord = () => {
        const state = memory.state(handover);
        if (!state) throw new Error('Not on record');
        return state;
      };

      const take = async (one: Step): Promise<void> => {
        await settled();
        await engine.environment.sleep(one.hours * 3_600_000 + 60_000);
        await settled();
        const before = onRecord();
        const moment = await now();
        expect((nextDue(before, defaultPolicy) ?? '9999') > moment).toBe(true);
        const { player, command } = attempt(one, before, moment, defaultPolicy);
        if (command.type === 'updateSurroundings') {
          memory.surroundings = command.surroundings;
          await handovers.notifySurroundings([handover]);
          return;
        }
        const request = { id: randomUUID(), actor: actor(player), command };
        const decided = decide(before, request, moment, defaultPolicy);
        const outcome = await handovers.execute(handover, request);
        expect(outcome).toMatchObject(
          decided.ok ? { kind: 'done' } : { kind: 'refused', refusal: decided.refusal },
        );
        const written = memory.events(handover).filter(({ command: id }) => id === request.id);
        expect(written.map(({ event }) => event)).toEqual(decided.ok ? decided.events : []);
      };

      for (const one of fc.sample(fc.array(step, { minLength: 50, maxLength: 50 }), {
        numRuns: 1,
        seed,
      })[0] ?? []) {
        if (onRecord().phase === 'ended') break;
        await take(one);
      }
      if (onRecord().phase === 'ended') return;
      await settled();
      expect(await client.workflow.getHandle(workflowId).query(currentState)).toEqual(onRecord());
    },
    60_000,
  );
});
