import { Router } from 'express';
import { parseSameClient } from '../../../forms/sameClient';
import { openFor } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { sameClientPage } from './page';

/** Two senders may offer the same client: the contact persons ring each other and record what they found out. */
export const sameClientRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'zelfde-client', sameClientPage, openFor('recordSameClient'));
  taskForm(
    router,
    services,
    {
      path: 'zelfde-client',
      command: 'recordSameClient',
      parse: parseSameClient,
      toCommand: async ({ outcome, text }, keep) => ({
        type: 'recordSameClient',
        outcome,
        text: (await keep('recordSameClient', text)) ?? '',
      }),
    },
    sameClientPage,
  );
  return router;
};
