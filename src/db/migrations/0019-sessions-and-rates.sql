-- The key of a session is a hash of the secret in the cookie, and what a session holds is sealed with that secret:
-- reading this table gives nobody a session. What stays open is what "Mijn sessies" shows to its owner.
truncate session;
alter table session add seen_at timestamptz not null default now();
create index session_subject on session ((sess ->> 'subject'));

create function note_sign_of_life() returns trigger language plpgsql as $$
begin
  new.seen_at := now();
  return new;
end $$;
create trigger session_sign_of_life before update on session
  for each row execute function note_sign_of_life();

-- How often an address or an account asked something; the keys are keyed hashes, and rows go after an hour.
create unlogged table rate_limits (
  key text primary key,
  points integer not null,
  expire bigint
);
alter table rate_limits enable row level security;
alter table rate_limits force row level security;
grant select, insert, update, delete on rate_limits to overstap_web;
create policy counting on rate_limits to overstap_web
  using ((select actor_is_signing_in())) with check ((select actor_is_signing_in()));
