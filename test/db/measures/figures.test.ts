import { randomUUID } from 'node:crypto';
import { createRecordsActivities } from '../../../activities/records';
import { handoversBehindFigure } from '../../../src/db/report/behind';
import { daysOfSteps } from '../../../src/db/report/steps';
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

interface FigureRow {
  month: Day;
  neighbourhood: string | null;
  cluster: string;
  code: string;
  value: number | null;
  amount: number;
}

/** What the view of a figure says of a time. */
const rowsOf = async (figure: string, { from, until } = firstHalf): Promise<FigureRow[]> =>
  (
    await database.pool.query<FigureRow>(
      `select month, neighbourhood, cluster, code, value, amount from figure_${figure}
        where month >= $1 and month < $2`,
      [from, until],
    )
  ).rows;

const counted = async (figure: string, period = firstHalf): Promise<string[]> =>
  (await rowsOf(figure, period))
    .map(({ month, neighbourhood, code, value, amount }) =>
      [month.slice(0, 7), neighbourhood, code, value, `× ${amount}`]
        .filter((part) => part !== '' && part !== null)
        .join(' '),
    )
    .sort();

const byHand: [string, string[]][] = [
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
  [
    'promises',
    [
      // Submitted twice, signed, the client's answer recorded, the day confirmed, the decision proposed.
      '2026-03 zuilen sender:inTime × 6',
      // Answered, planned and recorded twice; signed, the day confirmed, the decision confirmed.
      '2026-03 zuilen receiver:inTime × 9',
      '2026-04 vleuten sender:inTime × 1',
    ].sort(),
  ],
  ['safety_net_calls', []],
  ['safety_net_answers', []],
  ['check_ins', []],
  ['returns', []],
  ['satisfaction', []],
  ['conferences', []],
  ['bottlenecks', []],
];

describe('Each figure, counted by hand', () => {
  it('is of the cluster in which the neighbourhood lies', async () => {
    const clusters = (await rowsOf('started')).map(({ cluster }) => cluster);
    expect(new Set(clusters)).toEqual(new Set(['cluster-1', 'cluster-6']));
  });

  it('has a view, and each view is counted here', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select table_name as name from information_schema.views where starts_with(table_name, 'figure_')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(byHand.map(([name]) => `figure_${name}`).sort());
  });

  it.each(byHand)('%s', async (figure, expected) => {
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
    const behind = await handoversBehindFigure(
      database.pool,
      { kind: 'started', from: '2026-03-01', until: '2026-05-01', neighbourhood: 'zuilen' },
      { page: 1, size: 1 },
    );
    expect(behind).toEqual({
      rows: [
        {
          handover: expect.any(String),
          reference: expect.stringMatching(/^OV-/),
          day: '2026-03-16',
          value: null,
        },
      ],
      total: 2,
    });
  });

  it('lie the days between two steps', async () => {
    const between = { first: 'submitted', second: 'acquaintance', ...firstHalf } as const;
    const pairs = await daysOfSteps(database.pool, between);
    expect(pairs.sort((a, b) => a.from.localeCompare(b.from))).toEqual([
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
