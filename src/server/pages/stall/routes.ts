import { Router } from 'express';
import { parseStall } from '../../../forms/stall';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { stallPage } from './page';

/** Open to whoever knows the handover: before acceptance it is the neighbourhood team that explains. */
export const stallRoutes = (services: Services): Router => {
  const router = Router();
  const page = stallPage(services);
  handoverPage(router, services, 'vastgelopen', page);
  taskForm(
    router,
    services,
    {
      path: 'vastgelopen',
      command: 'explainStall',
      parse: parseStall,
      toCommand: async ({ reason, engaged, explanation }, keep) => ({
        type: 'explainStall',
        reason,
        engaged,
        text: await keep('explainStall', explanation),
      }),
    },
    page,
  );
  return router;
};
