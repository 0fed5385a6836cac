import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { noteAccess } from '../../access/note';
import { deviceOf } from '../../device';
import { redirectTo, render } from '../../html/render';
import { keptFormFor } from '../../keptForm';
import { createLimiter } from '../../limiter';
import { renderTooMany } from '../../middleware/setUpRateLimit';
import { localPathOr, paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { ReturnAddress } from '../../returnAddress';
import type { Services } from '../../services';
import { destroySession, regenerate, saveSession } from '../../session';
import { signedOutPage } from './page';

/** Milliseconds between leaving for the provider and coming back. */
const longestSignIn = 600_000;

const startSignIn = (services: Services, returnTo: ReturnAddress) => async (req: Request, res: Response) => {
  const { url, checks } = await services.identity.startSignIn(returnTo(req.query['terug']));
  req.session.signInChecks = checks;
  req.session.signInStartedAt = services.now();
  await saveSession(req);
  res.redirect(303, url);
};

/** Until it is known who signs in. */
const refusedSignIn = { kind: 'refused', record: { kind: 'session', id: 'signIn' } } as const;

/** What was asked of the provider, once: a second answer to the same question finds nothing. */
const takeChecks = async (req: Request, now: number) => {
  const { signInChecks, signInStartedAt = 0 } = req.session;
  if (signInChecks === undefined) return undefined;
  delete req.session.signInChecks;
  delete req.session.signInStartedAt;
  await saveSession(req);
  return now - signInStartedAt > longestSignIn ? undefined : signInChecks;
};

const finishSignIn = (services: Services) => {
  const perMinute = services.limits.accountSignInsPerMinute;
  const limiter = createLimiter(services, { kind: 'accountSignIn', perMinute });
  return async (req: Request, res: Response) => {
    noteAccess(res, refusedSignIn);
    const checks = await takeChecks(req, services.now());
    if (checks === undefined) return renderProblem(res, 'signInFailed');
    const outcome = await services.identity.finishSignIn(new URL(req.originalUrl, services.baseUrl), checks);
    if (!outcome.ok) {
      services.log.warn({ reason: outcome.reason }, 'sign-in refused');
      return renderProblem(res, 'signInFailed');
    }
    const { subject, idToken } = outcome;
    const wait = await limiter(subject);
    if (wait !== undefined) return renderTooMany(res, wait);
    const viewer = await services.people.findBySubject(subject);
    const kept =
      viewer === undefined ? undefined : keptFormFor(req.session.keptForm, viewer.personId, services.now());
    await regenerate(req, { keptForm: kept });
    Object.assign(req.session, {
      ...{ subject, idToken },
      signedInAt: services.now(),
      handle: randomUUID(),
      device: deviceOf(req.headers['user-agent']),
      source: req.ip,
    });
    await saveSession(req);
    if (viewer !== undefined) noteAccess(res, { kind: 'signIn', by: viewer });
    redirectTo(res, kept === undefined ? checks.returnTo : paths.keptForm);
  };
};

const signOut = (services: Services) => async (req: Request, res: Response) => {
  const { idToken } = req.session;
  await destroySession(req);
  noteAccess(res, { kind: 'signOut', record: { kind: 'session', id: 'own' } });
  const url = await services.identity.signOutUrl(idToken);
  // Nothing is meant to be kept by the browser; this takes care of what it kept all the same, such as pages to go back to.
  res.set('Clear-Site-Data', '"cache", "storage"');
  res.redirect(303, url ?? paths.signedOut);
};

export const sessionRoutes = (
  services: Services,
  returnTo: ReturnAddress = (asked) => localPathOr(asked, paths.work),
): Router => {
  const router = Router();
  router.get(paths.signIn, startSignIn(services, returnTo));
  router.get(paths.signInReturn, finishSignIn(services));
  router.post(paths.signOut, signOut(services));
  router.get(paths.signedOut, (req, res) =>
    render(res, signedOutPage({ expired: req.query['verlopen'] !== undefined })),
  );
  return router;
};
