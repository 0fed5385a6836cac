import { Router, type Request, type RequestHandler, type Response } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { mayView } from '../../../domain/permissions';
import { csvOfLines } from '../../../export/csv';
import { readAccessLogFilters, type AccessLogFilters } from '../../../forms/accessLogFilters';
import { noteAccess } from '../../access/note';
import { pageNumberIn } from '../../access/pageNumber';
import { failed, filledIn } from '../../handover/formState';
import { render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';
import { everybody } from '../administration/everybody';
import { exportRows } from './exportRows';
import { AccessLogPage, filledInWith } from './page';

const pageSize = 50;

/** So many lines are counted, leafed through and exported; who wants more chooses fewer days. */
const most = 10_000;

const askedOf = ({ from, until, person, reference, kind }: AccessLogFilters) => ({
  from,
  until,
  person: person ?? undefined,
  reference: reference ?? undefined,
  kind: kind ?? undefined,
});

/** The access log for the privacy officer: filter, leaf through, export. Reading it is logged like everything else. */
export const accessLogRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;
  const today = () => dayOf(toMoment(services.now()));

  const privacyOfficerOnly: RequestHandler = (_req, res, next) => {
    if (!mayView(actorOf(viewerOf(res)), 'accessLog', null, today())) return renderProblem(res, 'forbidden');
    noteAccess(res, { actingAs: { role: 'privacyOfficer', onBehalfOf: null } });
    next();
  };

  const filtersIn = (req: Request) => readAccessLogFilters(req.query, today());

  async function showLines(req: Request, res: Response): Promise<void> {
    const read = filtersIn(req);
    const people = await everybody(services);
    const page = pageNumberIn(req.query);
    const shown = { people, most, page, pageSize };
    if (!read.ok) {
      const form = failed('', read);
      const nothing = { filters: null, lines: [], total: 0 };
      return render(res, <AccessLogPage {...{ ...shown, ...nothing, form }} />, { status: 400 });
    }
    const asked = askedOf(read.value);
    const [lines, total] = await Promise.all([
      records.accessLines(asked, { offset: (page - 1) * pageSize, limit: pageSize }),
      records.countAccessLines(asked, most + 1),
    ]);
    const form = filledIn(filledInWith(read.value));
    render(res, <AccessLogPage {...{ ...shown, lines, total, form, filters: read.value }} />);
  }

  async function exportLines(req: Request, res: Response): Promise<void> {
    const read = filtersIn(req);
    if (!read.ok) return renderProblem(res, 'badRequest');
    noteAccess(res, { kind: 'export' });
    const lines = await records.accessLines(askedOf(read.value), { offset: 0, limit: most });
    const { words, language } = requestContext(res);
    const { from, until } = read.value;
    res.set({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="inzage-${from}-${until}.csv"`,
      'Cache-Control': 'no-store',
    });
    res.end(csvOfLines(exportRows(lines, words), { separator: ';', language }));
  }

  router.get(paths.accessLog, privacyOfficerOnly, showLines);
  router.get(paths.accessLogExport, privacyOfficerOnly, exportLines);
  return router;
};
