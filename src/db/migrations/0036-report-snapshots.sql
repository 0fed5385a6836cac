-- The figures of a quarter as they were after its end. Later changes do not touch them; the report shows both.
create table report_snapshots (
  region text not null references regions,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  taken_at timestamptz not null,
  -- Counted rows, in ids and codes: process facts only.
  content jsonb not null,
  primary key (region, quarter)
);
create trigger report_snapshots_are_kept before update or delete on report_snapshots
  for each row execute function forbid_change();

select protect('report_snapshots');
revoke update, delete on report_snapshots from overstap_worker;
grant select on report_snapshots to overstap_web;
create policy steering on report_snapshots for select to overstap_web
  using ((select actor_holds('programmeManager')));
