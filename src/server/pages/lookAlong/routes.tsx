import { setTimeout } from 'node:timers/promises';
import { Router, type Request, type Response } from 'express';
import { dayOf, toMoment, type Day } from '../../../domain/calendar/day';
import { mayView } from '../../../domain/permissions';
import { parseAskAccess } from '../../../forms/lookAlong';
import { noteAccess } from '../../access/note';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { renderUnavailable } from '../../unavailablePage';
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

/** Milliseconds that an answer takes, so that how long it took does not tell whether there is such a handover. */
const answerTime = 600;

type Handed = 'handed' | 'tooOften' | 'unavailable';

/** Hands the question to the handover, if there is one. */
async function hand(res: Response, services: Services, id: string, asking: Asking): Promise<Handed> {
  const viewer = viewerOf(res);
  const { records } = services;
  const kept = await records.askToLookAlong({ id, reference: asking.reference, until: asking.until });
  if (!kept) return 'tooOften';
  const { handover, client } = kept;
  if (handover !== null && client !== null) {
    noteAccess(res, { handover });
    const reason = { id, handover, client, content: asking.text, author: viewer.personId };
    await records.keepRequestReason(reason);
  }
  const command = { type: 'askAccess' as const, text: id, until: asking.until };
  // Asked of nobody as well: when the handovers cannot be reached, that is the answer to every reference.
  const { kind } = await services.handovers.execute(handover ?? id, {
    id,
    actor: actorOf(viewer),
    command,
  });
  // Whatever the rules say to it: an answer would tell that there is such a handover.
  return kind === 'unavailable' || kind === 'fault' ? 'unavailable' : 'handed';
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
    const [handed] = await Promise.all([hand(res, services, id, parsed.value), setTimeout(answerTime)]);
    if (handed === 'tooOften') return renderProblem(res, 'tooMany');
    if (handed === 'unavailable') return renderUnavailable(req, res);
    req.session.askedToLookAlong = true;
    await saveSession(req);
    redirectTo(res, paths.lookAlong);
  });

  lookAlongOnHandover(router, services);
  return router;
};
