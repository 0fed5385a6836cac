-- How long what clients told is kept, counted from the end of a handover.
alter table organisations
  add column retention_years integer not null default 15 check (retention_years between 1 and 100);
grant update (retention_years) on organisations to overstap_web;
create policy retention_term on organisations for update to overstap_web
  using ((select actor_holds('privacyOfficer')) and id = (select actor_organisation()));

-- Kept longer than the term, with a reason (a text under the client's own key) and by whom, until it is lifted.
create table legal_holds (
  id text primary key,
  handover_id text not null,
  text_id text not null,
  organisation text not null references organisations,
  placed_by text not null references people,
  placed_at timestamptz not null default now(),
  lifted_by text references people,
  lifted_at timestamptz
);
create index legal_holds_handover on legal_holds (handover_id) where lifted_at is null;
select protect('legal_holds');
revoke insert, update, delete on legal_holds from overstap_worker;
grant select, insert, update (lifted_by, lifted_at) on legal_holds to overstap_web;
create policy privacy_officer_reads on legal_holds for select to overstap_web
  using ((select actor_holds('privacyOfficer')) and exists (select from handovers h where h.id = handover_id));
create policy privacy_officer_places on legal_holds for insert to overstap_web
  with check ((select actor_holds('privacyOfficer')) and placed_by = (select actor_person())
              and organisation = (select actor_organisation())
              and exists (select from handovers h where h.id = handover_id));
-- An organisation lifts its own holds only.
create policy privacy_officer_lifts on legal_holds for update to overstap_web
  using ((select actor_holds('privacyOfficer')) and organisation = (select actor_organisation()))
  with check (lifted_by = (select actor_person()));
-- The reason is the one text that a privacy officer reads.
create policy reason_of_legal_hold on texts for select to overstap_web
  using (kind = 'legalHold' and (select actor_holds('privacyOfficer'))
         and exists (select from handovers h where h.id = handover_id));

-- Of which handovers the content was erased; what is left of them is process facts.
create table erasures (
  handover_id text primary key,
  erased_at timestamptz not null default now()
);
select protect('erasures');
revoke insert, update, delete on erasures from overstap_worker;
grant select on erasures to overstap_web;
create policy who_sees_the_handover on erasures for select to overstap_web
  using (exists (select from handovers h where h.id = handover_id));

-- Until when each handover is kept: the longer term of both organisations counts.
create view handover_terms with (security_invoker = true) as
  select h.id, h.reference, h.client_id, h.sender, h.receiver, h.phase = 'ended' as ended,
         greatest(s.retention_years, r.retention_years) as years,
         case when h.phase = 'ended' then (h.phase_since at time zone 'Europe/Amsterdam')::date end as ended_on,
         case when h.phase = 'ended' then ((h.phase_since at time zone 'Europe/Amsterdam')::date
           + make_interval(years => greatest(s.retention_years, r.retention_years)))::date end as kept_until,
         exists (select from legal_holds l where l.handover_id = h.id and l.lifted_at is null) as held
    from handovers h
    join organisations s on s.id = h.sender
    join organisations r on r.id = h.receiver;

-- A client is kept as long as one of their handovers is; one who was entered and never handed over, from then on.
create view client_terms with (security_invoker = true) as
  select k.id as client,
         coalesce(bool_and(t.ended), true) as ended,
         coalesce(bool_or(t.held), false) as held,
         coalesce(max(t.kept_until),
                  ((k.created_at at time zone 'Europe/Amsterdam')::date
                   + make_interval(years => o.retention_years))::date) as kept_until
    from clients k
    join organisations o on o.id = k.organisation
    left join handover_terms t on t.client_id = k.id
   group by k.id, k.created_at, o.retention_years;

grant select on handover_terms to overstap_web, overstap_worker;
grant select on client_terms to overstap_worker;

-- The only way in which content is erased: of one client, whole, when the term is over and nothing holds it. What is
-- written once stays otherwise. It goes with the client's key; ids, days and codes stay and lead nowhere.
create function erase_client(erased text) returns setof text language plpgsql security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
declare
  term client_terms;
  theirs text[];
  accounts text[];
begin
  perform pg_advisory_xact_lock(hashtextextended('retention ' || erased, 0));
  select * into term from client_terms where client = erased;
  if not found then
    return;
  end if;
  if not term.ended or term.held or term.kept_until > (now() at time zone 'Europe/Amsterdam')::date then
    raise exception 'This client is still kept' using errcode = 'restrict_violation';
  end if;
  theirs := array(select h.id from handovers h where h.client_id = erased order by h.id for update);
  delete from texts where handover_id = any (theirs);
  delete from point_versions where handover_id = any (theirs);
  delete from drafts where handover_id = any (theirs);
  -- What a mail server answered may repeat an address.
  update notices set error = null where handover_id = any (theirs) and error is not null;
  accounts := array(select a.person from client_accounts a where a.client_id = erased);
  delete from access_requests where client_id = erased or handover_id = any (theirs);
  delete from client_accounts where client_id = erased;
  delete from role_assignments where person = any (accounts) and role = 'client';
  delete from people where id = any (accounts);
  delete from clients where id = erased;
  delete from client_keys where client_id = erased;
  insert into erasures (handover_id) select unnest(theirs) on conflict do nothing;
  return query select unnest(theirs);
end $$;
revoke execute on function erase_client from public;
grant execute on function erase_client to overstap_worker;

-- A hold that comes while the client is being erased waits, and then finds nothing left to hold.
create function hold_what_is_there() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
declare
  concerned text;
begin
  select h.client_id into concerned from handovers h where h.id = new.handover_id;
  perform pg_advisory_xact_lock(hashtextextended('retention ' || concerned, 0));
  if not exists (select from clients where id = concerned) then
    raise exception 'There is nothing left to hold' using errcode = 'no_data_found';
  end if;
  return new;
end $$;
create trigger holds_what_is_there before insert on legal_holds
  for each row execute function hold_what_is_there();
