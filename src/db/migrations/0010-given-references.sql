-- Which reference a form got: the same form sent twice gets the same one.
create table given_references (
  token text primary key,
  reference text not null unique,
  created_at timestamptz not null default now()
);
