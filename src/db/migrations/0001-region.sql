-- A region is data: who takes part, where, under which rules (DOMAIN.md section 3).
create table organisations (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('sender', 'receiver'))
);

create table policies (
  version text primary key,
  content jsonb not null,
  created_at timestamptz not null default now()
);

create table templates (
  version text primary key,
  content jsonb not null,
  created_at timestamptz not null default now()
);

create table regions (
  id text primary key,
  name text not null,
  -- What a handover that starts now is started with.
  policy_version text not null references policies,
  template_version text not null references templates,
  programme_manager text
);

create table clusters (
  id text primary key,
  region text not null references regions,
  name text not null,
  position integer not null
);

create table neighbourhoods (
  id text primary key,
  cluster text not null references clusters,
  name text not null,
  position integer not null
);

create table closing_days (
  region text not null references regions,
  day date not null,
  name text not null default '',
  primary key (region, day)
);
