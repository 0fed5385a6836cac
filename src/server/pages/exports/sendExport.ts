import type { Request, Response } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { exportStatus } from '../../../domain/exporting';
import { mayView } from '../../../domain/permissions';
import { fileFormIn } from '../../../forms/exports';
import { paths } from '../../paths';
import { redirectTo } from '../../html/render';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';
import { handoverSheet } from './handoverSheet';
import { researchSheets } from './researchSheets';
import { sendSheets } from './sendSheets';

/** The file itself, to who asked for it while it can be fetched; logged before it goes out. */
export async function sendExport({ records, now }: Services, req: Request, res: Response): Promise<void> {
  const moment = toMoment(now());
  const viewer = viewerOf(res);
  const id = String(req.params['id']);
  const form = fileFormIn(req.query);
  if (form === null) return renderProblem(res, 'badRequest');
  if (!mayView(actorOf(viewer), 'exportReport', null, dayOf(moment))) return renderProblem(res, 'forbidden');
  const found = /^[0-9a-f-]{36}$/.test(id) ? await records.exportById(id) : null;
  if (found?.askedBy !== viewer.personId) return renderProblem(res, 'notFound');
  const { kind, year, readyAt } = found;
  // What is over, or not there yet, is said in the list.
  if (readyAt === null || exportStatus(found, moment) !== 'ready') return redirectTo(res, paths.exports);
  const { words, language } = requestContext(res);
  const made = { readyAt, words, language };
  const sheets =
    kind === 'research'
      ? researchSheets(await records.researchParts(id), made)
      : [handoverSheet(await records.handoverParts(id), { ...made, year: year ?? 0 })];
  const name = [words.exports.file[kind], year, dayOf(readyAt)].filter((part) => part !== null).join('-');
  const separator = await records.exportSeparator(viewer.personId);
  sendSheets(res, { name, sheets, form, separator, record: { kind: 'export', id } });
}
