import {
  outgoingDistribution,
  type Distribution,
  type Period,
  type Turn,
} from '../../../domain/measure/report';
import type { Step } from '../../../domain/measure/steps';
import type { Day } from '../../../domain/calendar/day';
import { sheetOf, type Sheet } from '../../../export/sheet';
import { cutNote, type Making } from '../exports/answerFile';
import { daysText, periodLabel } from './labels';

interface Between {
  first: Step;
  second: Step;
  period: Period;
}

const stepNames = ({ first, second }: Between, { words: { report } }: Making): string =>
  `${report.between.first}: ${report.steps[first]}. ${report.between.second}: ${report.steps[second]}.`;

/** How often it took how long, without what is about few people. */
export function stepsSheet(
  found: Between & { asked: object; values: Distribution },
  turn: Turn,
  making: Making,
): Sheet {
  const { words, asOf } = making;
  const { report } = words;
  const { between } = report;
  const out = outgoingDistribution(found.values, JSON.stringify(found.asked), turn);
  return sheetOf(
    {
      title: between.title,
      definition: stepNames(found, making),
      columns: [report.days, between.count],
      rows: [
        ...out.steps.map(({ from, upTo, amount }) => [
          ...[upTo === null ? report.more({ from }) : from, amount],
        ]),
        [report.totalRow, out.total],
        [between.mean, out.mean],
        [between.median, out.median],
      ],
    },
    [periodLabel(found.period, words), asOf, words.exports.file.few],
  );
}

interface Listed extends Between {
  dagen: string;
  rows: readonly { reference: string; from: Day; to: Day }[];
  total: number;
}

/** The handovers that took so long, by reference. */
export function stepsBehindSheet(found: Listed, making: Making): Sheet {
  const { words, asOf } = making;
  const { report } = words;
  const { first, second, period, dagen, rows, total } = found;
  return sheetOf(
    {
      title: report.between.listTitle({ days: daysText(dagen, words) }),
      definition: report.behindLead,
      columns: [report.reference, report.steps[first], report.steps[second]],
      rows: rows.map(({ reference, from, to }) => [reference, from, to]),
    },
    [periodLabel(period, words), asOf, ...cutNote(total, making)],
  );
}
