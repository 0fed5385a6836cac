-- Everything below can be rebuilt from the events, and is never the only place of anything.
create table handovers (
  id text primary key,
  reference text not null,
  seq integer not null,
  client_id text not null,
  phase text not null,
  phase_since timestamptz not null,
  started_at timestamptz not null,
  last_progress timestamptz not null,
  sender text not null,
  receiver text not null,
  neighbourhood text not null,
  cluster text not null,
  planned_moving_day date not null,
  transfer_day date,
  submitted_at timestamptz,
  accepted_at timestamptz,
  responsible text not null,
  sender_contact_person text,
  sender_deputy text,
  sender_manager text,
  sender_case_worker text,
  receiver_contact_person text,
  receiver_deputy text,
  receiver_manager text,
  receiver_case_worker text,
  answerer text,
  programme_manager text not null,
  -- Everybody with a place in this handover, for "mine" and for changes in the directory.
  involved text[] not null,
  stalled_since date,
  paused_until date,
  reaching_out_since date,
  safety_net_calls integer not null,
  safety_net_open boolean not null,
  next_due_day date,
  next_due_kind text,
  ending text,
  policy_version text not null,
  template_version text not null,
  state jsonb not null
);
create unique index handovers_reference on handovers (reference);
create index handovers_reference_search on handovers using gin (lower(reference) gin_trgm_ops);
create index handovers_client on handovers (client_id);
create index handovers_due on handovers (next_due_day, id);
create index handovers_sender on handovers (sender, next_due_day, id);
create index handovers_neighbourhood on handovers (neighbourhood, next_due_day, id);
create index handovers_phase on handovers (phase, next_due_day, id);
create index handovers_involved on handovers using gin (involved);

create table expectations (
  handover_id text not null,
  key text not null,
  kind text not null,
  side text,
  role text not null,
  owner text not null,
  vacant boolean not null,
  deputy text,
  manager text,
  programme_manager text not null,
  escalates_to text not null,
  due_day date not null,
  due_at timestamptz not null,
  ladder text not null,
  points text[] not null,
  number integer,
  extendable boolean not null,
  primary key (handover_id, key)
);
create index expectations_owner on expectations (owner, due_day);
create index expectations_deputy on expectations (deputy, due_day);
create index expectations_due on expectations (due_day);
