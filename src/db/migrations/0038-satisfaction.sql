-- What the client thinks of the handover, and whether it ended without a durable place. Handovers that began before it
-- was asked have no answer; which of the ended ones dropped out, rebuilding the projections tells.
update handovers
   set state = '{"satisfaction": {"transfer": null, "closure": null}, "dropOut": null}'::jsonb || state;

-- The client reads back what they said, and what somebody wrote down for them.
create policy client_reads_own_opinion on texts for select to overstap_web using (
  kind = 'recordSatisfaction'
  and (select s.visibility from handovers_seen s where s.id = handover_id) = 'own'
);
