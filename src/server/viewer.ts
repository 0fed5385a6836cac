import type { Language, Words } from '../words';

/** Until domain/permissions has its own, what a page needs to know about a role somebody holds. */
export type RoleAssignment = {
  role:
    'caseWorker' | 'contactPerson' | 'manager' | 'programmeManager' | 'functionalManager' | 'privacyOfficer';
  neighbourhoodId?: string;
};

/** Who is looking at a page: a person of one organisation, with the roles they hold. */
export type Viewer = {
  personId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  roles: RoleAssignment[];
};

/** What every request knows about its reader; set by middleware, read with `requestContext(res)`. */
export type RequestContext = {
  language: Language;
  words: Words;
  correlationId: string;
  viewer?: Viewer;
};
