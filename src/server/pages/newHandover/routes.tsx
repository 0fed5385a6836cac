import { Router, type Request, type RequestHandler, type Response } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { enteredIn, type Entered } from '../../../forms/form';
import {
  fullName,
  parseClient,
  parsePlace,
  parseSame,
  somebodyElse,
  type ClientForm,
} from '../../../forms/newHandover';
import { noteAccess } from '../../access/note';
import { answer, commandIdOf } from '../../handover/answer';
import { emptyForm, failed, filledIn, type FormState } from '../../handover/formState';
import { viewerMayStart } from '../../handover/mayStart';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { placeChoices } from './choices';
import { ClientPage } from './clientPage';
import { PlacePage, type PlaceProblem } from './placePage';
import { runningOf, SamePage, type KnownClient } from './samePage';
import { handoverIdOf, start } from './start';

type Body = Record<string, unknown>;
const bodyOf = (req: Request) => req.body as Body;

const again = (req: Request, form: FormState = filledIn(enteredIn(bodyOf(req)))): FormState => ({
  ...form,
  commandId: commandIdOf(req),
});

/** Starting a handover in two steps; what is typed about the client travels from form to form, never in an address. */
export const newHandoverRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;
  const today = () => dayOf(toMoment(services.now()));

  const mayStartOnly: RequestHandler = async (_req, res, next) => {
    if (await viewerMayStart(viewerOf(res), services)) return next();
    renderProblem(res, 'forbidden');
  };

  const knownLike = (res: Response, client: ClientForm): Promise<KnownClient[]> =>
    records.findSameClients(viewerOf(res).organisationId, client);

  const showPlace = async (
    req: Request,
    res: Response,
    client: ClientForm,
    shown: { form: FormState; status?: number; problem?: PlaceProblem },
  ) => {
    const choices = await placeChoices(services, viewerOf(res));
    const { form, status, problem } = shown;
    const page = <PlacePage form={again(req, form)} name={fullName(client)} {...{ choices, problem }} />;
    render(res, page, { status });
  };

  /** The second step as it is first drawn: the reader is the case worker unless they say otherwise. */
  const firstPlace = (req: Request, res: Response, client: ClientForm, existing: string) => {
    const mine: Entered = { ...enteredIn(bodyOf(req)), existing, caseWorker: viewerOf(res).personId };
    return showPlace(req, res, client, { form: filledIn(mine) });
  };

  /** Goes on with what was typed about the client, or shows the first step again. */
  const withClient =
    (next: (req: Request, res: Response, client: ClientForm) => Promise<void>): RequestHandler =>
    async (req, res) => {
      if (commandIdOf(req) === undefined) return renderProblem(res, 'badRequest');
      const parsed = parseClient(bodyOf(req), today());
      if (parsed.ok) return next(req, res, parsed.value);
      render(res, <ClientPage form={again(req, failed('', parsed))} />, { status: 400 });
    };

  router.use(paths.newHandover, mayStartOnly);

  router.get(paths.newHandover, (_req, res) => render(res, <ClientPage form={emptyForm} />));

  router.post(
    paths.newHandover,
    withClient(async (req, res, client) => {
      noteAccess(res, { kind: 'search' });
      const known = await knownLike(res, client);
      if (known.length === 0) return firstPlace(req, res, client, '');
      render(res, <SamePage form={again(req)} name={fullName(client)} known={known} />);
    }),
  );

  router.post(
    `${paths.newHandover}/dezelfde`,
    withClient(async (req, res, client) => {
      noteAccess(res, { kind: 'search' });
      const known = await knownLike(res, client);
      const free = known.filter((one) => runningOf(one).length === 0).map(({ id }) => id);
      const parsed = parseSame(bodyOf(req), free);
      if (parsed.ok)
        return firstPlace(req, res, client, parsed.value.same === somebodyElse ? '' : parsed.value.same);
      const form = again(req, failed('', parsed));
      render(res, <SamePage form={form} name={fullName(client)} known={known} />, { status: 400 });
    }),
  );

  router.post(`${paths.newHandover}/terug`, (req, res) => render(res, <ClientPage form={again(req)} />));

  router.post(
    `${paths.newHandover}/waar`,
    withClient(async (req, res, client) => {
      const token = commandIdOf(req) ?? '';
      const viewer = viewerOf(res);
      const choices = await placeChoices(services, viewer);
      const parsed = parsePlace(bodyOf(req), today(), {
        neighbourhoods: choices.neighbourhoods.map(({ id }) => id),
        caseWorkers: choices.caseWorkers.map(({ id }) => id),
      });
      if (!parsed.ok) return showPlace(req, res, client, { form: failed('', parsed), status: 400 });
      const handover = handoverIdOf(token);
      noteAccess(res, { handover });
      const named = bodyOf(req)['existing'];
      const existing = typeof named === 'string' && named !== '' ? named : null;
      if (existing !== null && !(await isFree(res, client, existing, handover)))
        return renderProblem(res, 'badRequest');
      const started = await start(services, { token, viewer, client, existing, place: parsed.value });
      const form = filledIn(enteredIn(bodyOf(req)));
      if (started.kind === 'problem')
        return showPlace(req, res, client, { form, status: 409, problem: started.problem });
      const refused = (refusal: FormState['refusal']) =>
        void showPlace(req, res, client, { form: { ...form, refusal }, status: 409 });
      if (started.kind === 'refused') return refused(started.refusal);
      const address = paths.handover(handover);
      await answer(req, res, started.outcome, { handover, command: 'startHandover', address, refused });
    }),
  );

  /** A known client of this sender who has no running handover but this very one. */
  async function isFree(res: Response, client: ClientForm, existing: string, handover: string) {
    const found = (await knownLike(res, client)).find(({ id }) => id === existing);
    return found !== undefined && runningOf(found).every(({ id }) => id === handover);
  }

  // A step that was reloaded without its form begins again.
  for (const step of ['dezelfde', 'waar', 'terug'])
    router.get(`${paths.newHandover}/${step}`, (_req, res) => redirectTo(res, paths.newHandover));
  return router;
};
