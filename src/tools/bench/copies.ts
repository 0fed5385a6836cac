import type { Pool } from 'pg';
import { clients } from '../../local/demo/clients';
import { utrecht } from '../../domain/region/utrecht';
import { copyNumber, type Template } from './templates';

/** How many handovers one statement writes. */
const batchSize = 100;

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
    insert into point_versions (handover_id, point, hash, content, author, created_at)
    select handover, point, hash, content, author, at
      from jsonb_to_recordset($4::jsonb) as v (handover text, point text, hash text, content jsonb, author text,
                                               at timestamptz)
    on conflict do nothing
  ), written_texts as (
    insert into texts (id, handover_id, kind, content, author, created_at, token)
    select id, handover, kind, content, author, at, id
      from jsonb_to_recordset($5::jsonb) as t (id text, handover text, kind text, content text, author text,
                                               at timestamptz)
  )
  insert into clients (id, organisation, given_name, family_name, birth_date)
  select id, organisation, given, family, born
    from jsonb_to_recordset($6::jsonb) as c (id text, organisation text, given text, family text, born date)`;

const nth = (copy: number) => {
  const found = clients[copy % clients.length];
  if (!found) throw new Error('There are no clients to name copies after');
  return found;
};

/** Another person for every copy, always the same one. */
const named = (client: string, copy: number) => ({
  ...(JSON.parse(client) as object),
  given: nth(copy).givenName,
  family: nth(copy * 7 + 3).familyName,
  born: `${1955 + (copy % 50)}-${String(1 + (copy % 12)).padStart(2, '0')}-${String(1 + (copy % 28)).padStart(2, '0')}`,
});

const inner = (list: string) => list.slice(1, -1);
const listOf = (parts: readonly string[]) => `[${parts.filter((part) => part !== '').join(',')}]`;

/** Writes copies `from`…`from + count`, each template in turn; gives their ids. The same numbers give the same handovers. */
export async function writeCopies(
  pool: Pool,
  templates: readonly Template[],
  { from, count }: { from: number; count: number },
): Promise<string[]> {
  const ids: string[] = [];
  for (let first = from; first < from + count; first += batchSize) {
    const last = Math.min(first + batchSize, from + count);
    const copies = Array.from({ length: last - first }, (_, at) => copyOf(templates, first + at));
    const lists = (['expectations', 'events', 'points', 'texts'] as const).map((table) =>
      listOf(copies.map((copy) => inner(copy[table]))),
    );
    await pool.query({
      name: 'write-copies',
      text: writeText,
      values: [
        listOf(copies.map(({ handover }) => handover)),
        ...lists,
        JSON.stringify(copies.map(({ client }, at) => named(client, first + at))),
        utrecht.policy.version,
        utrecht.template.version,
      ],
    });
    ids.push(...copies.map(({ handover }) => (JSON.parse(handover) as { id: string }).id));
  }
  return ids;
}

function copyOf(templates: readonly Template[], copy: number) {
  const template = templates[copy % templates.length];
  if (!template) throw new Error('There is nothing to copy');
  const number = copyNumber(copy);
  const { handover, expectations, events, points, texts, client } = template;
  return {
    handover: handover.join(number),
    expectations: expectations.join(number),
    events: events.join(number),
    points: points.join(number),
    texts: texts.join(number),
    client: client.join(number),
  };
}
