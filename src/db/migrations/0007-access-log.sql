create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null check (
    kind in ('view', 'create', 'change', 'search', 'print', 'export', 'signIn', 'refused')
  ),
  person text,
  role text,
  organisation text,
  handover_id text,
  record_kind text,
  record_id text,
  correlation_id text,
  source text
);
create index access_log_handover on access_log (handover_id, at);
create index access_log_person on access_log (person, at);

create trigger access_log_is_kept before update or delete on access_log
  for each row execute function forbid_change();
