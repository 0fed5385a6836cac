import type { Request, Response } from 'express';
import { dayOf, toMoment, type Day } from '../../../domain/calendar/day';
import { holdsRole } from '../../../domain/permissions';
import { noteAccess } from '../../access/note';
import { renderProblem } from '../../problems';
import { requestContext, viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { actorOf } from '../../viewer';

/** Who changes the directory, for the access log. */
export interface Administrator {
  today: Day;
  by: {
    person: string;
    role: 'functionalManager';
    organisation: string;
    correlation: string;
    source: string | null;
  };
}

/** The functional manager behind this request; everybody else is told that this page is not theirs. */
export function administratorOf(req: Request, res: Response, services: Services): Administrator | null {
  const viewer = viewerOf(res);
  const today = dayOf(toMoment(services.now()));
  if (!holdsRole(actorOf(viewer), 'functionalManager', today)) {
    renderProblem(res, 'forbidden');
    return null;
  }
  noteAccess(res, { actingAs: { role: 'functionalManager', onBehalfOf: null } });
  return {
    today,
    by: {
      person: viewer.personId,
      role: 'functionalManager',
      organisation: viewer.organisationId,
      correlation: requestContext(res).correlationId,
      source: req.ip ?? null,
    },
  };
}

/** How many running handovers heard of the last change, once. */
export function takeTold(req: Request): number | null {
  const told = req.session.directoryTold ?? null;
  delete req.session.directoryTold;
  return told;
}
