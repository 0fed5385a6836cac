import { Router, type Request, type Response } from 'express';
import { dayOf, toMoment, type Day } from '../../../domain/calendar/day';
import { mayView } from '../../../domain/permissions';
import { parseAskAccess } from '../../../forms/lookAlong';
import { noteAccess } from '../../access/note';
import { ask, commandIdOf } from '../../handover/answer';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { actorOf } from '../../viewer';
import { AskPage } from './askPage';
import { lookAlongOnHandover } from './handoverRoutes';

/** The longest one may ask for, in days: a rule of the region. */
async function longest({ records }: Services): Promise<number> {
  const [first] = await records.neighbourhoods();
  const versions = first ? await records.currentVersions(first.id) : null;
  const policy = versions && (await records.policyByVersion(versions.policyVersion));
  return policy?.accessDays.asked ?? 0;
}

interface Asking {
  reference: string;
  text: string;
  until: Day;
}

/** Hands the question to the handover, if there is one; false: this reader asked too often today. */
async function hand(res: Response, services: Services, id: string, asking: Asking): Promise<boolean> {
  const viewer = viewerOf(res);
  const { records } = services;
  const kept = await records.askToLookAlong({ id, reference: asking.reference, until: asking.until });
  if (!kept) return false;
  const { handover, client } = kept;
  if (handover === null || client === null) return true;
  noteAccess(res, { handover });
  const reason = { id, handover, client, content: asking.text, author: viewer.personId };
  await records.keepRequestReason(reason);
  // Whatever the rules say to it: an answer would tell that there is such a handover.
  await ask(services, handover, id, actorOf(viewer), { type: 'askAccess', text: id, until: asking.until });
  return true;
}

/** Looking along with somebody else's handover for a while, as who asks it sees it. */
export const lookAlongRoutes = (services: Services): Router => {
  const router = Router();
  const today = () => dayOf(toMoment(services.now()));
  const mayAsk = (res: Response) => mayView(actorOf(viewerOf(res)), 'askToLookAlong', null, today());
  const show = async (res: Response, form: FormState, status: number, asked = false) => {
    const [own, days] = await Promise.all([services.records.ownAccessRequests(today()), longest(services)]);
    render(res, <AskPage {...{ form, own, days, asked }} />, { status });
  };

  router.get(paths.lookAlong, async (req: Request, res) => {
    if (!mayAsk(res)) return renderProblem(res, 'forbidden');
    const asked = req.session.askedToLookAlong === true;
    delete req.session.askedToLookAlong;
    await show(res, emptyForm, 200, asked);
  });

  router.post(paths.lookAlong, async (req: Request, res) => {
    if (!mayAsk(res)) return renderProblem(res, 'forbidden');
    const id = commandIdOf(req);
    if (id === undefined) return renderProblem(res, 'badRequest');
    const days = await longest(services);
    const parsed = parseAskAccess(req.body as Record<string, unknown>, { today: today(), days });
    if (!parsed.ok) return show(res, failed('meekijken', parsed, id), 400);
    if (!(await hand(res, services, id, parsed.value))) return renderProblem(res, 'tooMany');
    req.session.askedToLookAlong = true;
    await saveSession(req);
    redirectTo(res, paths.lookAlong);
  });

  lookAlongOnHandover(router, services);
  return router;
};
