/** The columns that a later event may change; `id`, kind, region, cluster and start stay. */
const changing = ['seq', 'topic', 'status', 'owner', 'due_day', 'ended_at', 'policy_version', 'state'];

/** A table of pairs follows a list: those that are not on it go, the others stay or come. */
const follow = (table: string, column: string, list: string) => `
  gone_${table} as (
    delete from ${table} where matter_id = $1 and ${column} <> all (${list}::text[])
  ), come_${table} as (
    insert into ${table} (${column}, matter_id) select unnest(${list}::text[]), $1 on conflict do nothing
  )`;

/**
 * Parts of one statement that write a matter's projected rows: $1 the matter, $2 its row, $3 its expectations, $4 to $6
 * its people, clusters and handovers. What did not change is left alone; what is over goes.
 */
export const matterProjectionParts = `
  expected as (
    select * from jsonb_populate_recordset(null::matter_expectations, $3::jsonb)
  ), over as (
    delete from matter_expectations where matter_id = $1 and key not in (select key from expected)
  ), written_expectations as (
    insert into matter_expectations select * from expected
    on conflict (matter_id, key) do update set
      (kind, owner, vacant, deputy, manager, programme_manager, escalates_to, due_day, due_at, ladder, meeting,
       action) =
      (excluded.kind, excluded.owner, excluded.vacant, excluded.deputy, excluded.manager,
       excluded.programme_manager, excluded.escalates_to, excluded.due_day, excluded.due_at, excluded.ladder,
       excluded.meeting, excluded.action)
    where matter_expectations.* is distinct from excluded.*
  ),${follow('matter_people', 'person', '$4')},${follow('matter_clusters', 'cluster', '$5')},${follow('matter_handovers', 'handover_id', '$6')},
  written_matter as (
    insert into matters select * from jsonb_populate_record(null::matters, $2::jsonb)
    on conflict (id) do update set
      (${changing.join(', ')}) = (${changing.map((column) => `excluded.${column}`).join(', ')})
  )`;
