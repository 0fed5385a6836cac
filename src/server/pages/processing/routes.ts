import { Router, type Request } from 'express';
import { redirectTo } from '../../html/render';
import { lookingFrom } from '../../handover/file';
import { paths } from '../../paths';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { renderNotProcessed, renderProcessing } from './page';

/** Milliseconds after which somebody is told how things stand instead of waiting on. */
const longEnough = 60_000;

/** Where somebody waits for a command that takes longer than two seconds. */
export const processingRoutes = (services: Services): Router => {
  const router = Router();
  router.get(paths.processing(':id'), async (req: Request<{ id: string }>, res) => {
    const { waiting } = req.session;
    const own = paths.handover(req.params.id);
    if (waiting?.handover !== req.params.id) return redirectTo(res, own);
    if (await services.records.handledCommand(waiting.commandId)) {
      req.session.confirmation = { handover: waiting.handover, command: waiting.command };
      delete req.session.waiting;
      await saveSession(req);
      return redirectTo(res, waiting.address);
    }
    if (Date.now() - waiting.since < longEnough)
      return renderProcessing(res, paths.processing(req.params.id));
    delete req.session.waiting;
    await saveSession(req);
    renderNotProcessed(res, own);
  });

  // A new matter is not on record before its first command is: then there is nothing to see yet.
  router.get(paths.matterProcessing, async (req, res) => {
    const waiting = req.session.matterWaiting;
    if (!waiting) return redirectTo(res, paths.work);
    const { kind, matter, command, address, commandId, since } = waiting;
    const detail = await services.records.matterById(lookingFrom(viewerOf(res), services), kind, matter);
    const isDone = detail?.state.recentCommands.includes(commandId) ?? false;
    if (!isDone && Date.now() - since < longEnough) return renderProcessing(res, paths.matterProcessing);
    delete req.session.matterWaiting;
    if (isDone) req.session.matterDone = { matter, command };
    await saveSession(req);
    if (isDone) return redirectTo(res, address);
    renderNotProcessed(res, detail ? address : paths.work);
  });
  return router;
};
