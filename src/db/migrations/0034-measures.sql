-- What is counted of handovers (src/domain/measure): process facts, projected from the events with all the rest.
create table measures (
  handover_id text not null,
  seq integer not null,
  number integer not null,
  kind text not null,
  -- In whose month, quarter and year it counts.
  day date not null,
  neighbourhood text not null,
  sender text not null,
  code text not null,
  value integer,
  amount integer not null,
  primary key (handover_id, seq, number)
);
-- The handovers behind a number.
create index measures_found on measures (kind, day, handover_id);

-- The same, added up: reports read this. Kept in the statement that writes the measures.
create table measure_counts (
  kind text not null,
  month date not null,
  neighbourhood text not null,
  sender text not null,
  code text not null,
  value integer,
  amount bigint not null,
  constraint measure_counts_one unique nulls not distinct (kind, month, neighbourhood, sender, code, value)
);

-- The first day of each step of a handover, for the time between any two of them.
create table handover_steps (
  handover_id text not null,
  step text not null,
  day date not null,
  neighbourhood text not null,
  sender text not null,
  primary key (handover_id, step)
);
create index handover_steps_found on handover_steps (step, day);

-- Figures are over the whole region: for programme managers, as process facts.
do $$
declare
  counted text;
begin
  foreach counted in array array['measures', 'measure_counts', 'handover_steps'] loop
    perform protect(counted::regclass);
    execute format('grant select on %I to overstap_web', counted);
    execute format('create policy figures on %I for select to overstap_web
                      using ((select actor_holds(''programmeManager'')))', counted);
  end loop;
end $$;
