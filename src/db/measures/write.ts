import type { Counted } from '../../domain/measure/course';

/**
 * Parts of one statement that write what is counted of a handover: `$1` is the handover, `$first` the measures and
 * `$first+1` the steps. Counts are added to in the order of their keys, so that writers at once do not wait in a circle.
 */
export const countedParts = (first: number): string => `
  counted as (
    select * from jsonb_to_recordset($${first}::jsonb) as m
      (seq integer, number integer, kind text, day date, neighbourhood text, sender text, code text, value integer,
       amount integer)
  ), written_measures as (
    insert into measures (handover_id, seq, number, kind, day, neighbourhood, sender, code, value, amount)
    select $1, seq, number, kind, day, neighbourhood, sender, code, value, amount from counted
  ), added_up as (
    insert into measure_counts as kept (kind, month, neighbourhood, sender, code, value, amount)
    select kind, date_trunc('month', day)::date, neighbourhood, sender, code, value, sum(amount)
      from counted group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict on constraint measure_counts_one do update set amount = kept.amount + excluded.amount
  ), written_steps as (
    insert into handover_steps (handover_id, step, day, neighbourhood, sender)
    select $1, step, day, neighbourhood, sender
      from jsonb_to_recordset($${first + 1}::jsonb) as s (step text, day date, neighbourhood text, sender text)
    on conflict (handover_id, step) do nothing
  )`;

/** The values for the two of `countedParts`. */
export const countedValues = ({ measures, steps }: Counted): [string, string] => [
  JSON.stringify(measures),
  JSON.stringify(steps),
];
