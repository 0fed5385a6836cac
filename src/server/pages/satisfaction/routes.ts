import { Router } from 'express';
import { parseSatisfaction } from '../../../forms/satisfaction';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { satisfactionPage } from './page';

/** Somebody writes down for the client what they think of it. */
export const satisfactionRoutes = (services: Services): Router => {
  const router = Router();
  const page = satisfactionPage(services);
  handoverPage(router, services, 'tevredenheid', page);
  taskForm(
    router,
    services,
    {
      path: 'tevredenheid',
      command: 'recordSatisfaction',
      open: openFullFile,
      parse: parseSatisfaction,
      toCommand: async ({ text, ...answer }, keep) => ({
        type: 'recordSatisfaction',
        ...answer,
        text: await keep('recordSatisfaction', text),
      }),
    },
    page,
  );
  return router;
};
