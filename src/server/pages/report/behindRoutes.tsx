import { Router } from 'express';
import { dayOf, toMoment, type Moment } from '../../../domain/calendar/day';
import { quarterOf } from '../../../domain/calendar/quarter';
import { aboutRow, behindOf, figureOf, quarterPeriod, type Figure } from '../../../domain/measure/report';
import { sheetOf } from '../../../export/sheet';
import {
  dimensionOf,
  periodOf,
  readReportFilters,
  reportAddress,
  type ReportFilters,
} from '../../../forms/reportFilters';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { answerFile, cutNote, mostLines, type Making } from '../exports/answerFile';
import { behindPath, figureBySlug } from './addresses';
import { BehindPage } from './behindPage';
import { columnLabel, periodLabel, rowLabel } from './labels';
import { aboutTable, readDirectory, readNorms } from './material';

const pageSize = 50;

/** The handovers behind one number, as a page and as a file. Behind the rule of the report's own routes. */
export const behindRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  /** null: behind this column there is nothing to look at. */
  async function read(figure: Figure, filters: ReportFilters, now: Moment, size: number) {
    const [directory, norms] = await Promise.all([readDirectory(records), readNorms(records)]);
    const { kolom: column = '', rij: row = 'total', pagina: page } = filters;
    const behind = behindOf(figure, column, norms);
    if (!behind) return null;
    const period = periodOf(filters, quarterPeriod(quarterOf(dayOf(now))));
    const dimension = dimensionOf(filters, figureOf(figure).dimensions);
    const about = aboutRow(row, dimension, aboutTable(filters, period, dimension));
    const found = await records.handoversBehindFigure({ ...behind, ...about }, { page, size });
    return { ...found, figure, row, column, dimension, period, directory };
  }

  async function file(figure: Figure, slug: string, filters: ReportFilters, making: Making) {
    const { now, words, asOf } = making;
    const found = await read(figure, { ...filters, pagina: 1 }, now, mostLines);
    if (!found) return null;
    const { rows, total, column, row, dimension, directory, period } = found;
    const { report } = words;
    const sheet = sheetOf(
      {
        title: report.behindTitle({
          column: columnLabel(figure, column, words),
          row: rowLabel(row, dimension, directory, making),
        }),
        definition: report.behindLead,
        columns: [report.reference, report.day, report.value],
        rows: rows.map(({ reference, day, value }) => [reference, day, value]),
      },
      [periodLabel(period, words), asOf, ...cutNote(total, making)],
    );
    const name = [words.exports.file.report, slug, words.exports.file.list].join('-');
    return { sheets: [sheet], name, record: `rapportage ${slug} ${column} ${row}` };
  }

  router.get(`${paths.reporting}/:figure/overdrachten`, async (req, res) => {
    const figure = figureBySlug.get(req.params.figure);
    const filters = readReportFilters(req.query);
    const found = figure && (await read(figure, filters, toMoment(services.now()), pageSize));
    if (!found) return renderProblem(res, 'notFound');
    if (found.rows.length === 0 && filters.pagina > 1)
      return redirectTo(res, reportAddress(behindPath(found.figure), filters, { pagina: 1 }));
    render(res, <BehindPage {...found} {...{ filters, pageSize }} />);
  });

  router.get(`${paths.reporting}/:figure/overdrachten/uitdraai`, async (req, res) => {
    const slug = req.params.figure;
    const figure = figureBySlug.get(slug);
    if (!figure) return renderProblem(res, 'notFound');
    const filters = readReportFilters(req.query);
    await answerFile(services, req, res, (making) => file(figure, slug, filters, making));
  });
  return router;
};
