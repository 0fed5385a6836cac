import { Router, type Request, type Response } from 'express';
import type { MatterRefusal } from '../../../../domain/matters';
import { enteredIn } from '../../../../forms/form';
import { notRight, parseRaise } from '../../../../forms/bottleneck';
import { noteAccess } from '../../../access/note';
import { commandIdOf } from '../../../handover/answer';
import { lookingFrom } from '../../../handover/file';
import { noteSteering } from '../../../handover/noteSteering';
import { render } from '../../../html/render';
import { answerMatter } from '../../../matters/answer';
import {
  emptyMatterForm,
  failedMatterForm,
  filledMatterForm,
  type MatterFormState,
} from '../../../matters/formState';
import { paths } from '../../../paths';
import { renderProblem } from '../../../problems';
import { pageContextOf, viewerOf } from '../../../requestContext';
import type { Services } from '../../../services';
import { reasonText } from '../reasons';
import { raiseMaterial, viewerMayRaise, type RaiseMaterial } from './material';
import { NewBottleneckPage } from './page';
import { bottleneckIdOf, raise } from './raise';
import { sourceOf, type Source } from './source';

interface Opened {
  source: Source;
  material: RaiseMaterial;
}

/** Where it comes from and what can be chosen; not theirs and not there are the same answer. */
async function open(req: Request, res: Response, services: Services): Promise<Opened | null> {
  const viewer = viewerOf(res);
  if (!viewerMayRaise(viewer, services)) {
    renderProblem(res, 'forbidden');
    return null;
  }
  const asked: unknown = req.method === 'GET' ? req.query : req.body;
  const source = await sourceOf(services, lookingFrom(viewer, services), asked);
  const material = source && (await raiseMaterial(services, viewer, source));
  if (!source || !material) {
    renderProblem(res, 'notFound');
    return null;
  }
  if (source.hit) noteAccess(res, { handover: source.hit.handover });
  return { source, material };
}

/** With one click it is filled in already: the kind, and the reason as the first sentence. */
const filledFrom = (res: Response, { kind, reason }: Source): MatterFormState =>
  filledMatterForm({
    ...(kind ? { kind } : {}),
    ...(reason ? { description: reasonText(reason, pageContextOf(res).words) } : {}),
  });

export const newBottleneckRoutes = (services: Services): Router => {
  const router = Router();
  const show = (res: Response, opened: Opened, form: MatterFormState, status = 200) =>
    render(res, <NewBottleneckPage {...opened} form={form} />, { status });

  router.get(paths.newBottleneck, async (req, res) => {
    const opened = await open(req, res, services);
    if (opened) show(res, opened, filledFrom(res, opened.source));
  });

  router.post(paths.newBottleneck, async (req, res) => {
    const opened = await open(req, res, services);
    if (!opened) return;
    const token = commandIdOf(req);
    if (token === undefined) return renderProblem(res, 'badRequest');
    const { source, material } = opened;
    const viewer = viewerOf(res);
    const body = req.body as Record<string, unknown>;
    const parsed = parseRaise(body, {
      today: lookingFrom(viewer, services).day,
      kinds: material.rules.bottlenecks.kinds.map(({ key }) => key),
      clusters: material.clusters.map(({ value }) => value),
      owners: material.owners.map(({ value }) => value),
    });
    const name = paths.newBottleneck;
    if (!parsed.ok) return show(res, opened, failedMatterForm(name, parsed, token), 400);
    const refused = (refusal: MatterRefusal<'bottleneck'> | null) =>
      show(
        res,
        opened,
        { ...emptyMatterForm, name, entered: enteredIn(body), refused: refusal ?? 'ended' },
        409,
      );
    const raised = await raise(services, { token, viewer, source, material, form: parsed.value });
    if (raised.kind === 'refused') return refused(raised.refusal);
    if (raised.kind === 'unseenReference') {
      const wrong = notRight(enteredIn(body), 'references', { code: 'unseenReference' });
      return show(res, opened, failedMatterForm(name, wrong, token), 400);
    }
    const id = bottleneckIdOf(token);
    if (raised.outcome.kind === 'done' && source.hit)
      await noteSteering(services, viewer, {
        step: 'bottleneck',
        matter: id,
        handovers: [source.hit.handover],
        token,
      });
    await answerMatter(req, res, raised.outcome, {
      kind: 'bottleneck',
      done: { matter: id, command: 'raise' },
      address: paths.bottleneck(id),
      refused,
    });
  });
  return router;
};
