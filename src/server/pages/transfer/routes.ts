import { Router } from 'express';
import { parseMoveTransfer, parseTransferDay } from '../../../forms/transfer';
import { handoverPage, taskForm } from '../../handover/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { formPaths, receiverColleagues, transferPage } from './page';

/** The transfer of the lead: what misses, the day that both confirm, and letting an agreed day go. */
export const transferRoutes = (services: Services): Router => {
  const router = Router();
  const page = transferPage(services);
  handoverPage(router, services, formPaths.confirm, page);
  taskForm<{ day: string; caseWorker: string | null }>(
    router,
    services,
    {
      path: formPaths.confirm,
      command: 'confirmTransferDay',
      parse: async (body, file) => {
        const people = (await receiverColleagues(services, file)).map(({ id }) => id);
        return parseTransferDay(body, { today: file.today, people });
      },
      toCommand: ({ day, caseWorker }) => ({ type: 'confirmTransferDay', day, caseWorker }),
    },
    page,
  );
  taskForm<{ reason: string }>(
    router,
    services,
    {
      path: formPaths.move,
      command: 'moveTransferDay',
      parse: parseMoveTransfer,
      toCommand: async ({ reason }, keep) => ({
        type: 'moveTransferDay',
        text: (await keep('moveTransferDay', reason)) ?? '',
      }),
      next: ({ id }) => `${paths.handover(id)}/${formPaths.confirm}`,
    },
    page,
  );
  return router;
};
