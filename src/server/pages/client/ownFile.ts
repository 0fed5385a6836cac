import type { Response } from 'express';
import { toMoment } from '../../../domain/calendar/day';
import { fileOf, lookingFrom, noteLook, peopleIn, type HandoverFile } from '../../handover/file';
import { changeRequestState, viewerOf } from '../../requestContext';
import type { Services } from '../../services';

/**
 * Opens the client's own handover, logged like every other look. Null: there is none now. The account has no name; from
 * here on the reader is called as the sealed record calls them.
 */
export async function openOwn(res: Response, services: Services): Promise<HandoverFile | null> {
  const viewer = viewerOf(res);
  if (!viewer.client) return null;
  const id = await services.records.handoverOfClient(viewer.client);
  const detail = id === null ? null : await services.records.handoverById(lookingFrom(viewer, services), id);
  if (detail?.visibility !== 'own') return null;
  const named = { ...viewer, name: detail.client?.name ?? '' };
  changeRequestState(res, { viewer: named });
  const cards = await services.records.contactCards(peopleIn(detail.state));
  const file = fileOf(detail, cards, named, toMoment(services.now()));
  noteLook(res, file);
  return file;
}
