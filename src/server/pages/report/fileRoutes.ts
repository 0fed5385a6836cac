import { Router, type Request, type Response } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { figureNames, type Figure } from '../../../domain/measure/report';
import { mayView } from '../../../domain/permissions';
import { sheetOf } from '../../../export/sheet';
import { fileFormIn } from '../../../forms/exports';
import { readReportFilters } from '../../../forms/reportFilters';
import { formatMoment } from '../../../words/day';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';
import { sendSheets } from '../exports/sendSheets';
import { figureBySlug, wholeFilePath } from './addresses';
import { periodLabel } from './labels';
import { readDirectory, readNorms, readReport } from './material';
import { outgoingTables } from './outgoingTables';
import { tableTextOf } from './tableText';

/** The tables of the report as files, one or all of them; what is about few people is left out of every file. */
export const reportFileRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  async function send(req: Request, res: Response, figures: readonly Figure[], slug: string): Promise<void> {
    const now = toMoment(services.now());
    const viewer = viewerOf(res);
    const form = fileFormIn(req.query);
    if (form === null) return renderProblem(res, 'badRequest');
    if (!mayView(actorOf(viewer), 'exportReport', null, dayOf(now))) return renderProblem(res, 'forbidden');
    const { words, language } = requestContext(res);
    const filters = readReportFilters(req.query);
    const [directory, norms] = await Promise.all([readDirectory(records), readNorms(records)]);
    const material = await readReport(records, directory, { figures, filters, now, norms });
    const text = words.exports.file;
    const asOf = text.asOf({ moment: formatMoment(material.frozen?.takenAt ?? now, language) });
    const notes = [periodLabel(material.period, words), asOf, text.few];
    sendSheets(res, {
      sheets: outgoingTables(material, records.rounding()).map((table) =>
        sheetOf(tableTextOf(table, { directory, norms, words, language }), notes),
      ),
      name: [text.report, slug, filters.periode ?? dayOf(now)].filter((part) => part !== '').join('-'),
      form,
      separator: await records.exportSeparator(viewer.personId),
      record: { kind: 'export', id: `rapportage ${slug}`.trim() },
    });
  }

  router.get(wholeFilePath, (req, res) => send(req, res, figureNames, ''));
  router.get(`${paths.reporting}/:figure/uitdraai`, async (req, res) => {
    const slug = req.params.figure;
    const figure = figureBySlug.get(slug);
    return figure ? send(req, res, [figure], slug) : renderProblem(res, 'notFound');
  });
  return router;
};
