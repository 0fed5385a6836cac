/**
 * A matter is what lives beside the handovers: a recurring meeting (case conference or breakthrough table), a
 * bottleneck, a structural fault, a case of the breakthrough table.
 */
export const matterKinds = ['conference', 'bottleneck', 'fault', 'case'] as const;
export type MatterKind = (typeof matterKinds)[number];

export type MatterId = string;

/** The case conference of a cluster. */
export const conferenceIdOf = (cluster: string): MatterId => `conference-${cluster}`;

const table = 'breakthrough-';

/** The breakthrough table of a region. */
export const tableIdOf = (region: string): MatterId => table + region;

/** The region of a breakthrough table; null: the matter lies in clusters. */
export const regionOfTable = (matter: MatterId): string | null =>
  matter.startsWith(table) ? matter.slice(table.length) : null;
