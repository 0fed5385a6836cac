import type { Pool } from 'pg';
import { insertClients, sealedClient, type NewClient } from '../../db/clients';
import { sealPoint } from '../../db/points';
import { sealText } from '../../db/texts';
import { clients } from '../../local/demo/clients';
import type { KeptPoint, KeptText } from '../../local/demo/telling';
import { utrecht } from '../../domain/region/utrecht';
import type { Vault } from '../../vault';
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
  ), ${insertClients(6)} select`;

const nth = (copy: number) => {
  const found = clients[copy % clients.length];
  if (!found) throw new Error('There are no clients to name copies after');
  return found;
};

/** Another person for every copy, always the same one. */
const named = (client: string, copy: number): NewClient => ({
  ...(JSON.parse(client) as { id: string; organisation: string }),
  givenName: nth(copy).givenName,
  namePrefix: '',
  familyName: nth(copy * 7 + 3).familyName,
  phone: '',
  createdBy: null,
  birthDate: `${1955 + (copy % 50)}-${String(1 + (copy % 12)).padStart(2, '0')}-${String(1 + (copy % 28)).padStart(2, '0')}`,
});

const inner = (list: string) => list.slice(1, -1);
const listOf = (parts: readonly string[]) => `[${parts.filter((part) => part !== '').join(',')}]`;

/** Writes copies `from`…`from + count`, each template in turn; gives their ids. The same numbers give the same handovers. */
export async function writeCopies(
  { pool, vault }: { pool: Pool; vault: Vault },
  templates: readonly Template[],
  { from, count }: { from: number; count: number },
): Promise<string[]> {
  const ids: string[] = [];
  for (let first = from; first < from + count; first += batchSize) {
    const last = Math.min(first + batchSize, from + count);
    const copies = Array.from({ length: last - first }, (_, at) => copyOf(vault, templates, first + at));
    const lists = (['expectations', 'events'] as const).map((table) =>
      listOf(copies.map((copy) => inner(copy[table]))),
    );
    const sealed = (['points', 'texts'] as const).map((table) =>
      JSON.stringify(copies.flatMap((copy): object[] => copy[table])),
    );
    await pool.query({
      name: 'write-copies',
      text: writeText,
      values: [
        listOf(copies.map(({ handover }) => handover)),
        ...lists,
        ...sealed,
        JSON.stringify(copies.map(({ client }) => client)),
        utrecht.policy.version,
        utrecht.template.version,
      ],
    });
    ids.push(...copies.map(({ handover }) => (JSON.parse(handover) as { id: string }).id));
  }
  return ids;
}

type PointRow = KeptPoint & { handover: string };

/** A client of its own with a key of its own, under which all that is written about them is sealed. */
function copyOf(vault: Vault, templates: readonly Template[], copy: number) {
  const template = templates[copy % templates.length];
  if (!template) throw new Error('There is nothing to copy');
  const number = copyNumber(copy);
  const { handover, expectations, events, points, texts, client } = template;
  const { key, row } = sealedClient(vault, named(client.join(number), copy));
  return {
    handover: handover.join(number),
    expectations: expectations.join(number),
    events: events.join(number),
    points: (JSON.parse(points.join(number)) as PointRow[]).map(({ content, ...version }) => ({
      ...version,
      sealed: sealPoint(key, version, content),
    })),
    texts: (JSON.parse(texts.join(number)) as KeptText[]).map(({ content, ...text }) => ({
      ...text,
      sealed: sealText(key, text.id, content),
    })),
    client: row,
  };
}
