import { actorRow, type DatabaseViewer } from '../visibility';

/**
 * Who has something to do with a matter, as a condition over `matters m`. The policies of the database hold the same
 * against the actor of the transaction, whatever a query forgets. `first` is the number of the first of two parameters.
 */
export function seesMatters(viewer: DatabaseViewer, first: number): { condition: string; values: unknown[] } {
  const { person, worksAt, roles } = actorRow(viewer);
  return {
    condition: `($${first}::boolean
      or m.id in (select around.matter_id from matter_people around where around.person = $${first + 1}))`,
    values: [roles.includes('programmeManager'), worksAt === null ? null : person],
  };
}
