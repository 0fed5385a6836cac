-- Names, birth dates, answers, notes and drafts are sealed by the application (src/vault); the database cannot read them.
do $$ begin
  if exists (select from clients) or exists (select from texts) then
    raise exception 'This database holds names and answers from before they were sealed; start with an empty one.';
  end if;
end $$;

-- What the web application needs before anybody signs in, wrapped by the master key: without that it is noise.
create table vault_keys (
  name text primary key,
  wrapped text not null check (wrapped like '1.%'),
  master_key_id text not null generated always as (split_part(wrapped, '.', 2)) stored
);
alter table vault_keys enable row level security;
alter table vault_keys force row level security;
grant select, insert on vault_keys to overstap_web, overstap_worker;
create policy reads on vault_keys for select to overstap_web, overstap_worker using (true);
create policy makes on vault_keys for insert to overstap_web, overstap_worker with check (true);
create policy owner on vault_keys to current_user using (true) with check (true);

-- One key for each client; two while one takes the place of the other. Without its key nothing of a client opens.
create table client_keys (
  id text primary key,
  client_id text not null,
  -- 1, and one more each time the key is replaced.
  generation integer not null default 1,
  wrapped text not null check (wrapped like '1.%'),
  master_key_id text not null generated always as (split_part(wrapped, '.', 2)) stored,
  created_at timestamptz not null default now(),
  unique (client_id, generation)
);
create index client_keys_master on client_keys (master_key_id);
select protect('client_keys');
revoke update, delete on client_keys from overstap_worker;
grant select, insert on client_keys to overstap_web;
-- Who may see anything of a handover may write a text about it, and needs the key for that.
create policy web_reads on client_keys for select to overstap_web
  using (exists (select from handovers h where h.client_id = client_keys.client_id)
         or exists (select from clients k where k.id = client_keys.client_id));
-- Only the first: the owner replaces keys.
create policy web_makes on client_keys for insert to overstap_web
  with check (generation = 1 and (select actor_works_at()) is not null);

drop index clients_name;
drop index clients_same;
alter table clients
  drop column full_name,
  drop column given_name,
  drop column name_prefix,
  drop column family_name,
  drop column birth_date,
  drop column phone,
  drop column salt,
  add column sealed_name text check (sealed_name like '1.%'),
  add column sealed_birth_date text check (sealed_birth_date like '1.%'),
  add column sealed_phone text check (sealed_phone like '1.%'),
  -- A value under a key that is not there could never be opened.
  add column key_id text generated always as (split_part(sealed_name, '.', 2)) stored references client_keys,
  -- Keyed hashes: equal for the same person, for the same family name and birth date, and for the same part of a name.
  add column person_hash text,
  add column family_hash text,
  add column name_tokens integer[] not null default '{}';
create index clients_key on clients (key_id);
create index clients_person on clients (person_hash);
create index clients_family on clients (family_hash);

-- The id of a text is a hash with the client's own salt: the same form sent twice gives the same row.
alter table texts
  drop column fingerprint,
  drop column content,
  add column sealed_content text not null check (sealed_content like '1.%'),
  add column key_id text not null generated always as (split_part(sealed_content, '.', 2)) stored
    references client_keys;
create index texts_key on texts (key_id);

alter table point_versions
  drop column content,
  add column sealed_content text not null check (sealed_content like '1.%'),
  add column key_id text not null generated always as (split_part(sealed_content, '.', 2)) stored
    references client_keys;
create index point_versions_key on point_versions (key_id);

delete from drafts;
alter table drafts
  drop column fields,
  add column sealed_fields text not null check (sealed_fields like '1.%'),
  add column key_id text not null generated always as (split_part(sealed_fields, '.', 2)) stored
    references client_keys;
create index drafts_key on drafts (key_id);

-- What was written stays as it was written. Only the owner puts the same content under another key (rotate-keys).
create function forbid_change_but_sealing() returns trigger language plpgsql as $$
begin
  if current_setting('overstap.sealing_anew', true) = 'on'
     and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
     and to_jsonb(new) - '{sealed_content,key_id}'::text[] = to_jsonb(old) - '{sealed_content,key_id}'::text[] then
    return new;
  end if;
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger texts_are_kept on texts;
drop trigger point_versions_are_kept on point_versions;
create trigger texts_are_kept before update on texts for each row execute function forbid_change_but_sealing();
create trigger point_versions_are_kept before update on point_versions
  for each row execute function forbid_change_but_sealing();
