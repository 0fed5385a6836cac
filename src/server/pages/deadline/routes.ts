import { Router } from 'express';
import { parseExtension } from '../../../forms/deadline';
import { openFor } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { deadlinePage } from './page';

export const deadlineRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'uitstel', deadlinePage, openFor('extendDeadline'));
  taskForm(
    router,
    services,
    {
      path: 'uitstel',
      command: 'extendDeadline',
      parse: parseExtension,
      toCommand: async ({ expectation, day, explanation }, keep) => ({
        type: 'extendDeadline',
        expectation,
        day,
        text: (await keep('extendDeadline', explanation)) ?? '',
      }),
    },
    deadlinePage,
  );
  return router;
};
