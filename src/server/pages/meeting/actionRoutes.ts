import { Router, type Request } from 'express';
import { parseActionChange, parseActionDone } from '../../../forms/meeting';
import { matterForm, matterPage } from '../../matters/task';
import type { Services } from '../../services';
import { actionAddress, patterns } from './addresses';
import { actionPage } from './actionPage';
import { mayChange, mayComplete } from './may';
import { openAction } from './open';
import type { ConferenceFile } from './situation';
import { ownersOf } from './view';

const actionIn = (req: Request): string => String(req.params['action']);

const toAction = (file: ConferenceFile, req: Request): string => actionAddress(file.id, actionIn(req));

const found = ({ state }: ConferenceFile, id: string) => state.actions.find((action) => action.id === id);

/** One action: done, or by somebody else or another day, with the reason. */
export const actionRoutes = (services: Services): Router => {
  const router = Router();
  const page = actionPage(services);
  const common = { kind: 'conference', open: openAction, next: toAction } as const;
  matterPage(router, services, { kind: 'conference', address: patterns.action, open: openAction }, page);
  matterForm(
    router,
    services,
    {
      ...common,
      address: patterns.actionDone,
      command: 'completeAction',
      may: (file, req) => found(file, actionIn(req)) === undefined || mayComplete(file, actionIn(req)),
      parse: parseActionDone,
      toCommand: async ({ outcome }, keep, file, req) => ({
        type: 'completeAction',
        action: actionIn(req),
        text: await keep('completeAction', outcome, found(file, actionIn(req))?.handover),
      }),
    },
    page,
  );
  matterForm(
    router,
    services,
    {
      ...common,
      address: patterns.actionChange,
      command: 'changeAction',
      may: (file, req) => found(file, actionIn(req)) === undefined || mayChange(file, actionIn(req)),
      parse: (body, file, req) =>
        parseActionChange(body, ownersOf(file), {
          today: file.today,
          dueDay: found(file, actionIn(req))?.dueDay ?? null,
        }),
      toCommand: async ({ owner, dueDay, why }, keep, file, req) => ({
        type: 'changeAction',
        action: actionIn(req),
        owner,
        dueDay,
        text: (await keep('changeAction', why, found(file, actionIn(req))?.handover)) ?? '',
      }),
    },
    page,
  );
  return router;
};
