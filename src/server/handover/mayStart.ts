import { dayOf, toMoment } from '../../domain/calendar/day';
import { mayStart } from '../../domain/permissions';
import type { Services } from '../services';
import { actorOf, type Viewer } from '../viewer';

/** May the reader start a handover: by their role, and because their organisation hands over? */
export async function viewerMayStart(viewer: Viewer, services: Services): Promise<boolean> {
  if (!mayStart(actorOf(viewer), dayOf(toMoment(services.now())))) return false;
  const organisations = await services.records.organisations();
  return organisations.some(({ id, kind }) => id === viewer.organisationId && kind === 'sender');
}
