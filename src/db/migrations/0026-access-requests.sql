-- Somebody asks to look along by a reference. Whether there is such a handover is not told: the request is kept alike.
create table access_requests (
  id uuid primary key,
  person text not null references people,
  -- As it was typed.
  reference text not null,
  handover_id text,
  client_id text,
  until_day date not null,
  asked_at timestamptz not null default now()
);
create index access_requests_person on access_requests (person, asked_at);
create index access_requests_client on access_requests (client_id, person);

select protect('access_requests');
-- Added by ask_to_look_along alone, so that nobody points a request at a handover by themselves.
grant select on access_requests to overstap_web;
create policy own on access_requests for select to overstap_web using (person = (select actor_person()));

-- The reason is a text of that handover, sealed with its client's key, which the asker holds for as long as asking takes.
create policy asker_writes_reason on texts for insert to overstap_web
  with check (
    kind = 'askAccess' and author = (select actor_person())
    and exists (select from access_requests r where r.id::text = texts.id and r.handover_id = texts.handover_id)
  );
create policy asker_seals_reason on client_keys for select to overstap_web
  using (exists (
    select from access_requests r
     where r.client_id = client_keys.client_id and r.person = (select actor_person())
       and r.asked_at > now() - interval '1 minute'
  ));

-- Keeps a request; too many on one day are refused, so that nobody tries out references: null.
create function ask_to_look_along(request uuid, typed text, last_day date)
returns table (handover text, client text) language plpgsql security definer
set search_path = pg_catalog, public as $$
declare
  asker text := actor_person();
  before text := current_setting('overstap.actor', true);
  most constant integer := 20;
begin
  if asker is null or not (actor_works_at() is not null or actor_holds('programmeManager')) then
    raise exception 'Only colleagues ask to look along' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  if (select count(*) from access_requests a
       where a.person = asker and a.asked_at > now() - interval '1 day' and a.id <> request) < most then
    insert into access_requests (id, person, reference, handover_id, client_id, until_day)
    select request, asker, typed, h.id, h.client_id, last_day
      from (select) as one left join handovers h on h.reference in (trim(typed), upper(trim(typed)))
    on conflict (id) do nothing;
    return query select a.handover_id, a.client_id from access_requests a
                  where a.id = request and a.person = asker;
  end if;
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

-- The asker's own requests with what became of them. One that was never answered ends with its last day, whether there is
-- such a handover or not.
create function own_access_requests(today date)
returns table (id uuid, reference text, asked_at timestamptz, until_day date, answer text, handover text)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asker text := actor_person();
  before text := current_setting('overstap.actor', true);
begin
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  return query
    with found as (
      select a.*, g.value as grant_made
        from access_requests a
        left join handovers h on h.id = a.handover_id
        left join lateral jsonb_array_elements(h.state -> 'access') g (value) on g.value ->> 'text' = a.id::text
       where a.person = asker
       order by a.asked_at desc limit 50
    ), answered as (
      select f.*, coalesce((f.grant_made #>> '{answer,until}')::date, f.until_day) as last_day,
             case
               when f.grant_made #>> '{answer,kind}' = 'refused' then 'refused'
               when coalesce(jsonb_typeof(f.grant_made -> 'ended'), 'null') <> 'null' then 'ended'
               when coalesce((f.grant_made #>> '{answer,until}')::date, f.until_day) < today then 'ended'
               when f.grant_made #>> '{answer,kind}' = 'granted' then 'granted'
               else 'open'
             end as outcome
        from found f
    )
    select w.id, w.reference, w.asked_at, w.last_day, w.outcome,
           case when w.outcome = 'granted' then w.handover_id end
      from answered w order by w.asked_at desc;
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;

revoke execute on function ask_to_look_along, own_access_requests from public;
grant execute on function ask_to_look_along, own_access_requests to overstap_web, overstap_worker;

-- The client reads why somebody looks along, and what was said with their own consent.
create policy client_reads_reason on texts for select to overstap_web using (
  kind in ('askAccess', 'takeEmergencyAccess', 'withdrawConsent')
  and (select s.visibility from handovers_seen s where s.id = handover_id) = 'own'
);
