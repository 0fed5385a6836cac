-- Whoever takes part in a conference knows by reference and by reason what is on its agenda, also of a handover that is
-- not theirs to see. The functions below tell that and nothing else, to who takes part and to programme managers.

-- The session of the web only ever asks for a person; an administrator of the database is not held back here either.
create function actor_sees_all_matters() returns boolean language sql stable
  return (select actor_holds('programmeManager') or actor_is_system() and session_user <> 'overstap_web'
                 or (select rolsuper from pg_roles where rolname = session_user));

-- What the agenda of a conference has to know of its handovers, as the domain's `factsOf` says it; a test compares. Only
-- what both organisations may know of: submitted, and not while the consent is taken back. Of a breakthrough table, what
-- is brought in.
create function conference_handovers(asked text)
returns table (handover text, cluster text, reference text, safety_net_since date, no_contact_since date,
               stalled_since date, score_fell_on date, next_due date, aftercare_until date)
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
           h.reaching_out_since, h.stalled_since,
           case when h.phase = 'aftercare' and (h.state #>> '{aftercare,watTelt,fell}')::boolean then
             (h.state #>> '{aftercare,watTelt,end}')::date
           end,
           h.next_due_day,
           case when h.phase = 'aftercare' then (h.state #>> '{aftercare,until}')::date end
      from handovers h
     where h.id = any (ids)
       and h.phase <> 'ended' and h.submitted_at is not null and h.consent_withdrawn_on is null
     order by h.id;
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

-- The references of handovers that a matter of the asker's points at, or that lie in the cluster of their conference.
-- Before the submission only the sender knows that there is such a handover.
create function references_in_matters(asked text[]) returns table (handover text, reference text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asker text := case when actor_works_at() is not null then actor_person() end;
  before text := current_setting('overstap.actor', true);
begin
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  return query
    select h.id, h.reference from handovers h
     where h.id = any (asked) and h.submitted_at is not null
       and (exists (select from matter_handovers b join matter_people p on p.matter_id = b.matter_id
                     where b.handover_id = h.id and p.person = asker)
            or exists (select from matters m join matter_people p on p.matter_id = m.id
                        where m.kind = 'conference' and m.cluster = h.cluster and p.person = asker));
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

-- What the agenda of a conference has to know of open bottlenecks and cases, also of those that are not the asker's.
create function conference_matters(asked text) returns table (kind text, state jsonb)
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

-- The open matters that a change of the directory concerns: somebody in them, their neighbourhoods, or the whole region.
create function matters_to_tell(concerned text, places text[], whole_region text)
returns table (id text, kind text) language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  before text := current_setting('overstap.actor', true);
begin
  if not administers() then
    raise exception 'Only the administration asks this' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  return query
    select m.id, m.kind from matters m
     where m.ended_at is null and (
       m.region = whole_region
       or exists (select from matter_people p where p.matter_id = m.id and p.person = concerned)
       or exists (select from matter_clusters c join neighbourhoods n on n.cluster = c.cluster
                   where c.matter_id = m.id and n.id = any (places))
       -- A table is of every neighbourhood of its region.
       or m.kind = 'conference' and m.cluster is null and cardinality(places) > 0
          and m.region in (select c.region from neighbourhoods n join clusters c on c.id = n.cluster
                            where n.id = any (places)))
     order by m.id;
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

revoke execute on function conference_handovers, references_in_matters, conference_matters, matters_to_tell from public;
grant execute on function conference_handovers, references_in_matters, conference_matters, matters_to_tell
  to overstap_web, overstap_worker;
