import { Router } from 'express';
import { dayOf } from '../../../domain/calendar/day';
import { figureNames, type Figure } from '../../../domain/measure/report';
import { sheetOf } from '../../../export/sheet';
import { readReportFilters } from '../../../forms/reportFilters';
import { formatMoment } from '../../../words/day';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { answerFile, type Making } from '../exports/answerFile';
import { figureBySlug, wholeFilePath } from './addresses';
import { periodLabel } from './labels';
import { readDirectory, readNorms, readReport } from './material';
import { outgoingTables } from './outgoingTables';
import { tableTextOf } from './tableText';

/** The tables of the report as files, one or all of them; what is about few people is left out of every file. */
export const reportFileRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  async function tables(query: unknown, figures: readonly Figure[], slug: string, making: Making) {
    const { now, words, language } = making;
    const filters = readReportFilters(query);
    const [directory, norms] = await Promise.all([readDirectory(records), readNorms(records)]);
    const material = await readReport(records, directory, { figures, filters, now, norms });
    const text = words.exports.file;
    const asOf = text.asOf({ moment: formatMoment(material.frozen?.takenAt ?? now, language) });
    const notes = [periodLabel(material.period, words), asOf, text.few];
    return {
      sheets: outgoingTables(material, records.rounding()).map((table) =>
        sheetOf(tableTextOf(table, { directory, norms, words, language }), notes),
      ),
      name: [text.report, slug, filters.periode ?? dayOf(now)].filter((part) => part !== '').join('-'),
      record: `rapportage ${slug}`.trim(),
    };
  }

  router.get(wholeFilePath, (req, res) =>
    answerFile(services, req, res, (making) => tables(req.query, figureNames, '', making)),
  );
  router.get(`${paths.reporting}/:figure/uitdraai`, async (req, res) => {
    const slug = req.params.figure;
    const figure = figureBySlug.get(slug);
    if (!figure) return renderProblem(res, 'notFound');
    await answerFile(services, req, res, (making) => tables(req.query, [figure], slug, making));
  });
  return router;
};
