-- One view a figure, over what was added up: month, where, whose, which, how long, how often. What `code` and `value`
-- hold is said with the kinds in src/domain/measure/measured.ts.
do $$
declare
  figure record;
begin
  for figure in
    select * from (values
      ('started', 'started'), ('running', 'running'), ('submissions', 'submitted'), ('answers', 'answered'),
      ('acquaintance', 'acquaintance'), ('sign_offs', 'signedOff'), ('documents', 'documentCompleted'),
      ('transfers', 'transferred'), ('check_ins', 'checkIn'), ('safety_net_calls', 'safetyNetCalled'),
      ('safety_net_answers', 'safetyNetAnswered'), ('closing', 'closed'), ('independent', 'independent'),
      ('drop_out', 'droppedOut'), ('returns', 'returned'), ('satisfaction', 'satisfaction'), ('promises', 'promise')
    ) as named (view, kind)
  loop
    execute format(
      'create view figure_%s with (security_invoker = true) as
         select m.month, m.neighbourhood, n.cluster, m.sender, m.code, m.value, m.amount
           from measure_counts m join neighbourhoods n on n.id = m.neighbourhood
          where m.kind = %L', figure.view, figure.kind);
    execute format('grant select on figure_%s to overstap_web, overstap_worker', figure.view);
  end loop;
end $$;

-- Meetings of the clusters' case conferences, held or not, in the month in which that was recorded.
create view figure_conferences with (security_invoker = true) as
  select date_trunc('month', e.at at time zone 'Europe/Amsterdam')::date as month, null::text as neighbourhood,
         m.cluster, null::text as sender, case e.type when 'conferenceHeld' then 'held' else 'notHeld' end as code,
         null::integer as value, count(*) as amount
    from matter_events e join matters m on m.id = e.matter_id
   where m.kind = 'conference' and m.cluster is not null and e.type in ('conferenceHeld', 'conferenceNotHeld')
   group by 1, 3, 5;

-- Bottlenecks by kind, in each cluster that they touch.
create view figure_bottlenecks with (security_invoker = true) as
  select date_trunc('month', m.started_at at time zone 'Europe/Amsterdam')::date as month, null::text as neighbourhood,
         c.cluster, null::text as sender, m.topic as code, null::integer as value, count(*) as amount
    from matters m join matter_clusters c on c.matter_id = m.id
   where m.kind = 'bottleneck'
   group by 1, 3, 5;
grant select on figure_conferences, figure_bottlenecks to overstap_web, overstap_worker;
