import type { Request, Response, Router } from 'express';
import { parseHold, withReferenceProblem } from '../../../forms/retention';
import { mayView } from '../../../domain/permissions';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { HoldsPage, holdForm } from './holdsPage';
import { officerOf, takeDone, type Officer } from './officer';

/** The handover with this reference, when the officer may keep it; or why not. */
export async function findHandover(
  { records }: Services,
  { looking }: Officer,
  reference: string,
  view: 'legalHold' | 'clientExport',
): Promise<{ id: string; client: string } | 'unknownReference' | 'erasedAlready'> {
  const id = await records.handoverWithReference(reference);
  const detail = id === null ? null : await records.handoverById(looking, id);
  if (id === null || !detail || !mayView(looking.actor, view, detail.state, looking.day))
    return 'unknownReference';
  return (await records.erasedOn(id)) === null ? { id, client: detail.state.client } : 'erasedAlready';
}

/** Which handovers stay longer than their term, and why. */
export function holdRoutes(router: Router, services: Services): void {
  const { records } = services;

  const show = async (req: Request, res: Response, officer: Officer, form: FormState, status = 200) => {
    const kept = await records.legalHolds();
    const reasons = await Promise.all(kept.map(({ handover, text }) => records.textsById(handover, [text])));
    const holds = kept.map((hold, at) => ({ ...hold, reason: reasons[at]?.get(hold.text)?.content ?? '' }));
    const { organisation } = officer.by;
    render(res, <HoldsPage {...{ holds, organisation, form }} done={takeDone(req)} />, { status });
  };

  router.get(paths.legalHolds, async (req, res) => {
    const officer = officerOf(req, res, services, 'retention');
    if (officer) await show(req, res, officer, emptyForm);
  });

  router.post(paths.legalHolds, async (req, res) => {
    const officer = officerOf(req, res, services, 'retention');
    if (!officer) return;
    const body = req.body as Record<string, unknown>;
    const token = commandIdOf(req);
    if (token === undefined) return renderProblem(res, 'badRequest');
    const parsed = parseHold(body);
    if (!parsed.ok) return show(req, res, officer, failed(holdForm, parsed, token), 400);
    const found = await findHandover(services, officer, parsed.value.reference, 'legalHold');
    if (typeof found === 'string')
      return show(req, res, officer, failed(holdForm, withReferenceProblem(body, found), token), 400);
    const { person, organisation } = officer.by;
    const words = { kind: 'legalHold', content: parsed.value.reason, author: person, token };
    const text = await records.saveText({ handover: found.id, ...words });
    await records.placeHold({ id: token, handover: found.id, text, organisation }, officer.by);
    await goOn(req, res, 'held');
  });

  router.post(`${paths.legalHolds}/:hold/opheffen`, async (req, res) => {
    const officer = officerOf(req, res, services, 'retention');
    if (!officer) return;
    const hold = (await records.legalHolds()).find(({ id }) => id === req.params['hold']);
    if (!hold || hold.organisation !== officer.by.organisation) return renderProblem(res, 'notFound');
    await records.liftHold({ id: hold.id, handover: hold.handover }, officer.by);
    await goOn(req, res, 'lifted');
  });
}

async function goOn(req: Request, res: Response, done: 'held' | 'lifted'): Promise<void> {
  req.session.privacyDone = done;
  await saveSession(req);
  redirectTo(res, paths.legalHolds);
}
