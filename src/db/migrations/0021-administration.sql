-- The functional manager changes the directory and sees no file. What they have to know of running handovers, ids and
-- numbers, is asked through functions that look on behalf of the product itself.
-- An administrator of the database, whom nothing holds back, is not held back here either.
create function administers() returns boolean language sql stable
  return (select actor_holds('functionalManager') or actor_is_system()
                 or (select rolsuper from pg_roles where rolname = session_user));

-- The running handovers that a change of the directory concerns: by person, by seat, or by region.
create function handovers_to_tell(concerned text, seat_neighbourhood text, seat_organisation text, whole_region text)
returns setof text language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asked text := current_setting('overstap.actor', true);
begin
  if not administers() then
    raise exception 'Only the administration asks this' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('overstap.actor', '{"kind":"system"}', true);
  return query
    select h.id from handovers h
     where h.phase <> 'ended' and (
       (concerned is not null and h.involved @> array[concerned])
       or (h.neighbourhood = seat_neighbourhood and seat_organisation in (h.sender, h.receiver))
       or h.cluster in (select c.id from clusters c where c.region = whole_region))
     order by h.id;
  perform set_config('overstap.actor', coalesce(asked, ''), true);
end $$;

-- In how many running handovers somebody has a place, and how many open tasks are in their name.
create function involved_in(concerned text) returns table (handovers bigint, tasks bigint)
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
           (select count(*) from expectations e where e.owner = concerned);
  perform set_config('overstap.actor', coalesce(asked, ''), true);
end $$;

revoke execute on function handovers_to_tell, involved_in from public;
grant execute on function handovers_to_tell, involved_in to overstap_web, overstap_worker;

-- Four eyes: nobody gives themselves a role with content, nor makes one of their own last longer.
create function forbid_own_role() returns trigger language plpgsql as $$
begin
  if new.person = actor_person()
     and new.role in ('caseWorker', 'contactPerson', 'deputy', 'manager', 'privacyOfficer')
     and (tg_op = 'INSERT' or new.role <> old.role or new.person <> old.person
          or new.neighbourhoods is distinct from old.neighbourhoods or new.from_day < old.from_day
          or coalesce(new.until_day, 'infinity') > coalesce(old.until_day, 'infinity')) then
    raise exception 'Somebody else has to give this role' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger four_eyes before insert or update on role_assignments
  for each row execute function forbid_own_role();
