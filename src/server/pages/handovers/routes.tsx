import { Router } from 'express';
import { addressOf, readFilters, readSearch, type HandoverFilters } from '../../../forms/handoverFilters';
import { holdsRole, roles } from '../../../domain/permissions';
import { noteAccess } from '../../access/note';
import { lookingFrom } from '../../handover/file';
import { viewerMayStart } from '../../handover/mayStart';
import { readRegionCalendar } from '../../handover/regionCalendar';
import { keepSearch, searchedFor } from '../../search';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { HandoversPage } from './page';

const pageSize = 25;

const asked = ({ fase, wijk, van, toon }: HandoverFilters, words: string | undefined) => ({
  search: words,
  phase: fase,
  neighbourhood: wijk,
  sender: van,
  mine: toon === 'mine',
  stalled: toon === 'stalled',
  overdue: toon === 'overdue',
  droppedOut: toon === 'droppedOut',
  ended: toon === 'ended',
});

/** All handovers that the reader may see; the state of the list is in its address. */
export const handoversRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  router.get(paths.handovers, async (req, res) => {
    const viewer = viewerOf(res);
    const looking = lookingFrom(viewer, services);
    const read = readFilters(req.query);
    const words = searchedFor(req, read.zoek);
    const filters = words === undefined ? { ...read, zoek: undefined } : read;
    const { op: order, af, pagina: page } = filters;
    // That somebody searched is on record; what they typed is not, since it may be a name.
    if (words !== undefined) noteAccess(res, { kind: 'search' });
    const [list, neighbourhoods, organisations, calendar, mayStart] = await Promise.all([
      records.handoverList(looking, asked(filters, words), {
        order,
        descending: af === 'ja',
        page,
        size: pageSize,
      }),
      records.neighbourhoods(),
      records.organisations(),
      readRegionCalendar(records, looking.day),
      viewerMayStart(viewer, services),
    ]);
    const last = Math.max(1, Math.ceil(list.total / pageSize));
    if (page > last) return redirectTo(res, addressOf(paths.handovers, filters, { pagina: last }));
    const named = roles
      .filter((role) => role !== 'programmeManager')
      .some((role) => holdsRole(looking.actor, role, looking.day));
    const senders = organisations.filter(({ kind }) => kind === 'sender');
    render(
      res,
      <HandoversPage
        {...list}
        {...{
          pageSize,
          filters,
          words,
          neighbourhoods,
          senders,
          named,
          calendar,
          mayStart,
          today: looking.day,
        }}
      />,
    );
  });

  router.post(paths.handoverSearch, (req, res) => {
    const body = req.body as Record<string, unknown>;
    const words = readSearch(body);
    const zoek = words === undefined ? undefined : keepSearch(req, words);
    redirectTo(res, addressOf(paths.handovers, readFilters({ ...body, zoek }), {}));
  });
  return router;
};
