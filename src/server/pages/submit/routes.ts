import { Router } from 'express';
import { parseSubmit } from '../../../forms/submission';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { submitPage } from './page';

/** The sender's contact person hands the document to the neighbourhood. */
export const submitRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'indienen', submitPage, openFullFile);
  taskForm(
    router,
    services,
    {
      path: 'indienen',
      command: 'submit',
      open: openFullFile,
      parse: parseSubmit,
      toCommand: () => ({ type: 'submit' }),
    },
    submitPage,
  );
  return router;
};
