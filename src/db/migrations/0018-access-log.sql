-- The access log after NEN 7513: who did what to which record, for whom, from where. Only ever added to. The line tells
-- the fact, never the content. Nothing of the first log is kept: no version with it was ever in use.
drop table access_log;

create table access_log (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  kind text not null check (
    kind in ('view', 'create', 'change', 'print', 'search', 'export', 'signIn', 'signOut', 'refused', 'emergency')
  ),
  person text,
  -- In which role, for which organisation, and for whom they stood in.
  role text,
  organisation text,
  on_behalf_of text,
  client text,
  handover_id text,
  reference text,
  record_kind text check (char_length(record_kind) <= 60),
  record_id text check (char_length(record_id) <= 120),
  correlation_id text,
  source text,
  -- The organisations whose privacy officers read this line.
  concerns text[] not null default '{}'
);
create index access_log_at on access_log (at);
create index access_log_handover on access_log (handover_id, at);
create index access_log_correlation on access_log (correlation_id);

-- Each line has its place in the chain of its day, and a hash over itself and its predecessor; the first line of a day
-- carries on from the last one before it.
create table access_seals (
  day date not null,
  number integer not null check (number > 0),
  line uuid not null unique,
  previous text not null,
  hash text not null,
  primary key (day, number)
);

-- Fields one after the other, each with its length, so that no two lines read the same. A missing field is a dash.
create function access_text(variadic fields text[]) returns text language sql immutable
  return (select string_agg(coalesce(octet_length(field) || ':' || field, '-'), ',' order by place)
            from unnest(fields) with ordinality as f (field, place));

create function access_line_text(line access_log) returns text language sql stable
  return access_text(
    line.id::text, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), line.kind, line.person,
    line.role, line.organisation, line.on_behalf_of, line.client, line.handover_id, line.reference,
    line.record_kind, line.record_id, line.correlation_id, line.source, array_to_string(line.concerns, ' '));

-- Whom a line is about is looked up here, also for who may not see the handover: a stranger's attempt is read by the
-- privacy officers of the organisations whose client it is.
create function complete_access_line() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
declare
  handover record;
begin
  if new.handover_id is not null and cardinality(new.concerns) = 0 then
    select h.client_id, h.reference, h.sender, case when h.submitted_at is not null then h.receiver end as receiver
      into handover from handovers h where h.id = new.handover_id;
    if found then
      new.client := coalesce(new.client, handover.client_id);
      new.reference := handover.reference;
      new.concerns := array_remove(array[handover.sender, handover.receiver], null);
    end if;
  end if;
  if new.organisation is not null and new.organisation <> all (new.concerns) then
    new.concerns := new.concerns || new.organisation;
  end if;
  return new;
end $$;

create trigger access_line_is_completed before insert on access_log
  for each row execute function complete_access_line();

-- Runs at the very end of the transaction: nobody waits for the chain while somebody else is still working.
create function seal_access_line() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
declare
  head access_seals;
  today date;
  place integer;
begin
  -- Any fixed number: one writer at a time adds to the chain.
  perform pg_advisory_xact_lock(7140525);
  select * into head from access_seals order by day desc, number desc limit 1;
  today := greatest((clock_timestamp() at time zone 'UTC')::date, head.day);
  place := case when head.day = today then head.number + 1 else 1 end;
  insert into access_seals (day, number, line, previous, hash)
  values (today, place, new.id, coalesce(head.hash, ''),
          encode(sha256(convert_to(access_text(today::text, place::text, coalesce(head.hash, ''))
                                   || ',' || access_line_text(new), 'UTF8')), 'hex'));
  return null;
end $$;

create constraint trigger access_line_is_sealed after insert on access_log
  deferrable initially deferred for each row execute function seal_access_line();

create trigger access_log_is_kept before update or delete or truncate on access_log
  for each statement execute function forbid_change();
create trigger access_seals_are_kept before update or delete or truncate on access_seals
  for each statement execute function forbid_change();

-- Who may add lines, and who may read them. Nobody may change or remove one.
select protect('access_log');
revoke update, delete on access_log from overstap_worker;
grant insert (kind, person, role, organisation, on_behalf_of, client, handover_id, record_kind, record_id,
              correlation_id, source) on access_log to overstap_web;
grant select on access_log to overstap_web;

-- Everybody adds lines about themselves. Who is not signed in yet adds that they did, or could not.
create policy add_own on access_log for insert to overstap_web with check (
  person = (select actor_person()) and (organisation is null or organisation = (select actor_organisation()))
  or (select actor_is_signing_in()) and kind in ('signIn', 'refused')
);
create policy privacy_officer on access_log for select to overstap_web using (
  (select actor_holds('privacyOfficer')) and (select actor_organisation()) = any (concerns)
);
-- Who sees no handover fully is not asked of every line.
create policy seen_fully on access_log for select to overstap_web using (
  ((select actor_works_at()) is not null or (select actor_holds('programmeManager')))
  and (select s.visibility from handovers_seen s where s.id = handover_id) = 'full'
);
create policy own_client on access_log for select to overstap_web using (client = (select actor_client()));

-- The chain is nobody's but the owner's: the triggers add to it, verify-log reads it.
alter table access_seals enable row level security;
alter table access_seals force row level security;
create policy owner on access_seals to current_user
  using ((select actor_is_system())) with check ((select actor_is_system()));
