-- A year is frozen as its quarters are, in a snapshot of its own: what was corrected between the end of a quarter and the
-- end of its year is in the one and not in the other.
alter table report_snapshots rename column quarter to period;
alter table report_snapshots drop constraint report_snapshots_quarter_check;
alter table report_snapshots add check (period ~ '^\d{4}(-Q[1-4])?$');

-- The counted rows of a year are many: as rows they are read in a fraction of the time that unpacking them takes.
create table report_snapshot_rows (
  region text not null,
  period text not null,
  source text not null,
  month date not null,
  neighbourhood text,
  cluster text not null,
  sender text,
  code text,
  value integer,
  amount bigint not null,
  foreign key (region, period) references report_snapshots
);
insert into report_snapshot_rows
  select s.region, s.period, r.*
    from report_snapshots s
    cross join jsonb_to_recordset(s.content) as r(source text, month date, neighbourhood text, cluster text,
                                                  sender text, code text, value integer, amount bigint);
alter table report_snapshots drop column content;
create index report_snapshot_rows_found on report_snapshot_rows (region, period);
create trigger report_snapshot_rows_are_kept before update or delete on report_snapshot_rows
  for each row execute function forbid_change();

select protect('report_snapshot_rows');
revoke update, delete on report_snapshot_rows from overstap_worker;
grant select on report_snapshot_rows to overstap_web;
create policy steering on report_snapshot_rows for select to overstap_web
  using ((select actor_holds('programmeManager')));
