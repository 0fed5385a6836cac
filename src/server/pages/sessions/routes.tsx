import { Router, type Request } from 'express';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { requestState } from '../../requestContext';
import type { Services } from '../../services';
import { takeEnded } from '../../session';
import { SessionsPage } from './page';

/** Behind sign-in there always is a subject. */
const subjectOf = (req: Request): string => req.session.subject ?? '';

/** Somebody's own sessions: to see where they are signed in, and to end what should not be there. */
export const sessionsRoutes = ({ sessions, sessionTimes: times }: Services): Router => {
  const router = Router();

  router.get(paths.sessions, async (req, res) => {
    const ended = takeEnded(req);
    const listed = await sessions.of(subjectOf(req));
    render(res, <SessionsPage sessions={listed} current={req.session.handle} times={times} ended={ended} />);
  });

  router.post(paths.sessionEnd, async (req, res) => {
    const { session } = req.body as Record<string, unknown>;
    const done = typeof session === 'string' && (await sessions.end(subjectOf(req), session));
    req.session.sessionsEnded = done ? 1 : 0;
    redirectTo(res, paths.sessions);
  });

  router.post(paths.sessionsEndOthers, async (req, res) => {
    req.session.sessionsEnded = await sessions.endAllBut(subjectOf(req), req.session.handle ?? null);
    redirectTo(res, paths.sessions);
  });

  // Asked by the script that warns before the end; being asked is the sign of life.
  router.get(paths.sessionAlive, (_req, res) => {
    res.json({ seconds: requestState(res).sessionEnds?.seconds ?? 0 });
  });

  return router;
};
