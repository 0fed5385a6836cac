-- A role that comes or goes with a seat says by whom as well.
alter table role_assignments alter column given_by set default actor_person();

create function note_who_ended() returns trigger language plpgsql as $$
begin
  if new.until_day < coalesce(old.until_day, 'infinity') and new.ended_by is not distinct from old.ended_by then
    new.ended_by := actor_person();
    new.ended_at := now();
  end if;
  return new;
end $$;
create trigger who_ended before update of until_day on role_assignments
  for each row execute function note_who_ended();

-- Whoever moves their own account could take somebody else's with all of its roles: that, too, is for another one.
create function forbid_change_of_own_account() returns trigger language plpgsql as $$
begin
  if new.id = actor_person() and new.subject is distinct from old.subject then
    raise exception 'Somebody else has to change this account' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_account_stays before update of subject on people
  for each row execute function forbid_change_of_own_account();
