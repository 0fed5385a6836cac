-- What was said of a client in a meeting or a bottleneck goes with the rest.
create or replace function erase_client(erased text) returns setof text language plpgsql security definer
  set search_path = pg_catalog, public set overstap.actor = '{"kind":"system"}' as $$
declare
  term client_terms;
  theirs text[];
  accounts text[];
begin
  perform pg_advisory_xact_lock(hashtextextended('retention ' || erased, 0));
  select * into term from client_terms where client = erased;
  if not found then
    return;
  end if;
  if not term.ended or term.held or term.kept_until > (now() at time zone 'Europe/Amsterdam')::date then
    raise exception 'This client is still kept' using errcode = 'restrict_violation';
  end if;
  theirs := array(select h.id from handovers h where h.client_id = erased order by h.id for update);
  delete from texts where handover_id = any (theirs);
  delete from matter_texts where handover_id = any (theirs);
  delete from point_versions where handover_id = any (theirs);
  delete from drafts where handover_id = any (theirs);
  -- What a mail server answered may repeat an address.
  update notices set error = null where handover_id = any (theirs) and error is not null;
  accounts := array(select a.person from client_accounts a where a.client_id = erased);
  delete from access_requests where client_id = erased or handover_id = any (theirs);
  delete from client_accounts where client_id = erased;
  delete from role_assignments where person = any (accounts) and role = 'client';
  delete from people where id = any (accounts);
  delete from clients where id = erased;
  delete from client_keys where client_id = erased;
  insert into erasures (handover_id) select unnest(theirs) on conflict do nothing;
  return query select unnest(theirs);
end $$;
