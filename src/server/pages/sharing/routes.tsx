import { Router } from 'express';
import { openFullFile } from '../../handover/file';
import { handoverPage } from '../../handover/task';
import type { Services } from '../../services';
import { SharingPage } from './page';

/** What is shared with whom, for what and why: to read, and to print for the client. */
export const sharingRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(
    router,
    services,
    'delen',
    (req, file) => <SharingPage file={file} isPrint={req.query['print'] === '1'} />,
    openFullFile,
  );
  return router;
};
