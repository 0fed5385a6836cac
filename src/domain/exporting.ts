import { assertNever } from './assertNever';
import type { Moment } from './calendar/day';

/** What is made in the background: the handovers of a year as process facts, or what researchers get. */
export const exportKinds = ['handovers', 'research'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** How long a file that is ready can be fetched, in days. */
export const daysToFetch = 7;

/** The fewest clients whom a group in the research export is about. */
export const fewestAlike = 5;

/** What is known of an export. Only who asked, when and how far: the file itself lies elsewhere. */
export interface ExportFacts {
  kind: ExportKind;
  approvedAt: Moment | null;
  readyAt: Moment | null;
  expiresAt: Moment | null;
  failedAt: Moment | null;
}

export type ExportStatus = 'waiting' | 'running' | 'ready' | 'expired' | 'failed';

/** The research export needs the yes of a second person; the other one runs at once. */
export const needsApproval = (kind: ExportKind): boolean => {
  switch (kind) {
    case 'handovers':
      return false;
    case 'research':
      return true;
    default:
      return assertNever(kind);
  }
};

export function exportStatus(facts: ExportFacts, now: Moment): ExportStatus {
  if (facts.failedAt !== null) return 'failed';
  if (facts.readyAt !== null) return facts.expiresAt !== null && facts.expiresAt > now ? 'ready' : 'expired';
  return needsApproval(facts.kind) && facts.approvedAt === null ? 'waiting' : 'running';
}
