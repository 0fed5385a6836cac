import type { Pool } from 'pg';
import { insertClients, sealedClient, type NewClient } from '../../../db/clients';
import { sealPoint } from '../../../db/points';
import { sealText } from '../../../db/texts';
import { inTransaction } from '../../../db/transaction';
import { utrecht } from '../../../domain/region/utrecht';
import type { Vault } from '../../../vault';
import { clients } from '../clients';
import type { KeptPoint, KeptText } from '../telling';
import { copyNumber, filled, filledInSql, type Marked } from './marked';
import type { Template } from './template';

/** The rows of each template, as the lateral table `t (rows, template)`. */
const templates = (parameter: number): string =>
  `jsonb_array_elements($${parameter}::jsonb) with ordinality t (rows, template)`;

/**
 * What was told is sent once, and multiplied in the database: each copy takes the rows of its template. Only what is
 * sealed differs from copy to copy, and comes as it is.
 */
const writeText = `
  with copies as materialized (
    select * from jsonb_to_recordset($1::jsonb) as c (template bigint, id text, number text, reference text)
  ), told_handovers as materialized (
    select t.template, h::text as told from ${templates(2)} cross join jsonb_array_elements(t.rows) h
  ), written_handovers as (
    insert into handovers
    select one.* from told_handovers t join copies c using (template)
     cross join jsonb_populate_record(null::handovers, ${filledInSql('t.told')}::jsonb) one
  ), told_expectations as materialized (
    select t.template, e::text as told from ${templates(3)} cross join jsonb_array_elements(t.rows) e
  ), written_expectations as (
    insert into expectations
    select one.* from told_expectations t join copies c using (template)
     cross join jsonb_populate_record(null::expectations, ${filledInSql('t.told')}::jsonb) one
  ), told_events as materialized (
    select t.template, seq, at, command, person, organisation, type, event::text as event
      from ${templates(4)}
     cross join jsonb_to_recordset(t.rows) as e (seq integer, at timestamptz, command text, person text,
                                                 organisation text, type text, event jsonb)
  ), written_events as (
    insert into handover_events
      (handover_id, seq, at, command_id, person, organisation, type, event, policy_version, template_version)
    select c.id, seq, at, ${filledInSql('command')}, person, organisation, type, ${filledInSql('event')}::jsonb, $5, $6
      from told_events join copies c using (template)
  ), written_measures as (
    insert into measures
    select c.id, seq, m.number, kind, day, neighbourhood, sender, code, value, amount
      from ${templates(7)} cross join jsonb_populate_recordset(null::measures, t.rows) m join copies c using (template)
  ), written_steps as (
    insert into handover_steps
    select c.id, step, day, neighbourhood, sender
      from ${templates(8)} cross join jsonb_populate_recordset(null::handover_steps, t.rows) s
      join copies c using (template)
  ), written_points as (
    insert into point_versions (handover_id, point, hash, sealed_content, author, created_at)
    select handover, point, hash, sealed, author, at
      from jsonb_to_recordset($9::jsonb) as v (handover text, point text, hash text, sealed text, author text,
                                               at timestamptz)
    on conflict do nothing
  ), written_texts as (
    insert into texts (id, handover_id, kind, sealed_content, author, created_at, token)
    select id, handover, kind, sealed, author, at, id
      from jsonb_to_recordset($10::jsonb) as t (id text, handover text, kind text, sealed text, author text,
                                               at timestamptz)
  ), ${insertClients(11)} select`;

/**
 * What is counted is added up once, when all copies are there: two who write at once would wait for each other at every
 * sum.
 */
export const addUpCounts = (pool: Pool): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    await client.query('lock table measure_counts in exclusive mode');
    await client.query('delete from measure_counts');
    await client.query(
      `insert into measure_counts (kind, month, neighbourhood, sender, code, value, amount)
       select kind, date_trunc('month', day)::date, neighbourhood, sender, code, value, sum(amount)
         from measures group by 1, 2, 3, 4, 5, 6`,
    );
  });

/** A copy to be made: of what, under which number and reference. */
export interface Copy {
  template: Template;
  number: number;
  reference: string;
}

const nth = (copy: number) => {
  const found = clients[copy % clients.length];
  if (!found) throw new Error('There are no clients to name copies after');
  return found;
};

/** Another family name and birth date for every copy, always the same ones. */
const named = (client: string, copy: number): NewClient => ({
  ...(JSON.parse(client) as { id: string; organisation: string; givenName: string }),
  namePrefix: '',
  familyName: nth(copy * 7 + 3).familyName,
  phone: '',
  createdBy: null,
  birthDate: `${1955 + (copy % 50)}-${String(1 + (copy % 12)).padStart(2, '0')}-${String(1 + (copy % 28)).padStart(2, '0')}`,
});

type ToldTable = 'handovers' | 'expectations' | 'events' | 'measures' | 'steps';

/** Writes these copies in one statement. The same copies give the same rows, but for what is sealed. */
export async function writeCopies(
  { pool, vault }: { pool: Pick<Pool, 'query'>; vault: Vault },
  copies: readonly Copy[],
): Promise<void> {
  const told = [...new Set(copies.map(({ template }) => template))];
  const rowsOf = (table: ToldTable) => `[${told.map((template) => template[table]).join(',')}]`;
  const sealed = copies.map((copy) => sealedOf(vault, copy));
  await pool.query({
    name: 'write-copies',
    text: writeText,
    values: [
      JSON.stringify(
        copies.map((copy) => ({
          template: told.indexOf(copy.template) + 1,
          id: idOfCopy(copy),
          number: copyNumber(copy.number),
          reference: copy.reference,
        })),
      ),
      rowsOf('handovers'),
      rowsOf('expectations'),
      rowsOf('events'),
      utrecht.policy.version,
      utrecht.template.version,
      rowsOf('measures'),
      rowsOf('steps'),
      JSON.stringify(sealed.flatMap(({ points }) => points)),
      JSON.stringify(sealed.flatMap(({ texts }) => texts)),
      JSON.stringify(sealed.map(({ client }) => client)),
    ],
  });
}

type PointRow = KeptPoint & { handover: string };

/** A client of its own with a key of its own, under which all that is written about them is sealed. */
function sealedOf(vault: Vault, { template, number, reference }: Copy) {
  const fill = (what: Marked) => filled(what, number, reference);
  const { key, row } = sealedClient(vault, named(fill(template.client), number), template.salt);
  return {
    points: (JSON.parse(fill(template.points)) as PointRow[]).map(({ content, ...version }) => ({
      ...version,
      sealed: sealPoint(key, version, content),
    })),
    texts: (JSON.parse(fill(template.texts)) as KeptText[]).map(({ content, ...text }) => ({
      ...text,
      sealed: sealText(key, text.id, content),
    })),
    client: row,
  };
}

/** The id of the handover that this copy becomes. */
export const idOfCopy = ({ template, number, reference }: Copy): string =>
  filled(template.id, number, reference);
