import { Router, type RequestHandler } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { figureNames, type Figure } from '../../../domain/measure/report';
import { mayView } from '../../../domain/permissions';
import { readReportFilters, type ReportFilters } from '../../../forms/reportFilters';
import { noteAccess } from '../../access/note';
import { render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';
import { figureBySlug, printPath } from './addresses';
import { behindRoutes } from './behindRoutes';
import { FigurePage } from './figurePage';
import { reportFileRoutes } from './fileRoutes';
import { readDirectory, readNorms, readReport } from './material';
import { ReportPage } from './overviewPage';
import { ReportPrintPage } from './printPage';
import { stepsRoutes } from './stepsRoutes';

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
  router.use(behindRoutes(services));
  router.use(reportFileRoutes(services));

  router.get(`${paths.reporting}/:figure`, async (req, res) => {
    const figure = figureBySlug.get(req.params.figure);
    if (!figure) return renderProblem(res, 'notFound');
    const filters = readReportFilters(req.query);
    render(res, <FigurePage {...{ filters, figure, material: await read([figure], filters) }} />);
  });

  return router;
};
