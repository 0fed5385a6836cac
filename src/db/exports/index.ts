import type { Moment } from '../../domain/calendar/day';
import type { ExportFacts, ExportKind } from '../../domain/exporting';
import type { HandoverLine } from './gather';
import type { Queryable } from '../pool';

export interface ExportRow extends ExportFacts {
  id: string;
  year: number | null;
  askedBy: string;
  askedByName: string;
  askedAt: Moment;
  approvedByName: string | null;
  /** How many handovers are in it by now, and of how many; null: not counted yet. */
  done: number;
  total: number | null;
  /** How many of what was gathered for research went out again, since the consent was taken back. */
  takenBack: number;
}

const columns = `e.id, e.kind, e.year, e.asked_by as "askedBy", p.name as "askedByName", e.asked_at as "askedAt",
  a.name as "approvedByName", e.approved_at as "approvedAt", e.done, e.total, e.ready_at as "readyAt",
  e.expires_at as "expiresAt", e.failed_at as "failedAt",
  case when e.kind = 'research' and e.expires_at > now() then (
    select count(*) from export_parts x cross join jsonb_array_elements(x.content) line
     where x.export_id = e.id and line ->> 'handover' not in (select handovers_in_research()))
  else 0 end as "takenBack"`;

const from = `from exports e join people p on p.id = e.asked_by left join people a on a.id = e.approved_by`;

/** So many are shown: what is older is over for long. */
const most = 50;

/** What the reader asked, and what waits for their yes, the latest first. */
export async function exportList(db: Queryable): Promise<ExportRow[]> {
  const { rows } = await db.query<ExportRow>(
    `select ${columns} ${from} order by e.asked_at desc, e.id limit $1`,
    [most],
  );
  return rows;
}

export async function exportById(db: Queryable, id: string): Promise<ExportRow | null> {
  const { rows } = await db.query<ExportRow>(`select ${columns} ${from} where e.id = $1`, [id]);
  return rows[0] ?? null;
}

export interface NewExport {
  id: string;
  kind: ExportKind;
  year: number | null;
  askedBy: string;
}

/** The same form sent twice is one export. */
export async function askExport(db: Queryable, { id, kind, year, askedBy }: NewExport): Promise<void> {
  await db.query(
    'insert into exports (id, kind, year, asked_by) values ($1, $2, $3, $4) on conflict (id) do nothing',
    [id, kind, year, askedBy],
  );
}

/** The second pair of eyes; false: it was not theirs to approve, or it was done already. */
export async function approveExport(db: Queryable, id: string, person: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `update exports set approved_by = $2, approved_at = now()
      where id = $1 and kind = 'research' and approved_by is null and asked_by <> $2`,
    [id, person],
  );
  return rowCount === 1;
}

/** What was gathered, in the order of the handovers' ids; empty when there is nothing (any more) for the reader. */
export async function exportParts<Row>(db: Queryable, id: string): Promise<Row[]> {
  const { rows } = await db.query<{ content: Row[] }>(
    'select content from export_parts where export_id = $1 order by number',
    [id],
  );
  return rows.flatMap(({ content }) => content);
}

export const handoverParts = (db: Queryable, id: string) => exportParts<HandoverLine>(db, id);

export async function exportSeparator(db: Queryable, person: string): Promise<';' | ','> {
  const { rows } = await db.query<{ separator: ';' | ',' }>(
    'select separator from export_settings where person = $1',
    [person],
  );
  return rows[0]?.separator ?? ';';
}

export async function setExportSeparator(db: Queryable, person: string, separator: ';' | ','): Promise<void> {
  await db.query(
    `insert into export_settings (person, separator) values ($1, $2)
     on conflict (person) do update set separator = excluded.separator`,
    [person, separator],
  );
}
