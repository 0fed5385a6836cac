create table people (
  id text primary key default gen_random_uuid()::text,
  -- The name by which the identity provider knows this person.
  subject text unique,
  name text not null,
  email text not null,
  phone text not null default '',
  language text not null default 'nl' check (language in ('nl', 'en')),
  organisation text not null references organisations,
  news_seen_at timestamptz not null default now()
);

alter table regions add foreign key (programme_manager) references people;

create table role_assignments (
  id bigint generated always as identity primary key,
  person text not null references people,
  role text not null check (
    role in ('caseWorker', 'contactPerson', 'deputy', 'manager', 'programmeManager', 'functionalManager')
  ),
  organisation text not null references organisations,
  -- null: the whole organisation.
  neighbourhoods text[],
  from_day date not null,
  until_day date,
  unique nulls not distinct (person, role, organisation, neighbourhoods, from_day)
);

-- The fixed contact persons; null is a vacancy.
create table contact_assignments (
  neighbourhood text not null references neighbourhoods,
  organisation text not null references organisations,
  contact_person text references people,
  deputy text references people,
  manager text references people,
  primary key (neighbourhood, organisation)
);

create table absences (
  id text primary key default gen_random_uuid()::text,
  person text not null references people,
  from_day date not null,
  -- The last day away; null: not known yet.
  until_day date,
  check (until_day >= from_day)
);
create index absences_person on absences (person, from_day);
