-- The agenda of a cluster is looked up in an index, among however many handovers there are.
create index handovers_cluster_running on handovers (cluster) where phase <> 'ended';

-- What somebody leaves behind is also what they have to do in matters.
create or replace function involved_in(concerned text) returns table (handovers bigint, tasks bigint)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asked text := current_setting('overstap.actor', true);
begin
  if not administers() then
    raise exception 'Only the administration asks this' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  return query
    select (select count(*) from public.handovers h where h.phase <> 'ended' and h.involved @> array[concerned]),
           (select count(*) from expectations e where e.owner = concerned)
             + (select count(*) from matter_expectations e where e.owner = concerned);
  perform set_config('overstap.actor', coalesce(asked, ''), true);
end $$;
