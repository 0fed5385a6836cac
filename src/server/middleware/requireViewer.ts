import type { RequestHandler } from 'express';
import { keepForm } from '../keptForm';
import { paths } from '../paths';
import { renderProblem } from '../problems';
import { requestContext } from '../requestContext';
import type { Services } from '../services';
import { redirectTo } from '../html/render';
import { destroySession, saveSession } from '../session';

const wantsData = (accept: string | undefined): boolean => accept === 'application/json';

/** Everything behind this is for people who are signed in; what they typed when they were not is kept. */
export const requireViewer =
  (services: Services): RequestHandler =>
  async (req, res, next) => {
    if (requestContext(res).viewer !== undefined) {
      next();
      return;
    }
    if (wantsData(req.headers.accept)) {
      res.status(401).json({});
      return;
    }
    const { subject } = req.session;
    if (subject !== undefined) {
      // Not known here, or not any more: nowhere is anything left to go on with.
      await services.sessions.endAllBut(subject, null);
      await destroySession(req);
      renderProblem(res, 'noAccess');
      return;
    }
    const back = req.method === 'GET' ? req.originalUrl : paths.work;
    if (keepForm(req, services)) await saveSession(req);
    redirectTo(res, `${paths.signIn}?terug=${encodeURIComponent(back)}`);
  };
