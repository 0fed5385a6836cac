export type HandoverId = string;
export type PersonId = string;
export type OrganisationId = string;
export type NeighbourhoodId = string;
export type ClusterId = string;
export type ClientId = string;
/** Names a row with free text or answers; the text itself never leaves Postgres. */
export type TextId = string;
/** Hash over the content of one point: the version that a sign-off binds to. */
export type ContentHash = string;
