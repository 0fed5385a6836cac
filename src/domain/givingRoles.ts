import type { Role } from './permissions';

/** Roles with which somebody reads what clients told. */
const rolesWithContent: readonly Role[] = [
  'caseWorker',
  'contactPerson',
  'deputy',
  'manager',
  'privacyOfficer',
];

/** Four eyes: nobody gives themselves a role with content; another functional manager has to. */
export const needsAnotherGiver = (giver: string, person: string, role: Role): boolean =>
  giver === person && rolesWithContent.includes(role);
