-- A matter is seen by who has something to do with it, as long as there is a role behind that, and by programme managers.
-- How much of it each of them sees is the domain's to say (relations of each kind), and asked in the server.
select protect('matter_people');
grant select on matter_people to overstap_web;
create policy own on matter_people for select to overstap_web using (person = (select actor_person()));

select protect('matters');
grant select on matters to overstap_web;
create policy seen on matters for select to overstap_web using (
  (select actor_holds('programmeManager'))
  or (select actor_works_at()) is not null
     and id in (select p.matter_id from matter_people p where p.person = (select actor_person()))
);

-- What belongs to one matter. A scalar subquery is looked up by key for each row, never turned into a scan.
do $$
declare
  part text;
begin
  foreach part in array array['matter_events', 'matter_commands', 'matter_clusters', 'matter_handovers'] loop
    perform protect(part::regclass);
    execute format('grant select on %I to overstap_web', part);
    execute format('create policy seen on %I for select to overstap_web
                      using ((select true from matters m where m.id = matter_id))', part);
  end loop;
end $$;
revoke update, delete on matter_events, matter_commands from overstap_worker;

select protect('matter_expectations');
grant select on matter_expectations to overstap_web;
-- One's own first: no matter need be looked up for those.
create policy seen on matter_expectations for select to overstap_web using (
  (select actor_client()) is null
  and ((select actor_person()) in (owner, deputy) or (select true from matters m where m.id = matter_id))
);

-- Is there such a matter at all? Asked before the first words of a new one are written, so that nobody writes into one
-- that they do not see.
create function is_matter(asked text) returns boolean language sql stable security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
    select exists (select from matters where id = asked)
  $$;
revoke execute on function is_matter from public;
grant execute on function is_matter to overstap_web, overstap_worker;

-- Words about one handover are for who takes part and works with clients, for who sees the whole file, and for who wrote
-- them: not for a programme manager, who sees process facts.
select protect('matter_texts');
revoke insert, update, delete on matter_texts from overstap_worker;
grant select, insert on matter_texts to overstap_web;
create policy seen on matter_texts for select to overstap_web using (
  (select true from matters m where m.id = matter_id)
  and (
    handover_id is null
    or author = (select actor_person())
    or (select actor_works_at()) is not null
       and matter_id in (select p.matter_id from matter_people p where p.person = (select actor_person()))
    or (select s.visibility from handovers_seen s where s.id = handover_id) = 'full'
  )
);
create policy own_words on matter_texts for insert to overstap_web with check (
  author = (select actor_person())
  and ((select actor_works_at()) is not null or (select actor_holds('programmeManager')))
  and ((select true from matters m where m.id = matter_id) or not is_matter(matter_id))
);

-- The one key under which the words of all matters are sealed. Made by whoever writes first; the owner replaces it.
create policy matters_read on client_keys for select to overstap_web
  using (client_id = 'matters' and (select actor_person()) is not null and (select actor_client()) is null);
create policy matters_make on client_keys for insert to overstap_web
  with check (client_id = 'matters' and generation = 1
              and (select actor_person()) is not null and (select actor_client()) is null);
