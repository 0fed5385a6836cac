import { Router, type RequestHandler, type Response } from 'express';
import { quarterOf } from '../../../domain/calendar/quarter';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import {
  aboutRow,
  behindOf,
  figureNames,
  figureOf,
  quarterPeriod,
  type Figure,
} from '../../../domain/measure/report';
import { mayView } from '../../../domain/permissions';
import { dimensionOf, periodOf, readReportFilters, type ReportFilters } from '../../../forms/reportFilters';
import { noteAccess } from '../../access/note';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';
import { behindPath, figureBySlug, printPath } from './addresses';
import { BehindPage } from './behindPage';
import { FigurePage } from './figurePage';
import { aboutTable, readDirectory, readNorms, readReport } from './material';
import { ReportPage } from './overviewPage';
import { ReportPrintPage } from './printPage';
import { reportAddress } from '../../../forms/reportFilters';
import { reportFileRoutes } from './fileRoutes';
import { stepsRoutes } from './stepsRoutes';

const pageSize = 50;

/** The quarterly and yearly report, for programme managers. Figures are whole on screen; what is printed is suppressed. */
export const reportRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;
  const now = () => toMoment(services.now());

  const programmeManagersOnly: RequestHandler = (_req, res, next) => {
    if (!mayView(actorOf(viewerOf(res)), 'report', null, dayOf(now())))
      return renderProblem(res, 'forbidden');
    noteAccess(res, { actingAs: { role: 'programmeManager', onBehalfOf: null } });
    next();
  };
  router.use(paths.reporting, programmeManagersOnly);

  const read = async (figures: readonly Figure[], filters: ReportFilters) => {
    const [directory, norms] = await Promise.all([readDirectory(records), readNorms(records)]);
    return readReport(records, directory, { figures, filters, now: now(), norms });
  };

  router.get(paths.reporting, async (req, res) => {
    const filters = readReportFilters(req.query);
    render(res, <ReportPage {...{ filters, material: await read(figureNames, filters) }} />);
  });

  router.get(printPath, async (req, res) => {
    noteAccess(res, { kind: 'print' });
    const filters = readReportFilters(req.query);
    render(
      res,
      <ReportPrintPage
        {...{ filters, material: await read(figureNames, filters), turn: records.rounding() }}
      />,
    );
  });

  router.use(stepsRoutes(services));
  router.use(reportFileRoutes(services));

  router.get(`${paths.reporting}/:figure`, async (req, res) => {
    const figure = figureBySlug.get(req.params.figure);
    if (!figure) return renderProblem(res, 'notFound');
    const filters = readReportFilters(req.query);
    render(res, <FigurePage {...{ filters, figure, material: await read([figure], filters) }} />);
  });

  router.get(`${paths.reporting}/:figure/overdrachten`, async (req, res) => {
    const figure = figureBySlug.get(req.params.figure);
    if (!figure) return renderProblem(res, 'notFound');
    await showBehind(res, figure, readReportFilters(req.query));
  });

  async function showBehind(res: Response, figure: Figure, filters: ReportFilters): Promise<void> {
    const [directory, norms] = await Promise.all([readDirectory(records), readNorms(records)]);
    const column = filters.kolom ?? '';
    const row = filters.rij ?? 'total';
    const behind = behindOf(figure, column, norms);
    if (!behind) return renderProblem(res, 'notFound');
    const period = periodOf(filters, quarterPeriod(quarterOf(dayOf(now()))));
    const dimension = dimensionOf(filters, figureOf(figure).dimensions);
    const { rows, total } = await records.handoversBehindFigure(
      { ...behind, ...aboutRow(row, dimension, aboutTable(filters, period, dimension)) },
      { page: filters.pagina, size: pageSize },
    );
    if (rows.length === 0 && filters.pagina > 1)
      return redirectTo(res, reportAddress(behindPath(figure), filters, { pagina: 1 }));
    render(
      res,
      <BehindPage
        {...{ figure, row, column, dimension, period, filters, directory, rows, total, pageSize }}
      />,
    );
  }
  return router;
};
