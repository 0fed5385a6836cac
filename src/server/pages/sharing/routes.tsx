import { Router } from 'express';
import { noteAccess } from '../../access/note';
import { openFullFile } from '../../handover/file';
import { render } from '../../html/render';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { SharingPage } from './page';

/** What is shared with whom, for what and why: to read, and to print for the client. */
export const sharingRoutes = (services: Services): Router => {
  const router = Router();
  router.get(`${paths.handovers}/:id/delen`, async (req, res) => {
    const file = await openFullFile(req, res, services);
    if (!file) return;
    const isPrint = req.query['print'] === '1';
    if (isPrint) noteAccess(res, { kind: 'print' });
    render(res, <SharingPage file={file} isPrint={isPrint} />);
  });
  return router;
};
