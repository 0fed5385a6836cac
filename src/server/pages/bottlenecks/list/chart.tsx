import { capital } from '../../../../words/capital';
import {
  countsPerQuarter,
  previousQuarter,
  quarterOf,
  type BottleneckKind,
  type CountedBottleneck,
  type KindCount,
  type Quarter,
} from '../../../../domain/bottleneck';
import type { Day } from '../../../../domain/calendar/day';
import { BarChart, Paragraph, Section, Table, useWords } from '../../../html';
import { quarterText } from '../quarterText';

/** How many quarters are compared, with the one that runs. */
const shownQuarters = 4;

export interface QuarterCounts {
  /** Oldest first. */
  quarters: readonly Quarter[];
  /** Kinds that were met at all, those of now first, each with its number per quarter. */
  rows: readonly { kind: BottleneckKind; numbers: readonly number[] }[];
}

const numberOf = (counts: readonly KindCount[], kind: BottleneckKind, quarter: Quarter): number =>
  counts.find((one) => one.kind === kind && one.quarter === quarter)?.bottlenecks ?? 0;

/** How many of which kind in the last quarters. */
export function quarterCounts(
  counted: readonly CountedBottleneck[],
  kinds: readonly BottleneckKind[],
  today: Day,
): QuarterCounts {
  const quarters = [quarterOf(today)];
  while (quarters.length < shownQuarters) quarters.unshift(previousQuarter(quarters[0] ?? ''));
  const counts = countsPerQuarter(counted, kinds, quarters[0] ?? '', quarters.at(-1) ?? '');
  const rows = kinds
    .map((kind) => ({ kind, numbers: quarters.map((quarter) => numberOf(counts, kind, quarter)) }))
    .filter(({ numbers }) => numbers.some((number) => number > 0))
    .sort((a, b) => (b.numbers.at(-1) ?? 0) - (a.numbers.at(-1) ?? 0));
  return { quarters, rows };
}

/** Nothing is not drawn; the table says zero. */
const drawn = (number: number): number | null => (number === 0 ? null : number);

/** Drawn, with the numbers underneath: which kind grows? */
export const QuarterChart = ({ counts: { quarters, rows } }: { counts: QuarterCounts }) => {
  const words = useWords();
  const { bottleneck } = words;
  const labels = quarters.map((quarter) => capital(quarterText(quarter, words)));
  return (
    <Section id="quarters" title={bottleneck.chartTitle}>
      <Paragraph>{bottleneck.chartLead}</Paragraph>
      {rows.length === 0 ? (
        <Paragraph>{bottleneck.chartEmpty}</Paragraph>
      ) : (
        <div class="app-chart-four">
          <BarChart
            title={bottleneck.chartTitle}
            legend={labels}
            groups={rows.map(({ kind, numbers }) => ({
              label: bottleneck.kinds[kind],
              values: numbers.map(drawn),
            }))}
            max={Math.max(...rows.flatMap(({ numbers }) => numbers))}
          />
        </div>
      )}
      <Table
        id="bottlenecks-per-quarter"
        caption={bottleneck.chartCaption}
        columns={[{ label: bottleneck.columns.kind }, ...labels.map((label) => ({ label, numeric: true }))]}
        rows={rows.map(({ kind, numbers }) => [bottleneck.kinds[kind], ...numbers.map(String)])}
        empty={null}
      />
    </Section>
  );
};
