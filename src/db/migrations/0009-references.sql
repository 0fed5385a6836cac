-- Numbers for the references by which people name a handover; gaps are fine, doubles are not.
create sequence handover_references;
