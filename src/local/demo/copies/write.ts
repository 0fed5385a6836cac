import type { Pool } from 'pg';
import { insertClients, sealedClient, type NewClient } from '../../../db/clients';
import { sealPoint } from '../../../db/points';
import { sealText } from '../../../db/texts';
import { inTransaction } from '../../../db/transaction';
import { utrecht } from '../../../domain/region/utrecht';
import type { Vault } from '../../../vault';
import { clients } from '../clients';
import type { KeptPoint, KeptText } from '../telling';
import { copyNumber, filled } from './cut';
import type { Template } from './template';

const writeText = `
  with written_handovers as (
    insert into handovers select * from jsonb_populate_recordset(null::handovers, $1::jsonb)
  ), written_expectations as (
    insert into expectations select * from jsonb_populate_recordset(null::expectations, $2::jsonb)
  ), written_events as (
    insert into handover_events
      (handover_id, seq, at, command_id, person, organisation, type, event, policy_version, template_version)
    select handover, seq, at, command, person, organisation, type, event, $7, $8
      from jsonb_to_recordset($3::jsonb) as e (handover text, seq integer, at timestamptz, command text,
                                               person text, organisation text, type text, event jsonb)
  ), written_points as (
    insert into point_versions (handover_id, point, hash, sealed_content, author, created_at)
    select handover, point, hash, sealed, author, at
      from jsonb_to_recordset($4::jsonb) as v (handover text, point text, hash text, sealed text, author text,
                                               at timestamptz)
    on conflict do nothing
  ), written_texts as (
    insert into texts (id, handover_id, kind, sealed_content, author, created_at, token)
    select id, handover, kind, sealed, author, at, id
      from jsonb_to_recordset($5::jsonb) as t (id text, handover text, kind text, sealed text, author text,
                                               at timestamptz)
  ), written_measures as (
    insert into measures select * from jsonb_populate_recordset(null::measures, $9::jsonb)
  ), written_steps as (
    insert into handover_steps select * from jsonb_populate_recordset(null::handover_steps, $10::jsonb)
  ), ${insertClients(6)} select`;

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

const inner = (list: string) => list.slice(1, -1);
const listOf = (parts: readonly string[]) => `[${parts.filter((part) => part !== '').join(',')}]`;

/** Writes these copies in one statement. The same copies give the same rows, but for what is sealed. */
export async function writeCopies(
  { pool, vault }: { pool: Pick<Pool, 'query'>; vault: Vault },
  copies: readonly Copy[],
): Promise<void> {
  const made = copies.map((copy) => copyOf(vault, copy));
  const lists = (table: 'expectations' | 'events' | 'measures' | 'steps') =>
    listOf(made.map((copy) => inner(copy[table])));
  const sealed = (['points', 'texts'] as const).map((table) =>
    JSON.stringify(made.flatMap((copy): object[] => copy[table])),
  );
  await pool.query({
    name: 'write-copies',
    text: writeText,
    values: [
      listOf(made.map(({ handover }) => handover)),
      lists('expectations'),
      lists('events'),
      ...sealed,
      JSON.stringify(made.map(({ client }) => client)),
      utrecht.policy.version,
      utrecht.template.version,
      lists('measures'),
      lists('steps'),
    ],
  });
}

type PointRow = KeptPoint & { handover: string };

/** A client of its own with a key of its own, under which all that is written about them is sealed. */
function copyOf(vault: Vault, { template, number, reference }: Copy) {
  const fill = (table: Exclude<keyof Template, 'phase' | 'salt'>) =>
    filled(template[table], copyNumber(number), reference);
  const { key, row } = sealedClient(vault, named(fill('client'), number), template.salt);
  return {
    handover: fill('handover'),
    expectations: fill('expectations'),
    events: fill('events'),
    measures: fill('measures'),
    steps: fill('steps'),
    points: (JSON.parse(fill('points')) as PointRow[]).map(({ content, ...version }) => ({
      ...version,
      sealed: sealPoint(key, version, content),
    })),
    texts: (JSON.parse(fill('texts')) as KeptText[]).map(({ content, ...text }) => ({
      ...text,
      sealed: sealText(key, text.id, content),
    })),
    client: row,
  };
}

/** The id of the handover that this copy becomes. */
export const idOfCopy = ({ template, number, reference }: Copy): string =>
  (JSON.parse(filled(template.handover, copyNumber(number), reference)) as { id: string }).id;
