import { Router } from 'express';
import { parseMovingDay } from '../../../forms/movingDay';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { movingDayPage } from './page';

/** Another planned moving day, with the reason. */
export const movingDayRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'verhuisdag', movingDayPage, openFullFile);
  taskForm(
    router,
    services,
    {
      path: 'verhuisdag',
      command: 'changeMovingDay',
      open: openFullFile,
      parse: (body, file) => parseMovingDay(body, file.today),
      toCommand: async ({ day, reason }, keep) => ({
        type: 'changeMovingDay',
        day,
        text: (await keep('changeMovingDay', reason)) ?? '',
      }),
    },
    movingDayPage,
  );
  return router;
};
