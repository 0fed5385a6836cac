import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { openHandovers } from '../../src/db/handovers';
import { openMatters } from '../../src/db/matters/load';
import { toEpochMilliseconds } from '../../src/domain/calendar/day';
import { nextDue } from '../../src/domain/expectations';
import { courseOf, type MatterKind } from '../../src/domain/matters';
import { temporalDatabaseFile } from '../../src/local/temporalServer';
import { waitUntil } from '../../src/local/waitUntil';
import { createTemporalClient } from '../../src/temporal/connection';
import {
  handoverWorkflowId,
  matterWorkflowId,
  snapshotWorkflowId,
  weeklySummaryWorkflowId,
} from '../../src/temporal/workflowIds';
import { openTheatre, type Theatre } from './theatre';

jest.setTimeout(120_000);

let theatre: Theatre;
let temporal: ReturnType<typeof createTemporalClient>;

beforeAll(async () => {
  theatre = await openTheatre();
  temporal = createTemporalClient(theatre.stage.config.temporal);
});
afterAll(async () => {
  await temporal.close();
  await theatre.close();
});

const root = path.resolve(__dirname, '../..');
const patience = 30_000;

/** `npm run recover`, on the parts of this test. */
const recover = async (): Promise<string> => {
  const { config } = theatre.stage;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', require.resolve('tsx/cjs'), path.join(root, 'src/tools/recover.ts')],
    {
      env: {
        ...process.env,
        DATA_DIR: path.join(config.dataDir, 'recovering'),
        DATABASE_URL: config.database.url,
        TEMPORAL_ADDRESS: config.temporal.address,
        LOG_LEVEL: 'warn',
      },
    },
  );
  return stdout;
};

/** The moment for which a running handover or matter has set its clock, in milliseconds; null when it has set none. */
async function clockOf(workflowId: string): Promise<number | null> {
  const { events } = await temporal.client.workflow.getHandle(workflowId).fetchHistory();
  const over = new Set(
    (events ?? []).map(
      ({ timerFiredEventAttributes: fired, timerCanceledEventAttributes: cancelled }) =>
        (fired ?? cancelled)?.timerId,
    ),
  );
  const set = (events ?? []).filter(
    ({ timerStartedEventAttributes: timer }) => timer && !over.has(timer.timerId),
  );
  const last = set.at(-1);
  if (!last?.eventTime || !last.timerStartedEventAttributes) return null;
  const { startToFireTimeout } = last.timerStartedEventAttributes;
  return 1_000 * (Number(last.eventTime.seconds) + Number(startToFireTimeout?.seconds ?? 0));
}

describe('recovering with an empty Temporal', () => {
  it('lets every open handover and matter run again with the same due moments, mails nothing twice, and takes commands', async () => {
    const { stage, pool, sender, receiver } = theatre;
    const submitted = theatre.toSubmit();
    const page = await sender.get(theatre.address(`/overdrachten/${submitted}/indienen`));
    expect((await sender.send(page.form('/indienen'))).status).toBe(303);
    await waitUntil(async () => (await stage.mails()).length > 0, patience);
    const mailed = (await stage.mails()).length;
    expect(mailed).toBeGreaterThan(0);
    const open = await openHandovers(pool, { after: null, limit: 100 });
    const openAround = () => openMatters(pool, { after: null, limit: 100 });
    // Six clusters and the breakthrough table, each of which the watch started a conference for.
    await waitUntil(async () => (await openAround()).length === 7, patience);
    const matters = await openAround();

    await stage.stop('temporal');
    rmSync(path.dirname(temporalDatabaseFile(stage.config.dataDir)), { recursive: true });
    await stage.start('temporal');
    const recovered = await recover();
    expect(recovered).toContain(`${open.length} open handovers run again; 0 were running already.`);
    expect(recovered).toContain('7 open conferences, bottlenecks, faults and cases run again; 0 were');

    const clocks = [
      ...open.map(({ id, state, policy }) => ({ id: handoverWorkflowId(id), due: nextDue(state, policy) })),
      ...matters.map(({ id, kind, state, rules }) => ({
        id: matterWorkflowId(id),
        due: courseOf<MatterKind>(kind).nextDue(state, rules),
      })),
    ];
    for (const { id, due } of clocks) {
      expect(due).not.toBeNull();
      await waitUntil(async () => (await clockOf(id)) !== null, patience);
      expect(Math.abs(((await clockOf(id)) ?? 0) - toEpochMilliseconds(due ?? ''))).toBeLessThan(2_500);
    }

    // The weekly mail and the freezing of figures are back too, and wait for their own morning.
    for (const id of [weeklySummaryWorkflowId, snapshotWorkflowId]) {
      await waitUntil(async () => (await clockOf(id)) !== null, patience);
      expect((await clockOf(id)) ?? 0).toBeGreaterThan(Date.now());
    }

    const handover = theatre.toSign();
    const form = (await receiver.get(theatre.address(`/overdrachten/${handover}/punten/finances`))).form(
      '/akkoord',
    );
    expect((await receiver.send(form)).status).toBe(303);
    expect(await recover()).toContain(`0 open handovers run again; ${open.length} were running already.`);
    expect((await stage.mails()).length).toBe(mailed);
  });
});
