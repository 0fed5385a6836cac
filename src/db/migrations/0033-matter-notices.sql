-- A notice is about one handover or about one matter, never about both.
alter table notices alter column handover_id drop not null;
alter table notices add column matter_id text;
alter table notices add constraint notices_about_one check (num_nonnulls(handover_id, matter_id) = 1);
create index notices_open_of_matter on notices (matter_id)
  where matter_id is not null and status in ('pending', 'sending');
