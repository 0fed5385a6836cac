import { Router } from 'express';
import { parseWithdraw } from '../../../forms/withdraw';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { withdrawPage } from './page';

export const withdrawRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'intrekken', withdrawPage, openFullFile);
  taskForm(
    router,
    services,
    {
      path: 'intrekken',
      command: 'withdraw',
      open: openFullFile,
      parse: parseWithdraw,
      toCommand: async ({ reason, explanation }, keep) => ({
        type: 'withdraw',
        reason,
        text: await keep('withdraw', explanation),
      }),
    },
    withdrawPage,
  );
  return router;
};
