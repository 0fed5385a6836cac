import { Router } from 'express';
import {
  parseClientSignOffs,
  parseSignPoints,
  type ClientAnswer,
  type SeenPoint,
} from '../../../forms/signing';
import { openFullFile } from '../../handover/file';
import { sideOf } from '../../handover/signing';
import { handoverPage, taskForm } from '../../handover/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { clientFormPath, ownFormPath, signingPage } from './page';

/** Signing several points together, for the reader's own party or as the client said it: all or nothing. */
export const signingRoutes = (services: Services): Router => {
  const router = Router();
  const page = signingPage(services);
  handoverPage(router, services, ownFormPath, page, openFullFile);
  taskForm<{ points: SeenPoint[] }>(
    router,
    services,
    {
      path: ownFormPath,
      command: 'signPoints',
      open: openFullFile,
      parse: parseSignPoints,
      toCommand: ({ points }, _keep, file) => ({
        type: 'signPoints',
        // Who works for neither side is refused by the rules.
        party: sideOf(file) ?? 'sender',
        outcome: 'signed',
        points,
        text: null,
        until: null,
      }),
      next: ({ id }) => `${paths.handover(id)}/${ownFormPath}`,
    },
    page,
  );
  taskForm<ClientAnswer & { clientPoints: SeenPoint[] }>(
    router,
    services,
    {
      path: clientFormPath,
      command: 'signPoints',
      open: openFullFile,
      parse: parseClientSignOffs,
      toCommand: async ({ clientPoints, outcome, because }, keep) => ({
        type: 'signPoints',
        party: 'client',
        outcome,
        points: clientPoints,
        text: await keep('signPoints', because),
        until: null,
      }),
      next: ({ id }) => `${paths.handover(id)}/${ownFormPath}`,
    },
    page,
  );
  return router;
};
