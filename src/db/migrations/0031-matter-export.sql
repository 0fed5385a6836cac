-- What was said of a client in meetings and bottlenecks is in the export that they ask for.
create policy exported on matter_texts for select to overstap_web
  using ((select exporting()) is not null and handover_id is not null and is_exported(handover_id));
