create extension if not exists pg_trgm;

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;

create table clients (
  id text primary key default gen_random_uuid()::text,
  -- The sender that knows this client; another sender does not find them.
  organisation text not null references organisations,
  given_name text not null,
  name_prefix text not null default '',
  family_name text not null,
  birth_date date not null,
  phone text not null default '',
  -- Mixed into the hashes of what is written about this client, so that a hash in Temporal cannot be guessed back.
  salt text not null default gen_random_uuid()::text,
  created_at timestamptz not null default now(),
  created_by text references people,
  full_name text not null generated always as (
    regexp_replace(given_name || ' ' || name_prefix || ' ' || family_name, '\s+', ' ', 'g')
  ) stored
);
create index clients_same on clients (organisation, birth_date);
create index clients_name on clients using gin (lower(full_name) gin_trgm_ops);

-- Free text: written first and never changed; everything else carries the id.
create table texts (
  id text primary key default gen_random_uuid()::text,
  handover_id text not null,
  kind text not null,
  content text not null,
  author text,
  created_at timestamptz not null default now(),
  -- The form's one-time token: the same form sent twice gives the same row.
  token text not null,
  fingerprint text not null generated always as (md5(content)) stored,
  unique (handover_id, token, kind, fingerprint)
);

create table point_versions (
  handover_id text not null,
  point text not null,
  hash text not null,
  content jsonb not null,
  author text,
  created_at timestamptz not null default now(),
  primary key (handover_id, point, hash)
);

create table drafts (
  person text not null,
  handover_id text not null,
  point text not null,
  fields jsonb not null,
  based_on text,
  updated_at timestamptz not null default now(),
  primary key (person, handover_id, point)
);

create trigger texts_are_kept before update on texts for each row execute function forbid_change();
create trigger point_versions_are_kept before update on point_versions
  for each row execute function forbid_change();
