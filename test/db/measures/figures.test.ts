import { randomUUID } from 'node:crypto';
import { createRecordsActivities } from '../../../activities/records';
import {
  figureRows,
  figures,
  handoversBehind,
  stepPairs,
  type FigureView,
} from '../../../src/db/measures/figures';
import { handoversBehindFigure } from '../../../src/db/report/behind';
import { seedRegion } from '../../../src/db/seedRegion';
import type { Day } from '../../../src/domain/calendar/day';
import { utrecht } from '../../../src/domain/region/utrecht';
import { actor } from '../../support/cast';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { acquainted, closed, started, submitted, transferred, type Story } from '../../support/story';

let database: TestDatabase;

const beginning = (on: Day, neighbourhood: string, cluster: string) => {
  const handover = randomUUID();
  return started({ on, start: { handover, reference: `OV-${handover}`, neighbourhood, cluster } });
};

const commit = async (story: Story): Promise<void> => {
  const { commit } = createRecordsActivities({ pool: database.pool });
  const request = { id: randomUUID(), actor: actor('senderCaseWorker') };
  await commit({ handover: story.state().id, request, recorded: story.recorded() });
};

/** In all: two started in Zuilen in March, of which one was closed; one in Vleuten in April, withdrawn while submitted. */
beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
  await commit(closed(beginning('2026-03-02', 'zuilen', 'cluster-1')));
  await commit(acquainted(beginning('2026-03-16', 'zuilen', 'cluster-1')));
  const withdrawn = submitted(beginning('2026-04-01', 'vleuten', 'cluster-6'));
  withdrawn.by('senderContact', { type: 'withdraw', reason: 'homeFellThrough', text: null });
  await commit(withdrawn);
});
afterAll(() => database.close());

const firstHalf = { from: '2026-01-01', until: '2026-07-01' };

const counted = async (figure: FigureView, period = firstHalf): Promise<string[]> =>
  (await figureRows(database.pool, [figure], period))
    .map(({ month, neighbourhood, code, value, amount }) =>
      [month.slice(0, 7), neighbourhood, code, value, `× ${amount}`]
        .filter((part) => part !== '' && part !== null)
        .join(' '),
    )
    .sort();

describe('Each figure, counted by hand', () => {
  it('has a view that can be asked, all of them in one go', async () => {
    const rows = await figureRows(database.pool, figures, firstHalf);
    expect(new Set(rows.map(({ cluster }) => cluster))).toEqual(new Set(['cluster-1', 'cluster-6']));
  });

  it.each<[FigureView, string[]]>([
    ['started', ['2026-03 zuilen × 2', '2026-04 vleuten × 1']],
    ['running', ['2026-03 zuilen × 1', '2026-04 vleuten × 0']],
    ['acquaintance', ['2026-03 zuilen 1 × 2']],
    ['answers', ['2026-03 zuilen accepted 0 × 2']],
    [
      'submissions',
      ['2026-03 zuilen inTime 32 × 1', '2026-03 zuilen inTime 42 × 1', '2026-04 vleuten inTime 20 × 1'],
    ],
    ['documents', ['2026-03 zuilen 0 × 1']],
    [
      'sign_offs',
      ['2026-03 zuilen client 0 × 10', '2026-03 zuilen receiver 0 × 10', '2026-03 zuilen sender 0 × 10'],
    ],
    ['transfers', ['2026-03 zuilen × 1']],
    ['closing', ['2026-03 zuilen endedAsPlanned × 1']],
    ['independent', ['2026-03 zuilen yes × 1']],
    ['drop_out', ['2026-04 vleuten submitted:homeFellThrough × 1']],
    ['safety_net_calls', []],
    ['safety_net_answers', []],
    ['check_ins', []],
    ['returns', []],
    ['satisfaction', []],
    ['conferences', []],
    ['bottlenecks', []],
  ])('%s', async (figure, expected) => {
    expect(await counted(figure)).toEqual(expected);
  });

  it('counts within the period only', async () => {
    expect(await counted('started', { from: '2026-04-01', until: '2026-05-01' })).toEqual([
      '2026-04 vleuten × 1',
    ]);
  });
});

describe('Behind a figure', () => {
  it('are the handovers by reference, of the place and time that one asks for', async () => {
    const behind = await handoversBehind(
      database.pool,
      { kind: 'started', from: '2026-03-01', until: '2026-05-01', neighbourhoods: ['zuilen'] },
      { page: 1, size: 1 },
    );
    expect(behind).toEqual([
      { id: expect.any(String), reference: expect.stringMatching(/^OV-/), day: '2026-03-16', total: 2 },
    ]);
  });

  it('lie the days between two steps', async () => {
    const between = { first: 'submitted', second: 'acquaintance', ...firstHalf } as const;
    expect(await stepPairs(database.pool, between)).toEqual([
      { from: '2026-03-02', to: '2026-03-03', amount: 1 },
      { from: '2026-03-16', to: '2026-03-17', amount: 1 },
    ]);
  });
});

/** Commits one more handover, so it comes after what was counted by hand. */
describe('An answer that was put right', () => {
  it('is no longer behind the figure: only the one that stands', async () => {
    const story = transferred(beginning('2026-01-05', 'zuilen', 'cluster-1'));
    for (const score of [4, 7, 4, 6] as const)
      story.by('receiverContact', {
        type: 'recordSatisfaction',
        moment: 'transfer',
        score,
        day: story.today(),
        asked: 'byPhone',
        text: null,
      });
    await commit(story);
    const asked = { kind: 'satisfaction', from: '2026-01-01', until: '2027-01-01' } as const;
    const { rows, total } = await handoversBehindFigure(database.pool, asked, { page: 1, size: 10 });
    expect([total, rows.map(({ value }) => value)]).toEqual([1, [6]]);
    expect((await counted('satisfaction')).filter((line) => !line.endsWith('× 0'))).toEqual([
      expect.stringMatching(/zuilen transfer 6 × 1$/),
    ]);
  });
});
