/** Every column that holds sealed values, and the row by which each was sealed. A test compares it with the database. */
export const sealedColumns = [
  { table: 'clients', column: 'sealed_name', row: 'id' },
  { table: 'clients', column: 'sealed_birth_date', row: 'id' },
  { table: 'clients', column: 'sealed_phone', row: 'id' },
  { table: 'texts', column: 'sealed_content', row: 'id' },
  { table: 'matter_texts', column: 'sealed_content', row: 'id' },
  { table: 'point_versions', column: 'sealed_content', row: `handover_id || '/' || point || '/' || hash` },
  { table: 'drafts', column: 'sealed_fields', row: `person || '/' || handover_id || '/' || point` },
] as const;

export type SealedColumn = (typeof sealedColumns)[number];
