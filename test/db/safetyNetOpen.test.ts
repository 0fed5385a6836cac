import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createRecordsActivities } from '../../activities/records';
import { boardList } from '../../src/db/board';
import { rebuildProjections } from '../../src/db/rebuildProjections';
import { seedRegion } from '../../src/db/seedRegion';
import { utrecht } from '../../src/domain/region/utrecht';
import { actor } from '../support/cast';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { started, transferred, type Story } from '../support/story';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
});
afterAll(() => database.close());

const call = (id: string) =>
  ({ type: 'callSafetyNet', call: id, trigger: 'relapse', text: 'text-1' }) as const;

/** Returned as the answer to one call, while another one waited for its answer. */
async function returned(): Promise<void> {
  const story = transferred().by('receiverCaseWorker', call('call-1'));
  story.by('senderContact', {
    type: 'answerSafetyNet',
    call: 'call-1',
    kind: 'return',
    responsible: 'sender',
    by: story.today(),
    text: 'text-2',
  });
  story.by('receiverCaseWorker', call('call-2')).by('senderManager', { type: 'acceptReturn', text: null });
  await commit(story);
}

async function commit(story: Story): Promise<void> {
  const records = createRecordsActivities({ pool: database.pool });
  const request = { id: randomUUID(), actor: actor('senderCaseWorker') };
  await records.commit({ handover: story.state().id, request, recorded: story.recorded() });
}

const onRecord = async () =>
  (
    await database.pool.query<{ open: boolean; droppedOutIn: string | null; concluded: (string | null)[] }>(
      `select safety_net_open as open, dropped_out_in as "droppedOutIn",
              array(select c ->> 'concludedOn' from jsonb_array_elements(state -> 'safetyNet') c) as concluded
         from handovers`,
    )
  ).rows;

it('a handover that was returned has no open safety-net call and counts as drop-out, also one of before that was so', async () => {
  await returned();
  const after = await onRecord();
  expect(after).toEqual([
    { open: false, droppedOutIn: 'aftercare', concluded: [expect.any(String), expect.any(String)] },
  ]);

  await database.pool.query(
    `update handovers set safety_net_open = true, dropped_out_in = null,
       state = jsonb_set(jsonb_set(state, '{safetyNet,0,concludedOn}', 'null'), '{safetyNet,1,concludedOn}', 'null')`,
  );
  const file = path.join(__dirname, '../../src/db/migrations/0042-returned-and-dropped-out.sql');
  const sql = await readFile(file, 'utf8');
  for (const mend of sql.split(';').filter((one) => /^update/m.test(one))) await database.pool.query(mend);
  expect(await onRecord()).toEqual(after);
  expect((await rebuildProjections(database.pool)).differences).toEqual([]);
});

it('of an open safety net the board knows whether a call waits for its answer', async () => {
  const told = (reference: string) =>
    transferred(started({ start: { handover: randomUUID(), reference } })).by(
      'receiverContact',
      call('call-1'),
    );
  const answered = (story: Story) =>
    story.by('senderContact', {
      ...{ type: 'answerSafetyNet', call: 'call-1', kind: 'supportOnTheSpot', responsible: 'sender' },
      ...{ by: story.today(), text: 'text-2' },
    });
  await commit(told('waits'));
  await commit(answered(told('answered')));
  await commit(answered(told('again')).by('receiverContact', call('call-2')));
  const page = { day: '2026-04-01', page: 1, size: 25 };
  const rows = await boardList(database.pool, { safetyNet: true }, page);
  expect(rows.map((row) => `${row.reference} ${row.safetyNetOpen} ${row.safetyNetAnswered}`).sort()).toEqual([
    'again true false',
    'answered true true',
    'waits true false',
  ]);
});
