-- A role may be given for whole clusters: it then names their neighbourhoods as well, so that whoever asks where it applies
-- looks at one column. It says who gave it and who ended it.
alter table role_assignments
  add column if not exists clusters text[],
  add column given_by text references people,
  add column given_at timestamptz not null default now(),
  add column ended_by text references people,
  add column ended_at timestamptz;

alter table role_assignments
  drop constraint if exists role_assignments_role_check,
  add constraint role_assignments_role_check check (
    role in ('caseWorker', 'contactPerson', 'deputy', 'manager', 'programmeManager', 'functionalManager',
             'privacyOfficer', 'client')
  );

create index role_assignments_person on role_assignments (person);
