-- A client who signs in is a person without a name of their own: the name is in the sealed record of the client.
create table client_accounts (
  id uuid primary key default gen_random_uuid(),
  person text not null unique references people,
  client_id text not null references clients,
  created_by text not null references people,
  created_at timestamptz not null default now(),
  ended_by text references people,
  from_day date not null,
  -- The last day; null: no end yet.
  until_day date
);
create index client_accounts_client on client_accounts (client_id);

select protect('client_accounts');
grant select, insert, update (from_day, until_day, ended_by) on client_accounts to overstap_web;

-- Who works with the client gives the access and ends it; the client's own says who signs in.
create policy signing_in on client_accounts for select to overstap_web
  using ((select actor_is_signing_in()) or client_id = (select actor_client()));
create policy staff_reads on client_accounts for select to overstap_web
  using ((select actor_works_at()) is not null and exists (select from clients k where k.id = client_id));
create policy staff_gives on client_accounts for insert to overstap_web
  with check (
    (select actor_works_at()) is not null and created_by = (select actor_person())
    and exists (select from clients k where k.id = client_id)
  );
create policy staff_ends on client_accounts for update to overstap_web
  using ((select actor_works_at()) is not null and exists (select from clients k where k.id = client_id))
  with check (exists (select from clients k where k.id = client_id));

-- The person and the role that belong to such an account; nothing but that.
grant insert on people, role_assignments to overstap_web;
create policy staff_adds_client on people for insert to overstap_web
  with check ((select actor_works_at()) is not null and name = '' and email = '' and phone = '');
create policy staff_adds_client on role_assignments for insert to overstap_web
  with check ((select actor_works_at()) is not null and role = 'client' and given_by = (select actor_person()));
