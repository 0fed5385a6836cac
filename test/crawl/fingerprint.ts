import type { Pool } from 'pg';

/** What may change while people look: their session, the log, how often they asked, and when they last looked. */
const mayChange = ['session', 'access_log', 'access_seals', 'rate_limits', 'schema_migrations'];

/** What other tests work on at the same time: the administration of the region, its matters and its sums. Of these the log tells. */
const keptByOthers = [
  'matters',
  'matter_events',
  'matter_commands',
  'matter_expectations',
  'matter_people',
  'matter_clusters',
  'matter_handovers',
  'people',
  'role_assignments',
  'contact_assignments',
  'absences',
  'closing_days',
  'organisations',
  'regions',
  'erasures',
  'given_references',
  'measure_counts',
  'report_snapshots',
  'report_snapshot_rows',
  'weekly_summaries',
];

interface Column {
  table: string;
  columns: string[];
}

/** The rows of the crawl's own handovers; other tests work with others in the same database. */
function whose({ table, columns }: Column): string {
  const ours = 'select client_id from handovers where id = any ($1)';
  if (table === 'handovers') return 'id = any ($1)';
  if (columns.includes('handover_id')) return 'handover_id = any ($1)';
  if (table === 'clients') return `id in (${ours})`;
  if (columns.includes('client_id')) return `client_id in (${ours})`;
  return '$1::text[] is not null';
}

/** One hash for each table over everything that belongs to these handovers, and over what changes for nobody. */
export async function fingerprint(pool: Pool, handovers: readonly string[]): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<Column>(
    `select c.table_name as "table", array_agg(c.column_name::text) as columns
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> all ($1)
      group by c.table_name order by c.table_name`,
    [[...mayChange, ...keptByOthers]],
  );
  const found: Record<string, string> = {};
  for (const each of tables) {
    const { rows } = await pool.query<{ hash: string }>(
      `select count(*) || ' rows, ' || coalesce(md5(string_agg(line, '' order by line)), 'none') as hash
         from (select md5((to_jsonb(t) - 'news_seen_at')::text) as line from "${each.table}" t
                where ${whose(each)}) as lines`,
      [handovers],
    );
    found[each.table] = rows[0]?.hash ?? '';
  }
  return found;
}
