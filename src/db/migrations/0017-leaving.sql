-- The first day after somebody's last role in their own organisation has ended; null as long as one goes on, and for
-- whoever never had one. What is open then moves to their deputy.
create function left_on(someone text) returns date language sql stable
  return (select case when bool_and(r.until_day is not null) then max(r.until_day) + 1 end
            from role_assignments r
            join people p on p.id = r.person and p.organisation = r.organisation
           where r.person = someone
             and r.role in ('caseWorker', 'contactPerson', 'deputy', 'manager', 'programmeManager'));
