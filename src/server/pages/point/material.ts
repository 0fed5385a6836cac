import type { Request, Response } from 'express';
import type { HandoverEvent } from '../../../domain/handover/events';
import type { PointState } from '../../../domain/handover/state';
import {
  emptyPoint,
  pointKeys,
  pointTemplate,
  type PointContent,
  type PointKey,
  type PointTemplate,
} from '../../../domain/template';
import { openFullFile, type HandoverFile, type OpenFile } from '../../handover/file';
import { maySeeConfidential } from '../../handover/confidential';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { historyOf, pointEvents, type PointHistory } from './history';

/** Everything on record about one point of one handover. */
export interface PointMaterial extends PointHistory {
  key: PointKey;
  point: PointState;
  template: PointTemplate;
  /** The version that stands now. */
  content: PointContent;
  /** An earlier version; a point without one, or an unknown one, is empty. */
  contentOf: (version: string | null) => PointContent;
  /** Free texts that sign-offs refer to, by id. */
  textOf: (id: string | null) => string;
  /** May the reader see the answers that are for contact persons and case workers only? */
  confidant: boolean;
}

export const isPoint = (key: unknown): key is PointKey => (pointKeys as readonly unknown[]).includes(key);

/** The point in the address; `openPoint` has already turned away what is none. */
export const pointIn = (req: Request): PointKey => req.params['point'] as PointKey;

/** Opens a handover for a page about one of its points. */
export const openPoint: OpenFile = async (req: Request, res: Response, services) => {
  if (isPoint(req.params['point'])) return openFullFile(req, res, services);
  renderProblem(res, 'notFound');
  return null;
};

const textIn = (event: HandoverEvent): string[] =>
  'text' in event && typeof event.text === 'string' ? [event.text] : [];

const versionIn = (event: HandoverEvent): string[] => (event.type === 'pointEdited' ? [event.version] : []);

/** Only versions that an event made valid: one that was refused is nobody's version. */
export async function pointMaterial(
  { records }: Pick<Services, 'records'>,
  file: HandoverFile,
  key: PointKey,
): Promise<PointMaterial> {
  const point = file.state.points[key];
  const entries = await records.selectedTimeline(file.id, { types: pointEvents, point: key });
  const events = entries.map(({ event }) => event);
  const [saved, texts] = await Promise.all([
    records.pointVersions(file.id, key),
    records.textsById(file.id, events.flatMap(textIn)),
  ]);
  const valid = new Set(events.flatMap(versionIn));
  const contents = new Map(
    saved.filter(({ hash }) => valid.has(hash)).map(({ hash, content }) => [hash, content]),
  );
  const contentOf = (version: string | null) =>
    (version === null ? undefined : contents.get(version)) ?? emptyPoint;
  return {
    key,
    point,
    template: pointTemplate(file.template, key),
    content: contentOf(point.version),
    contentOf,
    textOf: (id) => (id === null ? '' : (texts.get(id)?.content ?? '')),
    confidant: maySeeConfidential(file),
    ...historyOf(entries, contents, texts),
  };
}
