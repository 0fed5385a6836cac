-- A privacy officer makes the export that a client asks for: while it is made, and of that client only, they read what is
-- otherwise closed to them. The receiver's never had more than the announcement before acceptance, and exports no more.
create function exporting() returns text language sql stable parallel safe
  return case when actor_holds('privacyOfficer') then actor_setting('exporting') end;

create function is_exported(handover text) returns boolean language sql stable
  return exists (select from handovers h
                  where h.id = handover and h.client_id = (select exporting())
                    and (h.sender = (select actor_organisation()) or h.accepted_at is not null));

create policy exported on clients for select to overstap_web
  using (id = (select exporting())
         and exists (select from handovers h where h.client_id = clients.id and is_exported(h.id)));
create policy exported on texts for select to overstap_web
  using ((select exporting()) is not null and is_exported(handover_id));
create policy exported on point_versions for select to overstap_web
  using ((select exporting()) is not null and is_exported(handover_id));
