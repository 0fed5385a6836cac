-- Who asks is a setting of the transaction (src/db/actor.ts). Policies read it through these functions, always as
-- `(select actor_person())`, which Postgres then works out once a query instead of once a row.
-- After a transaction the setting is an empty string, not null.
create function actor_setting(name text) returns text language sql stable parallel safe
  return nullif(current_setting('overstap.actor', true), '')::jsonb ->> name;

create function actor_list(name text) returns text[] language sql stable parallel safe
  return (select coalesce(array_agg(item), '{}')
            from jsonb_array_elements_text(nullif(current_setting('overstap.actor', true), '')::jsonb -> name) item);

-- person, system or signIn; null: nobody, who sees nothing.
create function actor_kind() returns text language sql stable parallel safe return actor_setting('kind');
create function actor_is_system() returns boolean language sql stable parallel safe
  return coalesce(actor_setting('kind') = 'system', false);
create function actor_is_signing_in() returns boolean language sql stable parallel safe
  return coalesce(actor_setting('kind') = 'signIn', false);

create function actor_person() returns text language sql stable parallel safe return actor_setting('person');
-- Where the person is employed.
create function actor_organisation() returns text language sql stable parallel safe
  return actor_setting('organisation');
create function actor_day() returns date language sql stable parallel safe return actor_setting('day')::date;
-- The organisation in which the person holds a role with content on that day, if any.
create function actor_works_at() returns text language sql stable parallel safe return actor_setting('worksAt');
create function actor_everywhere() returns boolean language sql stable parallel safe
  return coalesce(actor_setting('everywhere')::boolean, false);
create function actor_neighbourhoods() returns text[] language sql stable parallel safe
  return actor_list('neighbourhoods');
create function actor_clusters() returns text[] language sql stable parallel safe return actor_list('clusters');
create function actor_holds(role text) returns boolean language sql stable parallel safe
  return role = any (actor_list('roles'));
-- The client whose own page this is, when a client is signed in.
create function actor_client() returns text language sql stable parallel safe return actor_setting('client');

-- What every protected table has: nobody but the worker and the owner is ever the system, and even the owner sees
-- nothing without an actor. What the web may do is said table by table.
create function protect(protected regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format('grant select, insert, update, delete on %s to overstap_worker', protected);
  execute format(
    'create policy system on %s to overstap_worker, current_user
       using ((select actor_is_system())) with check ((select actor_is_system()))', protected);
end $$;
revoke execute on function protect from public;
