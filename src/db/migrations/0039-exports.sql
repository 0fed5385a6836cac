-- What somebody asked to have as a file that takes a while to make. The form's token is the key: asked twice is once.
create table exports (
  id uuid primary key,
  kind text not null check (kind in ('handovers', 'research')),
  -- Of which year; null: of all.
  year integer check (year between 2000 and 2200),
  asked_by text not null references people,
  asked_at timestamptz not null default now(),
  approved_by text references people,
  approved_at timestamptz,
  done integer not null default 0,
  total integer,
  ready_at timestamptz,
  expires_at timestamptz,
  failed_at timestamptz,
  erased_at timestamptz,
  -- Four eyes.
  check (approved_by <> asked_by),
  check ((approved_by is null) = (approved_at is null)),
  check (kind <> 'research' or ready_at is null or approved_by is not null)
);
create index exports_asked on exports (asked_by, asked_at desc);
create index exports_open on exports (id) where erased_at is null;

select protect('exports');
grant select, insert (id, kind, year, asked_by), update (approved_by, approved_at) on exports to overstap_web;
create policy own on exports for select to overstap_web using (asked_by = (select actor_person()));
create policy asks on exports for insert to overstap_web
  with check (asked_by = (select actor_person()) and (select actor_holds('programmeManager')));
create policy officer_reads on exports for select to overstap_web
  using (kind = 'research' and (select actor_holds('privacyOfficer')));
create policy officer_approves on exports for update to overstap_web
  using (kind = 'research' and approved_by is null and asked_by <> (select actor_person())
         and (select actor_holds('privacyOfficer')))
  with check (approved_by = (select actor_person()) and (select actor_holds('privacyOfficer')));

-- What was gathered: process facts, codes and days, by ids. Words, pseudonyms and the form of the file come when it is
-- fetched, so nothing here is more personal than the record itself. Gone when the time to fetch is over.
create table export_parts (
  export_id uuid not null references exports,
  number integer not null,
  content jsonb not null,
  primary key (export_id, number)
);
select protect('export_parts');
grant select on export_parts to overstap_web;
create policy own on export_parts for select to overstap_web using (
  exists (select from exports e
           where e.id = export_id and e.asked_by = (select actor_person()) and (select actor_holds('programmeManager'))
             and e.ready_at is not null and e.expires_at > now())
);

-- What stands between two cells in somebody's files.
create table export_settings (
  person text primary key references people,
  separator text not null check (separator in (';', ','))
);
select protect('export_settings');
grant select, insert, update on export_settings to overstap_web;
create policy own on export_settings to overstap_web
  using (person = (select actor_person())) with check (person = (select actor_person()));

-- Who is in the research export is found without reading every handover.
create index handovers_in_research on handovers (id) where state ->> 'researchConsentOn' is not null;
