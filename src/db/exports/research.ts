import type { ResearchCourse } from '../../domain/research/course';
import type { Vault } from '../../vault';
import { openerFor, valueOf } from '../opening';
import type { Queryable } from '../pool';
import { placeOf } from '../texts';
import type { ResearchLine } from './gather';
import { exportParts } from './index';

/** A course under names that lead nowhere without the key. */
export interface PseudonymisedCourse {
  client: string;
  handover: string;
  course: ResearchCourse;
  /** What was kept of each talk about Wat Telt, as written; null: it is erased. */
  watTelt: readonly { week: number; moment: 'start' | 'end'; content: string | null }[];
}

async function agreedNow(db: Queryable): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>('select handovers_in_research() as id');
  return new Set(rows.map(({ id }) => id));
}

/**
 * The courses of a research export in the order of their pseudonyms, since the order of the ids would tell something;
 * without those of who took back the consent after it was gathered.
 * The key is derived from one that never leaves the vault.
 */
export async function researchParts(db: Queryable, vault: Vault, id: string): Promise<PseudonymisedCourse[]> {
  const [lines, agreed] = await Promise.all([exportParts<ResearchLine>(db, id), agreedNow(db)]);
  const told = lines.filter(({ handover }) => agreed.has(handover));
  const read = await openerFor(
    db,
    vault,
    told.flatMap(({ watTelt = [] }) => watTelt.map(({ sealed }) => sealed)),
  );
  return told
    .map(({ client, handover, course, watTelt = [] }) => ({
      client: vault.hashes.pseudonym(`client ${client}`),
      handover: vault.hashes.pseudonym(`handover ${handover}`),
      course,
      watTelt: watTelt.map(({ week, moment, scores, sealed }) => ({
        ...{ week, moment, content: valueOf(read(placeOf(scores), sealed)) },
      })),
    }))
    .sort((one, other) => (one.handover < other.handover ? -1 : 1));
}
