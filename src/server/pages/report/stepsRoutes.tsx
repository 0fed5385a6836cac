import { Router } from 'express';
import { dayOf, earliest, latest, toMoment, type Day } from '../../../domain/calendar/day';
import { quarterOf } from '../../../domain/calendar/quarter';
import { workingDayIndex } from '../../../domain/calendar/workingDayIndex';
import type { Calendar } from '../../../domain/calendar/workingDays';
import { distributionOf, periodText, quarterPeriod, rangeOf } from '../../../domain/measure/report';
import { steps } from '../../../domain/measure/steps';
import { periodOf, readReportFilters, reportAddress, type ReportFilters } from '../../../forms/reportFilters';
import { readRegionCalendar } from '../../handover/regionCalendar';
import { redirectTo, render } from '../../html/render';
import type { Services } from '../../services';
import { answerFile, mostLines } from '../exports/answerFile';
import { stepsBehindPath, stepsPath } from './addresses';
import { readDirectory } from './material';
import { StepsBehindPage, StepsPage } from './stepsPage';
import { stepsBehindSheet, stepsSheet } from './stepsSheet';

const pageSize = 50;

interface Pair {
  from: Day;
  to: Day;
  amount: number;
}

/** Each pair of days with the working days in between. */
function measured(pairs: readonly Pair[], calendar: Calendar): (Pair & { value: number })[] {
  const first = earliest(pairs.map(({ from }) => from));
  const last = latest(pairs.map(({ to }) => to));
  if (first === null || last === null) return [];
  const between = workingDayIndex(first, last, calendar);
  return pairs.map((pair) => ({ ...pair, value: between(pair.from, pair.to) }));
}

/** `12` is exactly twelve working days, `20+` that and more. */
const isAsked = (days: string, value: number): boolean =>
  days.endsWith('+') ? value >= Number(days.slice(0, -1)) : value === Number(days);

/** Time in working days between two steps that the reader chooses. Behind the rule of the report's own routes. */
export const stepsRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  async function readSteps(filters: ReportFilters) {
    const today = dayOf(toMoment(services.now()));
    const period = periodOf(filters, quarterPeriod(quarterOf(today)));
    const { van: first = 'submitted', tot: second = 'acquaintance' } = filters;
    const inOrder = steps.indexOf(first) < steps.indexOf(second);
    const asked = {
      ...{ ...rangeOf(period), first, second },
      ...{ cluster: filters.cluster, sender: filters.overdragend },
    };
    const [directory, calendar, pairs] = await Promise.all([
      readDirectory(records),
      readRegionCalendar(records, '1970-01-01'),
      inOrder ? records.daysOfSteps(asked) : [],
    ]);
    return { today, period, first, second, inOrder, asked, directory, pairs: measured(pairs, calendar) };
  }

  router.get(stepsPath, async (req, res) => {
    const filters = readReportFilters(req.query);
    const { pairs, asked: _asked, ...shown } = await readSteps(filters);
    render(res, <StepsPage {...shown} filters={filters} values={distributionOf(pairs)} />);
  });

  router.get(stepsBehindPath, async (req, res) => {
    const filters = readReportFilters(req.query);
    const { dagen } = filters;
    if (dagen === undefined) return redirectTo(res, reportAddress(stepsPath, filters));
    const { pairs, asked, first, second, period } = await readSteps(filters);
    const wanted = pairs.filter(({ value }) => isAsked(dagen, value));
    const found = await records.handoversOfSteps(asked, wanted, { page: filters.pagina, size: pageSize });
    if (found.rows.length === 0 && filters.pagina > 1)
      return redirectTo(res, reportAddress(stepsBehindPath, filters, { pagina: 1 }));
    render(res, <StepsBehindPage {...found} {...{ filters, first, second, period, pageSize, dagen }} />);
  });
  router.get(`${stepsPath}/uitdraai`, (req, res) =>
    answerFile(services, req, res, async (making) => {
      const filters = readReportFilters(req.query);
      const read = await readSteps(filters);
      const sheet = stepsSheet({ ...read, values: distributionOf(read.pairs) }, records.rounding(), making);
      const name = [making.words.exports.file.steps, periodText(read.period)].join('-');
      return { sheets: [sheet], name, record: `doorlooptijd ${read.first} ${read.second}` };
    }),
  );

  router.get(`${stepsBehindPath}/uitdraai`, (req, res) =>
    answerFile(services, req, res, async (making) => {
      const filters = readReportFilters(req.query);
      const { dagen = '0+' } = filters;
      const { pairs, asked, first, second, period } = await readSteps(filters);
      const wanted = pairs.filter(({ value }) => isAsked(dagen, value));
      const found = await records.handoversOfSteps(asked, wanted, { page: 1, size: mostLines });
      const sheet = stepsBehindSheet({ ...found, first, second, period, dagen }, making);
      const { file } = making.words.exports;
      const name = [file.steps, file.list, periodText(period)].join('-');
      return { sheets: [sheet], name, record: `doorlooptijd ${first} ${second} ${dagen}` };
    }),
  );
  return router;
};
