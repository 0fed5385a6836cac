-- Which groups of notices somebody does not want by mail. No row: everything comes. Mijn werk shows everything anyway.
create table notice_settings (
  person text primary key references people,
  switched_off text[] not null default '{}'
    check (switched_off <@ array['reminders', 'handovers', 'meetings', 'weekly']),
  changed_at timestamptz not null default now()
);
select protect('notice_settings');
grant select, insert, update on notice_settings to overstap_web;
create policy own on notice_settings to overstap_web
  using (person = (select actor_person()) and (select actor_client()) is null)
  with check (person = (select actor_person()) and (select actor_client()) is null);

-- The weekly summary of one programme manager: claimed before it is sent and marked after, so that it goes once.
create table weekly_summaries (
  person text not null references people,
  day date not null,
  created_at timestamptz not null default now(),
  status text not null default 'pending' check (status in ('pending', 'sending', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0,
  claimed_at timestamptz,
  sent_at timestamptz,
  message_id text,
  error text,
  primary key (person, day)
);
create index weekly_summaries_failed on weekly_summaries (created_at) where status = 'failed';
select protect('weekly_summaries');
grant select on weekly_summaries to overstap_web;
create policy own on weekly_summaries for select to overstap_web
  using (person = (select actor_person()) or (select actor_holds('programmeManager')));

-- Whose safety net is open, and which conferences are not structural any more: few among all.
create index handovers_safety_net_open on handovers (id) where safety_net_open;
