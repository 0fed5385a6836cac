import { Router } from 'express';
import { parseBasis } from '../../../forms/basis';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { basisPage } from './page';

/** Consent, or another basis: recorded before anything is shared. */
export const basisRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'grondslag', basisPage, openFullFile);
  taskForm(
    router,
    services,
    {
      path: 'grondslag',
      command: 'recordBasis',
      open: openFullFile,
      parse: (body, file) => parseBasis(body, file.today),
      toCommand: async ({ kind, informedOn, note }, keep) => ({
        type: 'recordBasis',
        kind,
        informedOn,
        text: await keep('recordBasis', note),
      }),
    },
    basisPage,
  );
  return router;
};
