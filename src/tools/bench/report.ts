import type { Timing } from './load';
import { verdicts, type Results } from './results';

type Row = readonly (string | number)[];

export const table = (head: Row, rows: readonly Row[]): string[] => {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
};

const timed = ({ atOnce, count, perSecond, p50, p95, p99 }: Timing): Row => [
  atOnce,
  count,
  perSecond,
  p50,
  p95,
  p99,
];
const timedHead = ['at once', 'count', 'a second', 'p50 ms', 'p95 ms', 'p99 ms'];

const section = (title: string, lines: readonly string[]) => ['', title, ...lines.map((line) => `  ${line}`)];

/** What was measured, for a terminal. */
export function report(results: Results): string {
  const { machine, coldStart, comparisons, shares, open } = results;
  return [
    `Bench of ${results.date} (${results.size}) on ${machine.processors} × ${machine.processor}, load ${machine.load}`,
    ...section(
      'Targets',
      table(
        ['', 'measured', 'met'],
        verdicts(results).map(({ target, measured, met }) => [target, measured, met ? 'yes' : 'NO']),
      ),
    ),
    ...section(
      'Sign-offs through the pages beside the bare engine',
      table(
        ['', ...timedHead, 'ratio'],
        comparisons.flatMap(({ bare, signOffs, ratio }) => [
          ['bare Update', ...timed(bare), ''],
          ['sign-off page', ...timed(signOffs), ratio],
        ]),
      ),
    ),
    ...section(
      'Where the time of a sign-off goes',
      table(
        ['', ...timedHead],
        [
          ['transaction alone', ...timed(shares.transactions)],
          ['Update with it', ...timed(shares.updates)],
          ['opening the form', ...timed(results.openingForms)],
        ],
      ),
    ),
    ...section(
      'Whole handovers through the pages, and many commands on one',
      table(
        ['', ...timedHead],
        [
          ...results.journeys.map((journey) => ['start to closure', ...timed(journey)]),
          ['one handover', ...timed(results.commandsOnOne)],
        ],
      ),
    ),
    ...section(
      `Pages with ${results.onRecord} handovers on record; ${results.generated.handovers} of them were generated in ${results.generated.seconds} s`,
      table(
        ['', 'KB', ...timedHead],
        results.pages.map((page) => [`${page.page}, ${page.reader}`, page.kilobytes, ...timed(page)]),
      ),
    ),
    ...section(`${open.handovers} open handovers (megabytes)`, [
      ...table(
        ['', 'before', 'after'],
        (['memory', 'disk'] as const).flatMap((what) =>
          Object.keys(open.after[what]).map((part) => [
            `${what} ${part}`,
            open.before[what][part] ?? 0,
            open.after[what][part] ?? 0,
          ]),
        ),
      ),
      `all of them run from the record after ${open.recoveredIn} s`,
      `all parts killed and started again: first page after ${open.restart.firstPage} s, first command after ${open.restart.firstCommand} s`,
    ]),
    ...section('Cold start', [`first ${coldStart.first} s, again ${coldStart.again} s`]),
    '',
  ].join('\n');
}
