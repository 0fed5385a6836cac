import { Router, type Request } from 'express';
import { formatTime } from '../../../words/day';
import { isPossible } from '../../../domain/handover/decide/possible';
import { noteAccess } from '../../access/note';
import { lookingFrom } from '../../handover/file';
import { commandIdOf } from '../../handover/answer';
import { redirectTo } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { draftFields, versionFields, versionIn } from './draft';
import { isPoint, openPoint, pointIn } from './material';

const keyOf = (req: Request, person: string, handover: string) => ({ person, handover, point: pointIn(req) });

/** Keeps what somebody types in a point, answers with the words to show, and throws it away when asked. */
export const draftRoutes = (services: Services): Router => {
  const router = Router();
  const address = `${paths.handovers}/:id/punten/:point/concept`;

  router.post(address, async (req, res) => {
    const viewer = viewerOf(res);
    const handover = String(req.params['id']);
    const looking = lookingFrom(viewer, services);
    const detail = await services.records.handoverById(looking, handover);
    const may = detail !== null && isPossible(looking.actor, 'editPoint', detail.state, looking.day);
    if (!may || !isPoint(req.params['point'])) return renderProblem(res, 'forbidden');
    // Who types looked at the page already, and is not logged anew with every second.
    noteAccess(res, { quiet: true });
    const { words, language } = requestContext(res);
    // The last keystrokes can arrive after the form itself: what is saved needs no draft any more.
    const id = commandIdOf(req);
    if (id !== undefined && detail.state.recentCommands.includes(id)) {
      res.json({ message: '' });
      return;
    }
    const fields = draftFields(req.body as Record<string, unknown>);
    const basedOn = versionIn(fields, versionFields.basedOn);
    const at = await services.records.keepDraft(keyOf(req, viewer.personId, handover), { fields, basedOn });
    const time = formatTime(new Date(at).toISOString(), language);
    res.json({ message: words.form.draftSaved({ time }) });
  });

  router.post(`${address}/weggooien`, async (req, res) => {
    const file = await openPoint(req, res, services);
    if (!file) return;
    await services.records.forgetDraft(keyOf(req, file.viewer.personId, file.id));
    redirectTo(res, paths.point(file.id, pointIn(req)));
  });
  return router;
};
