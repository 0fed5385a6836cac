import { Router, type Request, type Response } from 'express';
import { mayBringIn } from '../../../../domain/breakthrough';
import type { MatterRefusal } from '../../../../domain/matters';
import { notRight } from '../../../../forms/bottleneck';
import { parseBringIn } from '../../../../forms/breakthrough';
import { enteredIn } from '../../../../forms/form';
import { noteAccess } from '../../../access/note';
import { commandIdOf } from '../../../handover/answer';
import { lookingFrom } from '../../../handover/file';
import { render } from '../../../html/render';
import { answerMatter } from '../../../matters/answer';
import { emptyMatterForm, failedMatterForm, type MatterFormState } from '../../../matters/formState';
import { paths } from '../../../paths';
import { renderProblem } from '../../../problems';
import { viewerOf } from '../../../requestContext';
import type { Services } from '../../../services';
import { bringIn, caseIdOf } from './bringIn';
import { NewCasePage } from './page';
import { bringableByReference, caseSourceOf, type CaseSource } from './source';

/** Where it comes from; not theirs and not there are the same answer. */
async function open(req: Request, res: Response, services: Services): Promise<CaseSource | null> {
  const looking = lookingFrom(viewerOf(res), services);
  if (!mayBringIn(looking.actor, looking.day)) {
    renderProblem(res, 'forbidden');
    return null;
  }
  const asked: unknown = req.method === 'GET' ? req.query : req.body;
  const source = await caseSourceOf(services, looking, asked);
  if (!source) {
    renderProblem(res, 'notFound');
    return null;
  }
  const [only, ...more] = source.handovers ?? [];
  if (only && more.length === 0) noteAccess(res, { handover: only.handover });
  return source;
}

export const newCaseRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  const show = async (res: Response, source: CaseSource, form: MatterFormState, status = 200) => {
    const [only, ...more] = source.handovers ?? [];
    const openCase = only && more.length === 0 ? await records.openCaseOf(only.handover) : null;
    render(res, <NewCasePage {...{ source, form, openCase }} />, { status });
  };

  router.get(paths.newCase, async (req, res) => {
    const source = await open(req, res, services);
    if (source) await show(res, source, emptyMatterForm);
  });

  router.post(paths.newCase, async (req, res) => {
    const source = await open(req, res, services);
    if (!source) return;
    const token = commandIdOf(req);
    if (token === undefined) return renderProblem(res, 'badRequest');
    const viewer = viewerOf(res);
    const body = req.body as Record<string, unknown>;
    const name = paths.newCase;
    const parsed = parseBringIn(body, source.handovers?.map(({ handover }) => handover) ?? null);
    if (!parsed.ok) return show(res, source, failedMatterForm(name, parsed, token), 400);
    const { reference = '', handover, question } = parsed.value;
    const about =
      source.handovers?.find((one) => one.handover === handover) ??
      (await bringableByReference(services, lookingFrom(viewer, services), reference));
    if (!about) {
      const wrong = notRight(enteredIn(body), 'reference', { code: 'unseenReference' });
      return show(res, source, failedMatterForm(name, wrong, token), 400);
    }
    const refused = (refusal: MatterRefusal<'case'> | null) =>
      show(
        res,
        source,
        { ...emptyMatterForm, name, entered: enteredIn(body), refused: refusal ?? 'ended' },
        409,
      );
    const { bottleneck } = source;
    const brought = await bringIn(services, { token, viewer, about, bottleneck, question });
    if (brought.kind === 'refused') return refused(brought.refusal);
    const id = caseIdOf(token);
    await answerMatter(req, res, brought.outcome, {
      kind: 'case',
      done: { matter: id, command: 'bringIn' },
      address: paths.case(id),
      refused,
    });
  });
  return router;
};
