-- Numbered before the policies that read it.
alter table handovers
  -- The client took back the consent on that day and how to go on is not settled.
  add column consent_withdrawn_on date,
  -- Who may look along: the last day on which they may, by person.
  add column looking_along jsonb not null default '{}';

-- What an earlier version kept in a state knows nothing of what came later.
update handovers
   set state = jsonb_set(
     '{"consentWithdrawnOn": null, "withoutConsent": false, "access": [], "sameClient": null}'::jsonb || state,
     '{surroundings}', '{"sameClient": []}'::jsonb || (state -> 'surroundings'));
