import { Router } from 'express';
import {
  parseAcceptReturn,
  parseAnswer,
  parseCall,
  parseConclusion,
  parseDeclineReturn,
} from '../../../forms/safetyNet';
import { commandIdOf } from '../../handover/answer';
import { openFile } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { safetyNetPage } from './page';

/** Call the safety net, answer, conclude, and decide about a return. Nobody is shown more than they may see. */
export const safetyNetRoutes = (services: Services): Router => {
  const router = Router();
  const page = safetyNetPage(services);
  handoverPage(router, services, 'vangnet', page, openFile);
  taskForm(
    router,
    services,
    {
      path: 'vangnet',
      command: 'callSafetyNet',
      parse: parseCall,
      // The call is named after the form it came from, so that the form sent twice is one call.
      toCommand: async ({ trigger, situation }, keep, _file, req) => ({
        type: 'callSafetyNet',
        call: commandIdOf(req) ?? '',
        trigger,
        text: (await keep('callSafetyNet', situation)) ?? '',
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'vangnet/antwoord',
      command: 'answerSafetyNet',
      parse: parseAnswer,
      toCommand: async ({ call, kind, responsible, by, answer }, keep) => ({
        type: 'answerSafetyNet',
        call,
        kind,
        responsible,
        by,
        text: (await keep('answerSafetyNet', answer)) ?? '',
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'vangnet/afronden',
      command: 'concludeSafetyNet',
      parse: parseConclusion,
      toCommand: async ({ call, conclusion }, keep) => ({
        type: 'concludeSafetyNet',
        call,
        text: (await keep('concludeSafetyNet', conclusion)) ?? '',
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'vangnet/terugkeer',
      command: 'acceptReturn',
      parse: parseAcceptReturn,
      toCommand: async ({ acceptNote }, keep) => ({
        type: 'acceptReturn',
        text: await keep('acceptReturn', acceptNote),
      }),
    },
    page,
  );
  taskForm(
    router,
    services,
    {
      path: 'vangnet/geen-terugkeer',
      command: 'declineReturn',
      parse: parseDeclineReturn,
      toCommand: async ({ declineReason }, keep) => ({
        type: 'declineReturn',
        text: (await keep('declineReturn', declineReason)) ?? '',
      }),
    },
    page,
  );
  return router;
};
