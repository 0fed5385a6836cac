import type { Request, Response } from 'express';
import { dayOf, toMoment, type Moment } from '../../../domain/calendar/day';
import { mayView } from '../../../domain/permissions';
import type { Sheet } from '../../../export/sheet';
import { fileFormIn } from '../../../forms/exports';
import type { Language, Words } from '../../../words';
import { formatMoment } from '../../../words/day';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';
import { sendSheets } from './sendSheets';

/** So many lines fit in a file that is made at once; who wants more chooses less. */
export const mostLines = 10_000;

export interface Making {
  now: Moment;
  words: Words;
  language: Language;
  /** As of now, in words. */
  asOf: string;
}

interface Made {
  sheets: readonly Sheet[];
  /** The name of the file, without what says its form. */
  name: string;
  /** What the access log says it is. */
  record: string;
}

/** Answers with a file, to who may have files; it is made only then. null: there is no such thing. */
export async function answerFile(
  { records, now }: Services,
  req: Request,
  res: Response,
  make: (making: Making) => Promise<Made | null>,
): Promise<void> {
  const moment = toMoment(now());
  const viewer = viewerOf(res);
  const form = fileFormIn(req.query);
  if (form === null) return renderProblem(res, 'badRequest');
  if (!mayView(actorOf(viewer), 'exportReport', null, dayOf(moment))) return renderProblem(res, 'forbidden');
  const { words, language } = requestContext(res);
  const asOf = words.exports.file.asOf({ moment: formatMoment(moment, language) });
  const made = await make({ now: moment, words, language, asOf });
  if (made === null) return renderProblem(res, 'notFound');
  const { sheets, name, record } = made;
  const separator = await records.exportSeparator(viewer.personId);
  sendSheets(res, { sheets, name, form, separator, record: { kind: 'export', id: record } });
}

/** Said above a list that did not fit. */
export const cutNote = (total: number, { words }: Making): string[] =>
  total > mostLines ? [words.exports.file.cut({ most: mostLines, total })] : [];
