-- Nobody sees a row without an actor, and each actor sees theirs. The web role reads by the rules below and writes next
-- to nothing of the record; the worker works as the system; neither owns anything.

-- The domain's `visibility` (src/domain/permissions.ts), null where it says `nothing`; a test compares the two. The view
-- serves the policies of what belongs to a handover. `own` is the client's.
do $$
declare
  seen constant text := $seen$
    case
      when (select actor_client()) is not null then case when h.client_id = (select actor_client()) then 'own' end
      when h.sender = (select actor_works_at()) then 'full'
      when h.looking_along ->> (select actor_person()) >= (select actor_day())::text
        and ((select actor_works_at()) is not null or (select actor_holds('programmeManager'))) then 'full'
      when h.submitted_at is not null and h.receiver = (select actor_works_at())
        and ((select actor_everywhere()) or h.neighbourhood = any ((select actor_neighbourhoods())::text[])
          or h.cluster = any ((select actor_clusters())::text[])
          or (select actor_person()) in (h.receiver_case_worker, h.receiver_contact_person, h.receiver_deputy,
                                         h.receiver_manager, h.answerer))
        then case when h.accepted_at is null then 'announcement' else 'full' end
      when (select actor_holds('programmeManager')) or (select actor_holds('privacyOfficer'))
        and (h.sender = (select actor_organisation())
          or h.receiver = (select actor_organisation()) and h.submitted_at is not null) then 'processFacts'
    end$seen$;
begin
  perform protect('handovers');
  execute format('create policy seen on handovers for select to overstap_web using ((%s) is not null)',
                 replace(seen, 'h.', 'handovers.'));
  execute format('create view handovers_seen with (security_invoker = true) as
                    select h.id, h.client_id, %s as visibility from handovers h', seen);
end $$;
grant select on handovers to overstap_web;
grant select on handovers_seen to overstap_web, overstap_worker;

-- What belongs to one handover. A scalar subquery is looked up by key for each row, never turned into a scan.
select protect('handover_events');
revoke update, delete on handover_events from overstap_worker;
grant select on handover_events to overstap_web;
create policy seen on handover_events for select to overstap_web using (
  case (select s.visibility from handovers_seen s where s.id = handover_id)
    when 'announcement' then type = 'submitted'
    when 'processFacts' then true
    when 'full' then true
    else false
  end
);

select protect('handled_commands');
revoke update, delete on handled_commands from overstap_worker;
grant select on handled_commands to overstap_web;
create policy seen on handled_commands for select to overstap_web
  using ((select true from handovers h where h.id = handover_id));

select protect('expectations');
grant select on expectations to overstap_web;
-- One's own first: no handover need be looked up for those. A client reads on their page who does what next from the
-- handover itself.
create policy seen on expectations for select to overstap_web using (
  (select actor_client()) is null
  and ((select actor_person()) in (owner, deputy) or (select true from handovers h where h.id = handover_id))
);

-- Somebody's own, and for programme managers what could not be delivered.
select protect('notices');
grant select on notices to overstap_web;
create policy own on notices for select to overstap_web
  using (recipient = (select actor_person()) or (select actor_holds('programmeManager')));

-- Content: whoever sees the whole file. Words are written by whoever sees that there is such a handover: an answer to a
-- submission is given before the file is open.
select protect('texts');
revoke insert, update, delete on texts from overstap_worker;
grant select, insert on texts to overstap_web;
create policy seen on texts for select to overstap_web
  using ((select s.visibility from handovers_seen s where s.id = handover_id) = 'full');
create policy own_words on texts for insert to overstap_web
  with check (author = (select actor_person()) and (select true from handovers h where h.id = handover_id));

select protect('point_versions');
revoke insert, update, delete on point_versions from overstap_worker;
grant select, insert on point_versions to overstap_web;
create policy seen on point_versions for select to overstap_web
  using ((select s.visibility from handovers_seen s where s.id = handover_id) in ('full', 'own'));
create policy own_words on point_versions for insert to overstap_web with check (
  author = (select actor_person())
  and (select s.visibility from handovers_seen s where s.id = handover_id) = 'full'
);

select protect('drafts');
grant select, insert, update, delete on drafts to overstap_web;
create policy own on drafts to overstap_web
  using (person = (select actor_person()))
  with check (
    person = (select actor_person())
    and (select s.visibility from handovers_seen s where s.id = handover_id) = 'full'
  );

-- Clients are their sender's; others know them through a handover of which they see more than the process.
select protect('clients');
revoke insert, update, delete on clients from overstap_worker;
grant select, insert on clients to overstap_web;
create policy own_organisation on clients for select to overstap_web
  using (organisation = (select actor_works_at()) and (select actor_client()) is null);
create policy seen on clients for select to overstap_web using (
  exists (select from handovers_seen s where s.client_id = clients.id and s.visibility <> 'processFacts')
);
create policy entered on clients for insert to overstap_web
  with check (organisation = (select actor_works_at()) and created_by = (select actor_person()));

select protect('given_references');
revoke update, delete on given_references from overstap_worker;
grant select, insert on given_references to overstap_web;
create policy asked on given_references for select to overstap_web using ((select actor_person()) is not null);
create policy given on given_references for insert to overstap_web
  with check ((select actor_person()) is not null);
grant usage on sequence handover_references to overstap_web, overstap_worker;

-- The directory: everybody who signs in reads who works where; the functional manager keeps it.
do $$
declare
  directory text;
begin
  foreach directory in array array['regions', 'clusters', 'neighbourhoods', 'organisations', 'policies', 'templates',
                                   'closing_days', 'people', 'role_assignments', 'contact_assignments', 'absences'] loop
    perform protect(directory::regclass);
    execute format('grant select on %I to overstap_web', directory);
    execute format('create policy known on %I for select to overstap_web using ((select actor_kind()) is not null)',
                   directory);
  end loop;
  foreach directory in array array['regions', 'closing_days', 'people', 'role_assignments', 'contact_assignments',
                                   'absences'] loop
    execute format('create policy kept on %I to overstap_web
                      using ((select actor_holds(''functionalManager'')))
                      with check ((select actor_holds(''functionalManager'')))', directory);
  end loop;
end $$;
-- Who is away is for colleagues.
alter policy known on absences using ((select actor_person()) is not null and (select actor_client()) is null);
grant update (programme_manager) on regions to overstap_web;
grant insert, update, delete on closing_days, absences to overstap_web;
grant insert, update on people, role_assignments, contact_assignments to overstap_web;

-- Everybody keeps their own language and what they have seen, and nothing else of themselves.
create policy own_settings on people for update to overstap_web
  using (id = (select actor_person())) with check (id = (select actor_person()));
create function forbid_change_of_self() returns trigger language plpgsql as $$
begin
  if current_user = 'overstap_web' and not actor_holds('functionalManager')
     and to_jsonb(new) - array['language', 'news_seen_at'] <> to_jsonb(old) - array['language', 'news_seen_at'] then
    raise exception 'Only the administration changes this' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger people_keep_their_settings before update on people
  for each row execute function forbid_change_of_self();

-- Sessions come before anybody is known: only a connection that signs people in sees them.
select protect('session');
grant select, insert, update, delete on session to overstap_web;
create policy signing_in on session to overstap_web
  using ((select actor_is_signing_in())) with check ((select actor_is_signing_in()));
