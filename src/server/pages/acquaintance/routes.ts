import { Router } from 'express';
import type { Day } from '../../../domain/calendar/day';
import type { NotHeldReason } from '../../../domain/handover/commands';
import { parseHeld, parseNotHeld, parsePlan, type PlanForm } from '../../../forms/acquaintance';
import { openFor } from '../../handover/file';
import { handoverPage, taskForm } from '../../handover/task';
import type { Services } from '../../services';
import { normOf } from './material';
import { acquaintancePage, formPaths } from './page';

/** The acquaintance meeting: plan it, move it, and say whether it was held. */
export const acquaintanceRoutes = (services: Services): Router => {
  const router = Router();
  const page = acquaintancePage(services);
  handoverPage(router, services, formPaths.plan, page, openFor('planAcquaintance'));
  taskForm<PlanForm>(
    router,
    services,
    {
      path: formPaths.plan,
      command: 'planAcquaintance',
      parse: (body, file) =>
        parsePlan(body, {
          today: file.today,
          norm: normOf(file),
          isMove: file.state.acquaintance.plan !== null,
        }),
      toCommand: async ({ day, time, place, note, change }, keep) => ({
        type: 'planAcquaintance',
        day,
        time,
        place,
        text: await keep('planAcquaintance', note),
        change: change && {
          askedBy: change.askedBy,
          reason: (await keep('planAcquaintance', change.reason)) ?? '',
        },
      }),
    },
    page,
  );
  taskForm<{ heldDay: Day; heldNote: string | null }>(
    router,
    services,
    {
      path: formPaths.held,
      command: 'recordAcquaintance',
      parse: parseHeld,
      toCommand: async ({ heldDay, heldNote }, keep) => ({
        type: 'recordAcquaintance',
        held: true,
        day: heldDay,
        text: await keep('recordAcquaintance', heldNote),
      }),
    },
    page,
  );
  taskForm<{ notHeldReason: NotHeldReason; notHeldNote: string | null }>(
    router,
    services,
    {
      path: formPaths.notHeld,
      command: 'recordAcquaintance',
      parse: parseNotHeld,
      toCommand: async ({ notHeldReason, notHeldNote }, keep) => ({
        type: 'recordAcquaintance',
        held: false,
        reason: notHeldReason,
        text: await keep('recordAcquaintance', notHeldNote),
      }),
    },
    page,
  );
  return router;
};
