-- The record: what happened, in order, once.
create table handover_events (
  handover_id text not null,
  seq integer not null,
  at timestamptz not null,
  command_id text not null,
  person text,
  organisation text,
  type text not null,
  event jsonb not null,
  -- Under which rules it was recorded.
  policy_version text not null references policies,
  template_version text not null references templates,
  primary key (handover_id, seq)
);
create index handover_events_at on handover_events (at);

create table handled_commands (
  command_id text primary key,
  handover_id text not null,
  first_seq integer not null,
  last_seq integer not null
);

create trigger handover_events_are_kept before update or delete on handover_events
  for each row execute function forbid_change();
