import type { Pool } from 'pg';
import { copyNumber } from '../../local/demo/copies/marked';
import type { Template } from '../../local/demo/copies/template';
import { addUpCounts, idOfCopy, writeCopies as writeBatch, type Copy } from '../../local/demo/copies/write';
import type { Vault } from '../../vault';

/** How many handovers one statement writes. */
const batchSize = 100;

/** Far from the numbers that are generated: the same number of two courses is the same client. */
const apart = 10_000_000;

const copyAt = (templates: readonly Template[], at: number): Copy => {
  const template = templates[at % templates.length];
  if (!template) throw new Error('There is nothing to copy');
  const number = apart + at;
  return { template, number, reference: `OV-2026-${copyNumber(number)}` };
};

/** Writes copies `from`…`from + count`, each template in turn; gives their ids. The same numbers give the same handovers. */
export async function writeCopies(
  record: { pool: Pool; vault: Vault },
  templates: readonly Template[],
  { from, count }: { from: number; count: number },
): Promise<string[]> {
  const copies = Array.from({ length: count }, (_, at) => copyAt(templates, from + at));
  for (let first = 0; first < count; first += batchSize)
    await writeBatch(record, copies.slice(first, first + batchSize));
  await addUpCounts(record.pool);
  return copies.map(idOfCopy);
}
