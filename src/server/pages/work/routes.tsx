import { Router, type Request } from 'express';
import { dayOf, toMoment } from '../../../domain/calendar/day';
import { holdsRole } from '../../../domain/permissions';
import { lookingFrom } from '../../handover/file';
import { viewerMayStart } from '../../handover/mayStart';
import { readRegionCalendar } from '../../handover/regionCalendar';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import type { ConfirmedCommand } from '../../session';
import { workLines } from './lines';
import { missedFor } from '../conferences/withoutStructure';
import { WorkPage } from './page';

const mostNews = 100;
const mostFailed = 50;

/** A confirmation that no handover's page has shown: what was done took the handover out of the reader's sight. */
function takeLeftConfirmation(req: Request): ConfirmedCommand | undefined {
  const { confirmation } = req.session;
  delete req.session.confirmation;
  return confirmation?.command;
}

/** From the form: the moment at which the page was drawn, never later than now. */
const seenAt = (body: Record<string, unknown>, now: string): string => {
  const { at } = body;
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && at < now ? at : now;
};

export const workRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  router.get(paths.work, async (req, res) => {
    const viewer = viewerOf(res);
    const looking = lookingFrom(viewer, services);
    const now = toMoment(services.now());
    const today = dayOf(now);
    const steers = holdsRole(looking.actor, 'programmeManager', today);
    const [handovers, matters, news, calendar, mayStart, failed, alsoFailed, summaries, conferences] =
      await Promise.all([
        records.workList(looking),
        records.matterWork(looking),
        records.news(looking, mostNews),
        readRegionCalendar(records, today),
        viewerMayStart(viewer, services),
        steers ? records.failedNotices(mostFailed) : [],
        steers ? records.failedMatterNotices(mostFailed) : [],
        steers ? records.failedSummaries(mostFailed) : [],
        records.conferencesMissed(looking),
      ]);
    const missed = conferences.filter((one) => missedFor(looking, one));
    const at = { now, today, calendar };
    const items = workLines(handovers, matters, requestContext(res).words);
    const confirmed = takeLeftConfirmation(req);
    render(
      res,
      <WorkPage
        {...{
          items,
          news,
          failed: [...failed, ...alsoFailed, ...summaries],
          missed,
          at,
          mayStart,
          confirmed,
        }}
        reader={looking}
      />,
    );
  });

  router.post(paths.newsSeen, async (req, res) => {
    const now = toMoment(services.now());
    await records.markNewsSeen(viewerOf(res).personId, seenAt(req.body as Record<string, unknown>, now));
    redirectTo(res, paths.work);
  });
  return router;
};
