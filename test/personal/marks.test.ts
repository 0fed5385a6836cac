import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { waitUntil } from '../../src/local/waitUntil';
import { mailStore } from '../../src/local/mail/storedMail';
import { textsById } from '../../src/db/texts';
import { createLog } from '../../src/log';
import { vaultOf } from '../../src/tools/bench/record';
import { createTemporalClient } from '../../src/temporal/connection';
import { handoverWorkflowId } from '../../src/temporal/workflowIds';
import { runHandovers } from '../pages/courses';
import { openForm, rightFields, sendFields } from '../pages/sender';
import { sheets } from '../pages/sheets';
import { ahead, typed } from '../pages/sheets/sheet';
import { openProduct, type Product } from '../support/product';

jest.setTimeout(120_000);

/** Nothing else in the world is called this. */
const mark = `Kiekendief${randomBytes(4).toString('hex')}`;

let product: Product;
let temporal: ReturnType<typeof createTemporalClient>;
const handovers: string[] = [];
const addresses: string[] = [];

const marked = (field: string) => `${mark} vertelt over ${field}.`;

/** Starts a handover of a client who is called by the mark. */
async function startMarked(): Promise<string> {
  const browser = await product.as('fatima');
  const page = await browser.get(product.at('/overdrachten/nieuw'));
  const client = {
    givenName: mark,
    familyName: `van ${mark}`,
    ...typed('birthDate', '1990-03-27'),
    phone: '06 1234 5678',
  };
  const place = await browser.submit(page.form('/overdrachten/nieuw'), client);
  const form = place.form('/overdrachten/nieuw/waar');
  const started = await browser.submit(form, { neighbourhood: 'zuilen', ...typed('movingDay', ahead(60)) });
  addresses.push(started.url);
  const id = /overdrachten\/([0-9a-f-]{36})$/.exec(started.url)?.[1];
  if (id === undefined) throw new Error(`Starting ended at ${started.url} with ${started.status}`);
  return id;
}

beforeAll(async () => {
  product = await openProduct();
  temporal = createTemporalClient(product.config.temporal);
  const running = await runHandovers(
    product,
    sheets.map(({ course }) => course),
  );
  handovers.push(...running, await startMarked());
});
afterAll(async () => {
  await temporal?.close();
  await product?.close();
});

/** All that was written about these handovers, opened. */
async function keptTexts(): Promise<string[]> {
  const { pool, config } = product;
  const vault = await vaultOf({ config, log: createLog({ logLevel: 'silent', environment: 'test' }) }, pool);
  const { rows } = await pool.query<{ handover: string; ids: string[] }>(
    `select handover_id as handover, array_agg(id) as ids from texts where handover_id = any ($1) group by 1`,
    [handovers],
  );
  const found = await Promise.all(rows.map(({ handover, ids }) => textsById(pool, vault, handover, ids)));
  return found.flatMap((texts) => [...texts.values()].map(({ content }) => content));
}

test('every text of every form is accepted and kept in Postgres', async () => {
  for (const [at, sheet] of sheets.entries()) {
    const { browser, form, action } = await openForm(product, handovers[at] ?? '', sheet);
    const texts = Object.fromEntries((sheet.texts ?? []).map((field) => [field, marked(field)]));
    const answer = await sendFields(browser, action, { ...rightFields(form, sheet), ...texts });
    expect([sheet.to, answer.status]).toEqual([sheet.to, 303]);
    addresses.push(answer.location ?? '');
  }
  expect((await keptTexts()).filter((text) => text.includes(mark)).length).toBeGreaterThan(
    sheets.filter(({ texts = [] }) => texts.length > 0).length - 3,
  );
});

/** Everything in it that can be read, payloads included. */
function readable(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (Array.isArray(value)) return value.map(readable).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${readable(inner)}`)
    .join('\n');
}

/** All that Temporal knows of one handover: every run's history, its attributes, its memo. */
async function knownTo(client: Client, id: string): Promise<string> {
  const workflowId = handoverWorkflowId(id);
  const parts: string[] = [];
  for (let runId: string | undefined; ;) {
    const handle = client.workflow.getHandle(workflowId, runId);
    const [history, described] = await Promise.all([handle.fetchHistory(), handle.describe()]);
    parts.push(readable(history), readable(described.raw));
    const [started] = history.events ?? [];
    runId = started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
    if (!runId) return parts.join('\n');
  }
}

test('nothing of it is in Temporal: no history, no attribute, no memo', async () => {
  for (const id of handovers) {
    const known = await knownTo(temporal.client, id);
    expect(known).toContain(id);
    expect(known.includes(mark)).toBe(false);
  }
});

test('nothing of it can be read in the database', async () => {
  const { rows } = await product.pool.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`,
  );
  for (const { name } of rows) {
    const { rowCount } = await product.pool.query(
      `select from ${name} t where lower(t::text) like lower($1) limit 1`,
      [`%${mark}%`],
    );
    expect([name, rowCount]).toEqual([name, 0]);
  }
});

test('nothing of it is in a mail', async () => {
  const isSent = async () => {
    const { rows } = await product.pool.query<{ n: number }>(
      `select count(*)::integer as n from notices
        where handover_id = any($1) and mail = 'now' and status = 'pending'`,
      [handovers],
    );
    return rows[0]?.n === 0;
  };
  expect(await waitUntil(isSent, 30_000)).toBe(true);
  const mails = await mailStore(path.join(product.config.dataDir, 'mail')).all();
  expect(mails.length).toBeGreaterThan(0);
  const words = mails.map(({ subject, text, html, headers, attachments }) =>
    readable([subject, text, html, headers, attachments]),
  );
  expect(words.filter((one) => one.includes(mark))).toEqual([]);
});

test('nothing of it is in an address or a line of the log', async () => {
  const browser = await product.as('fatima');
  const list = await browser.get(product.at('/overdrachten'));
  const found = await browser.submit(list.form('/zoeken'), { zoek: mark });
  expect(found.url).not.toContain(mark);
  await browser.get(product.at(`/overdrachten/${randomUUID()}`));
  expect(addresses.filter((address) => decodeURIComponent(address).includes(mark))).toEqual([]);
  const log = product.log();
  expect(log).toContain('request');
  expect(log.includes(mark)).toBe(false);
});
