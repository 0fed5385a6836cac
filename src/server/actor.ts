import type { Actor } from '../domain/permissions';
import type { Viewer } from './viewer';

/** The viewer as the rules know them. */
export const actorOf = (viewer: Viewer): Actor & { kind: 'person' } => ({
  kind: 'person',
  person: viewer.personId,
  organisation: viewer.organisationId,
  roles: viewer.roles,
  client: viewer.client ?? null,
});
