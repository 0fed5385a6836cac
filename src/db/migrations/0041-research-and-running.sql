-- Who is in the research export, now: agreed on this handover, and has not taken that back on a later one. Of whom the
-- content was erased nobody could take it back any more, so they are not in it. Ids are all that comes out.
create function handovers_in_research() returns setof text language sql stable security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
    select h.id from handovers h
     where h.state ->> 'researchConsentOn' is not null
       and not exists (select from erasures e where e.handover_id = h.id)
       and not exists (
         select from handovers other
           join handover_events e on e.handover_id = other.id
          where other.client_id = h.client_id and other.id <> h.id and e.type = 'researchConsentWithdrawn'
            and (e.at at time zone 'Europe/Amsterdam')::date >= (h.state ->> 'researchConsentOn')::date)
  $$;
revoke execute on function handovers_in_research from public;
grant execute on function handovers_in_research to overstap_web, overstap_worker;

-- What runs at the end of a time is added up from all that came and went before: from the index alone.
create index measures_running on measures (handover_id, day, amount, neighbourhood, sender, code, value)
  where kind = 'running';
