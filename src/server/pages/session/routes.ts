import { type Request, type Response, Router } from 'express';
import { redirectTo, render } from '../../html/render';
import { keptFormFor } from '../../keptForm';
import { localPathOr, paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { destroySession, regenerate, saveSession } from '../../session';
import { signedOutPage } from './page';

const startSignIn = (services: Services) => async (req: Request, res: Response) => {
  const { url, checks } = await services.identity.startSignIn(localPathOr(req.query['terug'], paths.work));
  req.session.signInChecks = checks;
  await saveSession(req);
  res.set('Cache-Control', 'no-store');
  res.redirect(303, url);
};

const finishSignIn = (services: Services) => async (req: Request, res: Response) => {
  const checks = req.session.signInChecks;
  delete req.session.signInChecks;
  if (checks === undefined) return renderProblem(res, 'signInFailed');
  const outcome = await services.identity.finishSignIn(new URL(req.originalUrl, services.baseUrl), checks);
  if (!outcome.ok) {
    services.log.warn({ reason: outcome.reason }, 'sign-in refused');
    return renderProblem(res, 'signInFailed');
  }
  const viewer = await services.people.findBySubject(outcome.subject);
  const kept =
    viewer === undefined ? undefined : keptFormFor(req.session.keptForm, viewer.personId, services.now());
  await regenerate(req, { keptForm: kept });
  req.session.subject = outcome.subject;
  req.session.idToken = outcome.idToken;
  req.session.signedInAt = services.now();
  await saveSession(req);
  redirectTo(res, kept === undefined ? checks.returnTo : paths.keptForm);
};

const signOut = (services: Services) => async (req: Request, res: Response) => {
  const { idToken } = req.session;
  await destroySession(req);
  const url = await services.identity.signOutUrl(idToken);
  res.set('Cache-Control', 'no-store');
  res.redirect(303, url ?? paths.signedOut);
};

export const sessionRoutes = (services: Services): Router => {
  const router = Router();
  router.get(paths.signIn, startSignIn(services));
  router.get(paths.signInReturn, finishSignIn(services));
  router.post(paths.signOut, signOut(services));
  router.get(paths.signedOut, (_req, res) => render(res, signedOutPage()));
  return router;
};
