import { Router } from 'express';
import { parsePause, parsePauseExtension, parseResume } from '../../../forms/pause';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { pausePage } from './page';

/** Pause, extend the pause, and go on: three forms on one page. */
export const pauseRoutes = (services: Services): Router => {
  const router = Router();
  handoverPage(router, services, 'pauze', pausePage);
  taskForm(
    router,
    services,
    {
      path: 'pauze',
      command: 'pause',
      parse: parsePause,
      toCommand: async ({ reason, until, explanation }, keep) => ({
        type: 'pause',
        reason,
        until,
        text: await keep('pause', explanation),
      }),
    },
    pausePage,
  );
  taskForm(
    router,
    services,
    {
      path: 'pauze/verlengen',
      command: 'extendPause',
      parse: parsePauseExtension,
      toCommand: async ({ until, explanation }, keep) => ({
        type: 'extendPause',
        until,
        text: (await keep('extendPause', explanation)) ?? '',
      }),
    },
    pausePage,
  );
  taskForm(
    router,
    services,
    { path: 'pauze/hervatten', command: 'resume', parse: parseResume, toCommand: () => ({ type: 'resume' }) },
    pausePage,
  );
  return router;
};
