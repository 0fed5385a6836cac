import { handoversBehindFigure } from '../../../src/db/report/behind';
import { daysOfSteps } from '../../../src/db/report/steps';
import { seedRegion } from '../../../src/db/seedRegion';
import type { Day } from '../../../src/domain/calendar/day';
import { utrecht } from '../../../src/domain/region/utrecht';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { transferred } from '../../support/story';
import { beginning, commitStory, say, tell } from './told';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
  await tell(database.pool);
});
afterAll(() => database.close());

const wholeYear = { from: '2026-01-01', until: '2027-01-01' };

interface FigureRow {
  month: Day;
  neighbourhood: string | null;
  cluster: string;
  code: string;
  value: number | null;
  amount: number;
}

/** What the view of a figure says of a time. */
const rowsOf = async (figure: string, { from, until } = wholeYear): Promise<FigureRow[]> =>
  (
    await database.pool.query<FigureRow>(
      `select month, neighbourhood, cluster, code, value, amount from figure_${figure}
        where month >= $1 and month < $2`,
      [from, until],
    )
  ).rows;

const counted = async (figure: string, period = wholeYear): Promise<string[]> =>
  (await rowsOf(figure, period))
    .map(({ month, neighbourhood, cluster, code, value, amount }) =>
      [month.slice(0, 7), neighbourhood ?? cluster, code, value, `× ${amount}`]
        .filter((part) => part !== '' && part !== null)
        .join(' '),
    )
    .sort();

/** Counted by hand from what `tell` tells; a view of which nothing is told proves nothing. */
const byHand: [string, string[]][] = [
  ['started', ['2026-03 zuilen × 2', '2026-04 vleuten × 1', '2026-05 vleuten × 1', '2026-06 oost × 1']],
  [
    'running',
    [
      // Two came and one was closed; one came and was withdrawn; one came in June and went back in July.
      ...['2026-03 zuilen × 1', '2026-04 vleuten × 0', '2026-05 vleuten × 1'],
      ...['2026-06 oost × 1', '2026-07 oost × -1'],
    ],
  ],
  ['acquaintance', ['2026-03 zuilen 1 × 2', '2026-05 vleuten 1 × 1', '2026-06 oost 1 × 1']],
  [
    'answers',
    ['2026-03 zuilen accepted 0 × 2', '2026-05 vleuten accepted 0 × 1', '2026-06 oost accepted 0 × 1'],
  ],
  [
    'submissions',
    [
      ...['2026-03 zuilen inTime 32 × 1', '2026-03 zuilen inTime 42 × 1', '2026-04 vleuten inTime 20 × 1'],
      // From 18 May to 1 July: 4 that week, 4 after Whit Monday, 22 in June, one in July.
      '2026-05 vleuten inTime 31 × 1',
      // From 1 to 10 June; ten are asked.
      '2026-06 oost late 7 × 1',
    ],
  ],
  ['documents', ['2026-03 zuilen 0 × 1', '2026-05 vleuten 0 × 1', '2026-06 oost 0 × 1']],
  [
    'sign_offs',
    ['2026-03 zuilen', '2026-05 vleuten', '2026-06 oost'].flatMap((where) =>
      ['client', 'receiver', 'sender'].map((party) => `${where} ${party} 0 × 10`),
    ),
  ],
  ['transfers', ['2026-03 zuilen × 1', '2026-06 oost × 1', '2026-06 vleuten × 1']],
  ['closing', ['2026-03 zuilen endedAsPlanned × 1']],
  ['independent', ['2026-03 zuilen yes × 1']],
  ['drop_out', ['2026-04 vleuten submitted:homeFellThrough × 1', '2026-07 oost aftercare:returned × 1']],
  [
    'promises',
    [
      // Submitted twice, signed, the client's answer recorded, the day confirmed, the decision proposed.
      '2026-03 zuilen sender:inTime × 6',
      // Answered, planned and recorded twice; signed, the day confirmed, the decision confirmed.
      '2026-03 zuilen receiver:inTime × 9',
      // Submitted.
      '2026-04 vleuten sender:inTime × 1',
      // Submitted, signed, the client's answer recorded, the day confirmed; answered, planned, recorded, signed, confirmed.
      '2026-05 vleuten sender:inTime × 4',
      '2026-05 vleuten receiver:inTime × 5',
      // The same, and the first check-in on its day.
      '2026-06 oost sender:inTime × 5',
      '2026-06 oost receiver:inTime × 5',
      // The second check-in, and the answer to the call that was due within a day; the return was accepted in time.
      '2026-07 oost sender:late × 2',
      '2026-07 oost sender:inTime × 1',
    ].sort(),
  ],
  ['safety_net_calls', ['2026-07 oost nuisance × 1']],
  // Called on a Thursday, answered on Monday.
  ['safety_net_answers', ['2026-07 oost return 2 × 1']],
  ['check_ins', ['2026-06 oost inTime × 1', '2026-07 oost late × 1', '2026-07 oost missed × 1']],
  // In the month of the transfer: from 16 June to 21 July.
  ['returns', ['2026-06 oost 35 × 1']],
  [
    'satisfaction',
    ['2026-03 zuilen closure 7 × 1', '2026-06 oost transfer 8 × 1', '2026-06 vleuten transfer:declined × 1'],
  ],
  // The one of 17 March counts as not held once the invitation to the next goes out.
  ['conferences', ['2026-02 cluster-1 held × 1', '2026-04 cluster-1 notHeld × 1']],
  [
    'bottlenecks',
    ['2026-03 cluster-1 income × 1', '2026-03 cluster-2 income × 1', '2026-04 cluster-2 home × 1'],
  ],
];

describe('Each figure, counted by hand', () => {
  it('is of the cluster in which the neighbourhood lies', async () => {
    const clusters = (await rowsOf('started')).map(({ cluster }) => cluster);
    expect(new Set(clusters)).toEqual(new Set(['cluster-1', 'cluster-3', 'cluster-6']));
  });

  it('has a view, and each view is counted here', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select table_name as name from information_schema.views where starts_with(table_name, 'figure_')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(byHand.map(([name]) => `figure_${name}`).sort());
  });

  it.each(byHand)('%s', async (figure, expected) => {
    expect(expected).not.toEqual([]);
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
    const between = { first: 'submitted', second: 'acquaintance', ...wholeYear } as const;
    const pairs = await daysOfSteps(database.pool, between);
    expect(pairs.sort((a, b) => a.from.localeCompare(b.from))).toEqual([
      { from: '2026-03-02', to: '2026-03-03', amount: 1 },
      { from: '2026-03-16', to: '2026-03-17', amount: 1 },
      { from: '2026-05-18', to: '2026-05-19', amount: 1 },
      { from: '2026-06-01', to: '2026-06-02', amount: 1 },
    ]);
  });
});

/** Commits one more handover, so it comes after what was counted by hand. */
describe('An answer that was put right', () => {
  it('is no longer behind the figure: only the one that stands', async () => {
    const story = transferred(beginning('2026-01-05', 'west', 'cluster-1'));
    for (const score of [4, 7, 4, 6] as const) say(story, 'transfer', score);
    await commitStory(database.pool, story);
    const inWest = { kind: 'satisfaction', ...wholeYear, neighbourhood: 'west' } as const;
    const { rows, total } = await handoversBehindFigure(database.pool, inWest, { page: 1, size: 10 });
    expect([total, rows.map(({ value }) => value)]).toEqual([1, [6]]);
    expect((await counted('satisfaction')).filter((line) => / west (?!.*× 0$)/.test(line))).toEqual([
      '2026-01 west transfer 6 × 1',
    ]);
  });
});
