-- What an earlier version kept in a state knows nothing of what programme managers ask and propose.
update handovers set state = '{"asked": [], "deputyProposals": []}'::jsonb || state;

-- The board reads the open handovers only, in its own order, however many there are that ended.
create index handovers_board on handovers ((stalled_since is null), next_due_day, reference)
  where phase <> 'ended';
create index handovers_safety_net on handovers (id) where safety_net_open and phase <> 'ended';

-- That something changed, and nothing of what: whoever follows the board looks again. One word a transaction.
create function tell_board() returns trigger language plpgsql as $$
begin
  perform pg_notify('overstap_board', 'handovers');
  return null;
end $$;
create trigger handovers_tell_board after insert or update or delete on handovers
  for each statement execute function tell_board();
