import type { Actor, RoleAssignment } from '../domain/permissions';
import type { Language, Words } from '../words';

/** Who is looking at a page: a person of one organisation, with the roles they hold. */
export type Viewer = {
  personId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  roles: RoleAssignment[];
  /** Whose own handover it is, when the client themselves looks. */
  client?: string | null;
};

/** The same person as the rules know them. */
export const actorOf = (viewer: Viewer): Extract<Actor, { kind: 'person' }> => ({
  kind: 'person',
  person: viewer.personId,
  organisation: viewer.organisationId,
  roles: viewer.roles,
  client: viewer.client ?? null,
});

/** What every request knows about its reader; set by middleware, read with `requestContext(res)`. */
export type RequestContext = {
  language: Language;
  words: Words;
  correlationId: string;
  viewer?: Viewer;
};
