import { Router } from 'express';
import { parseAttempt, parseReachingOut, parseRisks } from '../../../forms/reachingOut';
import { openFullFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { reachingOutPage } from './page';

/** Reaching out: begin, log attempts, weigh the risks. */
export const reachingOutRoutes = (services: Services): Router => {
  const router = Router();
  const page = reachingOutPage(services);
  handoverPage(router, services, 'eropaf', page);
  taskForm(
    router,
    services,
    {
      path: 'eropaf',
      command: 'startReachingOut',
      open: openFullFile,
      parse: parseReachingOut,
      toCommand: async ({ since, situation }, keep) => ({
        type: 'startReachingOut',
        since,
        text: await keep('startReachingOut', situation),
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'eropaf/poging',
      command: 'logAttempt',
      open: openFullFile,
      parse: parseAttempt,
      toCommand: async ({ day, way, reached, note }, keep) => ({
        type: 'logAttempt',
        day,
        way,
        reached: reached === 'yes',
        text: await keep('logAttempt', note),
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'eropaf/risicos',
      command: 'weighRisks',
      open: openFullFile,
      parse: parseRisks,
      toCommand: async ({ decision }, keep) => ({
        type: 'weighRisks',
        text: (await keep('weighRisks', decision)) ?? '',
      }),
    },
    page,
  );
  return router;
};
