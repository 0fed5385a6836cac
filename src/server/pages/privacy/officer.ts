import type { Request, Response } from 'express';
import type { ChangedBy } from '../../../db/directoryChanges';
import type { Day } from '../../../domain/calendar/day';
import { mayView, type GeneralView } from '../../../domain/permissions';
import { lookingFrom } from '../../handover/file';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import type { Viewer } from '../../viewer';

/** The privacy officer behind a request. */
export interface Officer {
  viewer: Viewer;
  looking: ReturnType<typeof lookingFrom>;
  today: Day;
  by: ChangedBy & { person: string; organisation: string };
}

/** Null: it is somebody else, who is told that this page is not theirs. */
export function officerOf(
  req: Request,
  res: Response,
  services: Services,
  view: GeneralView = 'privacy',
): Officer | null {
  const viewer = viewerOf(res);
  const looking = lookingFrom(viewer, services);
  if (!mayView(looking.actor, view, null, looking.day)) {
    renderProblem(res, 'forbidden');
    return null;
  }
  return {
    viewer,
    looking,
    today: looking.day,
    by: {
      person: viewer.personId,
      role: 'privacyOfficer',
      organisation: viewer.organisationId,
      correlation: requestContext(res).correlationId,
      source: req.ip ?? null,
    },
  };
}

/** What was just done, to be confirmed on the next page. */
export type PrivacyDone = 'held' | 'lifted' | 'term';

declare module 'express-session' {
  interface SessionData {
    privacyDone: PrivacyDone;
  }
}

/** What was just done, once. */
export function takeDone(req: Request): PrivacyDone | null {
  const done = req.session.privacyDone ?? null;
  delete req.session.privacyDone;
  return done;
}
