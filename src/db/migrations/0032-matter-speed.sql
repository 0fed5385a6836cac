-- The agenda of a cluster is looked up in an index, among however many handovers there are.
create index handovers_cluster_running on handovers (cluster) where phase <> 'ended';

create or replace function conference_handovers(asked text)
returns table (handover text, cluster text, reference text, safety_net_since date, no_contact_since date,
               stalled_since date, next_due date, aftercare_until date)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asker text := case when actor_works_at() is not null then actor_person() end;
  sees_all boolean := actor_sees_all_matters();
  before text := current_setting('overstap.actor', true);
  conference matters;
  ids text[];
begin
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  select * into conference from matters m
   where m.id = asked and m.kind = 'conference'
     and (sees_all or exists (select from matter_people p where p.matter_id = m.id and p.person = asker));
  if conference.cluster is not null then
    ids := array(select h.id from handovers h where h.cluster = conference.cluster and h.phase <> 'ended');
  elsif conference.id is not null then
    ids := array(select distinct b.handover_id from matter_handovers b
                   join matters o on o.id = b.matter_id
                  where o.region = conference.region and o.ended_at is null
                    and (o.kind = 'case' or o.id = conference.id));
  end if;
  return query
    select h.id, h.cluster, h.reference,
           case when h.safety_net_open then
             (select min(((c ->> 'calledAt')::timestamptz at time zone 'Europe/Amsterdam')::date)
                from jsonb_array_elements(h.state -> 'safetyNet') c where c ->> 'concludedOn' is null)
           end,
           h.reaching_out_since, h.stalled_since, h.next_due_day,
           case when h.phase = 'aftercare' then (h.state #>> '{aftercare,until}')::date end
      from handovers h
     where h.id = any (ids)
       and h.phase <> 'ended' and h.submitted_at is not null and h.consent_withdrawn_on is null
     order by h.id;
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

create or replace function conference_matters(asked text) returns table (kind text, state jsonb)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asker text := case when actor_works_at() is not null then actor_person() end;
  sees_all boolean := actor_sees_all_matters();
  before text := current_setting('overstap.actor', true);
  conference matters;
begin
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  select * into conference from matters m
   where m.id = asked and m.kind = 'conference'
     and (sees_all or exists (select from matter_people p where p.matter_id = m.id and p.person = asker));
  if conference.cluster is not null then
    return query
      select o.kind, o.state from matters o
       where o.kind = 'bottleneck' and o.ended_at is null
         and o.id in (select c.matter_id from matter_clusters c where c.cluster = conference.cluster)
       order by o.id;
  elsif conference.id is not null then
    return query
      select o.kind, o.state from matters o
       where o.kind = 'case' and o.ended_at is null and o.region = conference.region order by o.id;
  end if;
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

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
