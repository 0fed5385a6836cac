-- A return concludes every safety-net call of its handover. Those that ended before the rules said so still counted as
-- open. What they get here is what rebuilding the projections gives.
update handovers h
   set safety_net_open = false,
       state = jsonb_set(h.state, '{safetyNet}', (
         select jsonb_agg(
                  case when c.call ->> 'concludedOn' is null
                       then c.call || jsonb_build_object(
                              'concludedOn', (h.phase_since at time zone 'Europe/Amsterdam')::date)
                       else c.call end
                  order by c.number)
           from jsonb_array_elements(h.state -> 'safetyNet') with ordinality c(call, number)))
 where h.phase = 'ended' and h.safety_net_open;

-- What is open is of a running handover now: one index says it as well as two.
drop index handovers_safety_net;

-- Who looks for drop-out finds it without reading every handover that ended.
alter table handovers add column dropped_out_in text;
update handovers set dropped_out_in = state #>> '{dropOut,phase}' where state #>> '{dropOut,phase}' is not null;
create index handovers_dropped_out on handovers (next_due_day, id) where dropped_out_in is not null;
