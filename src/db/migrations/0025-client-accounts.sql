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

-- Who signs in, asked at every request: as a function it is not planned through the policies of five tables each time a
-- connection begins. Only while it is found out who asks; a client whose access has ended is nobody any more.
create function who_signs_in(asked text)
returns table (
  person text, name text, email text, language text, organisation text, organisation_name text, roles jsonb, client text
) language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  before text := current_setting('overstap.actor', true);
  today constant date := (now() at time zone 'Europe/Amsterdam')::date;
begin
  if session_user = 'overstap_web' and not actor_is_signing_in() then
    raise exception 'Who signs in is asked before anybody is known' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  return query
    select p.id, p.name, p.email, p.language, p.organisation, o.name,
           coalesce((select jsonb_agg(jsonb_build_object(
                              'role', r.role, 'organisation', r.organisation, 'neighbourhoods', r.neighbourhoods,
                              'clusters', r.clusters, 'from', r.from_day, 'until', r.until_day) order by r.id)
                       from role_assignments r where r.person = p.id), '[]'),
           a.client_id
      from people p
      join organisations o on o.id = p.organisation
      left join client_accounts a on a.person = p.id and a.from_day <= today
        and (a.until_day is null or a.until_day >= today)
     where p.subject = asked
       and (a.person is not null or not exists (select from client_accounts c where c.person = p.id));
  perform set_config('overstap.actor', coalesce(before, ''), true);
end $$;
revoke execute on function who_signs_in from public;
grant execute on function who_signs_in to overstap_web;
