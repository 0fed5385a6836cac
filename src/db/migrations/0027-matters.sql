-- Matters: what lives beside the handovers. A conference (also the breakthrough table), a bottleneck, a structural fault,
-- a case of the breakthrough table. As with handovers: events are the record, the rest can be rebuilt from them.
create table matter_events (
  matter_id text not null,
  seq integer not null,
  kind text not null check (kind in ('conference', 'bottleneck', 'fault', 'case')),
  region text not null references regions,
  at timestamptz not null,
  command_id text not null,
  person text,
  organisation text,
  type text not null,
  event jsonb not null,
  -- Under which rules it was recorded.
  policy_version text not null references policies,
  primary key (matter_id, seq)
);
create trigger matter_events_are_kept before update or delete on matter_events
  for each row execute function forbid_change();

create table matter_commands (
  command_id text primary key,
  matter_id text not null,
  first_seq integer not null,
  last_seq integer not null
);

-- Projected from the events.
create table matters (
  id text primary key,
  kind text not null,
  region text not null,
  -- Of a conference; null: the whole region, or more clusters than one (matter_clusters).
  cluster text,
  seq integer not null,
  topic text not null,
  status text not null,
  owner text,
  due_day date,
  started_at timestamptz not null,
  ended_at timestamptz,
  policy_version text not null,
  state jsonb not null
);
create index matters_open on matters (kind, due_day, id) where ended_at is null;
create index matters_listed on matters (kind, started_at desc, id);
create index matters_topic on matters (kind, topic);
create index matters_owner on matters (owner, kind) where ended_at is null;

create table matter_expectations (
  matter_id text not null,
  key text not null,
  kind text not null,
  owner text not null,
  vacant boolean not null,
  deputy text,
  manager text,
  programme_manager text not null,
  escalates_to text not null,
  due_day date not null,
  due_at timestamptz not null,
  ladder text not null,
  meeting integer,
  action text,
  primary key (matter_id, key)
);
create index matter_expectations_owner on matter_expectations (owner, due_day);
create index matter_expectations_deputy on matter_expectations (deputy, due_day);
create index matter_expectations_due on matter_expectations (due_day);

-- Who may see it or owns something in it, the clusters it touches, and the handovers it points at.
create table matter_people (
  person text not null,
  matter_id text not null,
  primary key (person, matter_id)
);
create index matter_people_matter on matter_people (matter_id);
create table matter_clusters (
  cluster text not null,
  matter_id text not null,
  primary key (cluster, matter_id)
);
create index matter_clusters_matter on matter_clusters (matter_id);
create table matter_handovers (
  handover_id text not null,
  matter_id text not null,
  primary key (handover_id, matter_id)
);
create index matter_handovers_matter on matter_handovers (matter_id);

-- Free text, written first and never changed, sealed under the key that all matters share. What is about one handover
-- names it, and is erased with its client.
create table matter_texts (
  id text primary key,
  matter_id text not null,
  handover_id text,
  kind text not null,
  sealed_content text not null check (sealed_content like '1.%'),
  key_id text not null generated always as (split_part(sealed_content, '.', 2)) stored references client_keys,
  author text,
  created_at timestamptz not null default now(),
  -- The form's one-time token: the same form sent twice gives the same row.
  token text not null
);
create index matter_texts_matter on matter_texts (matter_id);
create index matter_texts_handover on matter_texts (handover_id) where handover_id is not null;
create index matter_texts_key on matter_texts (key_id);
create trigger matter_texts_are_kept before update on matter_texts
  for each row execute function forbid_change_but_sealing();

-- The rules of a region that are not of one handover, beside the policy of the same version.
alter table policies add column bottlenecks jsonb, add column breakthrough jsonb;
