-- Who has a place in which handover, once more, as rows: behind a policy a list in a column cannot be searched by its
-- index, since the search itself could tell what the policy hides. Kept by the database with `handovers.involved`.
create table handover_people (
  person text not null,
  handover_id text not null,
  primary key (person, handover_id)
);
create index handover_people_handover on handover_people (handover_id);
select protect('handover_people');
grant select on handover_people to overstap_web;
create policy own on handover_people for select to overstap_web using (person = (select actor_person()));

insert into handover_people select distinct unnest(involved), id from handovers;

create function keep_handover_people() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from handover_people
     where handover_id = old.id and (tg_op = 'DELETE' or person <> all (new.involved));
  end if;
  if tg_op <> 'DELETE' then
    insert into handover_people select distinct unnest(new.involved), new.id on conflict do nothing;
  end if;
  return null;
end $$;
create trigger handover_people_follow after insert or delete on handovers
  for each row execute function keep_handover_people();
create trigger handover_people_change after update of involved on handovers
  for each row when (old.involved is distinct from new.involved) execute function keep_handover_people();
