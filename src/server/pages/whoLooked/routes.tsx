import { Router } from 'express';
import { pageNumberIn } from '../../access/pageNumber';
import { openFullFile } from '../../handover/file';
import { render } from '../../html/render';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { WhoLookedPage } from './page';

/** People and days on one page. */
const pageSize = 50;

/** Who looked at a handover, for everybody who sees it fully. */
export const whoLookedRoutes = (services: Services): Router => {
  const router = Router();
  router.get(paths.whoLooked(':id'), async (req, res) => {
    const file = await openFullFile(req, res, services);
    if (!file) return;
    const page = pageNumberIn(req.query);
    const found = await services.records.whoLooked(file.id, {
      offset: (page - 1) * pageSize,
      limit: pageSize + 1,
    });
    const looks = found.slice(0, pageSize);
    render(res, <WhoLookedPage {...{ file, looks, page, hasEarlier: found.length > pageSize }} />);
  });
  return router;
};
