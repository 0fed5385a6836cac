/** Kinds of events in the access log, after NEN 7513; `refused` is an attempt, also at signing in. */
export const accessKinds = [
  'view',
  'create',
  'change',
  'print',
  'search',
  'export',
  'signIn',
  'signOut',
  'refused',
  'emergency',
] as const;
export type AccessKind = (typeof accessKinds)[number];
