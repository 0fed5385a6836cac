import type { Moment } from '../../domain/calendar/day';
import type { ExportKind } from '../../domain/exporting';
import type { Queryable } from '../pool';

export interface AskedExport {
  kind: ExportKind;
  year: number | null;
  readyAt: Moment | null;
  expiresAt: Moment | null;
}

/** An export that is to be made; null: it may not be (a second person has not agreed), or is over. */
export async function askedExport(db: Queryable, id: string): Promise<AskedExport | null> {
  const { rows } = await db.query<AskedExport>(
    `select kind, year, ready_at as "readyAt", expires_at as "expiresAt" from exports
      where id = $1 and erased_at is null and (kind <> 'research' or approved_by is not null)`,
    [id],
  );
  return rows[0] ?? null;
}

/** It begins anew: what an earlier try left is thrown away, since the record may have changed since. */
export async function beginExport(db: Queryable, id: string, total: number): Promise<void> {
  await db.query('delete from export_parts where export_id = $1', [id]);
  await db.query('update exports set total = $2, done = 0, failed_at = null where id = $1', [id, total]);
}

/** Keeps a part, and says how far it is. */
export async function keepPart(
  db: Queryable,
  id: string,
  { number, lines }: { number: number; lines: readonly unknown[] },
): Promise<void> {
  await db.query(
    `with kept as (
       insert into export_parts (export_id, number, content) values ($1, $2, $3)
       on conflict (export_id, number) do nothing returning 1
     )
     update exports set done = done + $4 where id = $1 and exists (select from kept)`,
    [id, number, JSON.stringify(lines), lines.length],
  );
}

export async function finishExport(db: Queryable, id: string, ready: Moment, expires: Moment) {
  await db.query('update exports set ready_at = $2, expires_at = $3, failed_at = null where id = $1', [
    id,
    ready,
    expires,
  ]);
}

export async function failExport(db: Queryable, id: string, at: Moment): Promise<void> {
  await db.query('delete from export_parts where export_id = $1', [id]);
  await db.query('update exports set failed_at = $2 where id = $1 and ready_at is null', [id, at]);
}

/** The file is gone; that it was asked and by whom stays. */
export async function eraseExport(db: Queryable, id: string, at: Moment): Promise<void> {
  await db.query('delete from export_parts where export_id = $1', [id]);
  await db.query('update exports set erased_at = $2 where id = $1', [id, at]);
}

/** What should run: being made, or waiting for its end. What failed waits for somebody who asks again. */
export async function openExports(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select id from exports
      where erased_at is null and failed_at is null and (kind <> 'research' or approved_by is not null)
      order by id`,
  );
  return rows.map(({ id }) => id);
}
