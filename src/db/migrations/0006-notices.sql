-- Notices are effects, not projections: a rebuild neither makes nor sends one.
create table notices (
  key text primary key,
  handover_id text not null,
  kind text not null,
  recipient text not null,
  mail text not null check (mail in ('now', 'bundled')),
  due_day date,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  status text not null default 'pending' check (status in ('pending', 'sending', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0,
  claimed_at timestamptz,
  sent_at timestamptz,
  message_id text,
  error text
);
create index notices_open on notices (handover_id) where status in ('pending', 'sending');
create index notices_bundled on notices (recipient) where mail = 'bundled' and status in ('pending', 'sending');
create index notices_failed on notices (created_at) where status = 'failed';
create index notices_recipient on notices (recipient, created_at);
