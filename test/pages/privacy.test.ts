import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { personId } from '../../src/local/demo/people';
import { openProduct, type Product } from '../support/product';
import { runHandovers } from './courses';
import { pointedAt, sendUnasked } from './sender';

jest.setTimeout(120_000);

interface Known {
  id: string;
  reference: string;
}

let product: Product;
/** In aftercare, of De Tussenvoorziening and the neighbourhood team. */
let handover: Known;
let ofLister: Known;

const find = async (where: string): Promise<Known> => {
  const { rows } = await product.pool.query<Known>(
    `select id, reference from handovers where ${where} order by started_at limit 1`,
  );
  if (!rows[0]) throw new Error('The demo has no such handover');
  return rows[0];
};

beforeAll(async () => {
  product = await openProduct();
  handover = await find(`sender = 'tussenvoorziening' and phase = 'aftercare'`);
  ofLister = await find(`sender = 'lister'`);
});
afterAll(() => product?.close());

/** `npm run retention` on the data folder of the product. */
async function retention(...options: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', require.resolve('tsx/cjs'), 'src/tools/retention.ts', ...options],
    { env: { ...process.env, DATA_DIR: product.config.dataDir } },
  );
  return stdout;
}

const nameOf = async (id: string): Promise<string> => {
  const marit = await product.as('fatima');
  const { body } = await marit.get(product.at(`/overdrachten/${id}`));
  return /<title>[^<]*overdracht van ([^<]*?) – Overstap/i.exec(body)?.[1] ?? '';
};

const exportsOf = async (id: string) => {
  const { rows } = await product.pool.query<{
    kind: string;
    person: string;
    role: string;
    record_id: string;
  }>(
    `select kind, person, role, record_id from access_log where handover_id = $1 and record_kind = 'clientData' order by at`,
    [id],
  );
  return rows;
};

describe('the data a client asks for', () => {
  it('are found by a reference, seen before they are made, and made as a file that is logged', async () => {
    const marjan = await product.as('marjan');
    const page = await marjan.get(product.at('/privacy/gegevens'));
    const found = await marjan.submit(page.form('/privacy/gegevens'), {
      reference: ` ${handover.reference.toLowerCase()} `,
    });
    expect(found.url).toBe(product.at(`/privacy/gegevens/${handover.id}`));
    const name = await nameOf(handover.id);
    expect(name).not.toBe('');
    expect(found.body).toContain(name);

    const file = await marjan.ask(product.at(`/privacy/gegevens/${handover.id}/bestand.html`));
    expect(file.headers['content-disposition']).toBe(`attachment; filename="${handover.reference}.html"`);
    expect(file.headers['cache-control']).toBe('no-store');
    expect(file.body).toContain(name);
    expect(file.body).toContain('Toestemming van de cliënt');
    expect(file.body).toContain('Daphne Martina');
    expect(file.body).not.toMatch(/<script|<link|<img|undefined|\[object/);

    const json = await marjan.ask(product.at(`/privacy/gegevens/${handover.id}/bestand.json`));
    const data = JSON.parse(json.body) as {
      client: { name: string };
      handovers: {
        reference: string;
        points: unknown[];
        texts: unknown[];
        course: unknown[];
        looks: unknown[];
      }[];
    };
    expect(data.client.name).toBe(name);
    expect(data.handovers.map(({ reference }) => reference)).toContain(handover.reference);
    const [first] = data.handovers;
    expect(first?.points).toHaveLength(10);
    for (const part of [first?.texts, first?.course, first?.looks]) expect(part?.length).toBeGreaterThan(0);
    expect(await exportsOf(handover.id)).toMatchObject([
      { kind: 'export', person: personId('marjan'), role: 'privacyOfficer', record_id: 'html' },
      { kind: 'export', person: personId('marjan'), role: 'privacyOfficer', record_id: 'json' },
    ]);
    const overview = await marjan.get(product.at('/privacy/overzicht'));
    expect(overview.body).toContain(handover.reference);
  });

  it('of another sender’s client are not there', async () => {
    const marjan = await product.as('marjan');
    const page = await marjan.get(product.at('/privacy/gegevens'));
    const answer = await marjan.send(page.form('/privacy/gegevens'), { reference: ofLister.reference });
    expect(answer.status).toBe(400);
    expect(pointedAt(answer)).toEqual(['reference']);
    for (const extension of ['html', 'json'])
      expect(
        (await marjan.get(product.at(`/privacy/gegevens/${ofLister.id}/bestand.${extension}`))).status,
      ).toBe(404);
    expect(await exportsOf(ofLister.id)).toEqual([]);
  });

  it('outside of an export the privacy officer sees the process only', async () => {
    const marjan = await product.as('marjan');
    const page = await marjan.get(product.at(`/overdrachten/${handover.id}`));
    expect(page.status).toBe(200);
    expect(page.body).not.toContain(await nameOf(handover.id));
    expect((await marjan.get(product.at(`/overdrachten/${handover.id}/document`))).status).toBe(403);
  });
});

describe('a legal hold', () => {
  it('is placed with a reason, shown to both organisations, and lifted by who placed it', async () => {
    const marjan = await product.as('marjan');
    const paulien = await product.as('paulien');
    const page = await marjan.get(product.at('/privacy/bewaarplicht'));
    const placed = await marjan.submit(page.form('/privacy/bewaarplicht'), {
      reference: handover.reference,
      reason: 'Er loopt een klacht.',
    });
    expect(placed.body).toContain('De bewaarplicht ligt vast');
    expect(placed.body).toContain('Er loopt een klacht.');
    const theirs = await paulien.get(product.at('/privacy/bewaarplicht'));
    expect(theirs.body).toContain('Er loopt een klacht.');
    expect(theirs.body).not.toContain('/opheffen"');
    const { rows } = await product.pool.query<{ id: string }>(
      'select id from legal_holds where handover_id = $1',
      [handover.id],
    );
    const lift = product.at(`/privacy/bewaarplicht/${rows[0]?.id}/opheffen`);
    expect((await sendUnasked(product, 'paulien', lift, {})).status).toBe(404);
    const lifted = await marjan.submit(placed.form('/opheffen'));
    expect(lifted.body).toContain('De bewaarplicht is opgeheven');
  });

  it('without a reason, or on a handover that is not theirs, is not placed', async () => {
    const marjan = await product.as('marjan');
    const page = await marjan.get(product.at('/privacy/bewaarplicht'));
    const form = page.form('/privacy/bewaarplicht');
    expect(pointedAt(await marjan.send(form, { reference: '', reason: '' }))).toEqual([
      'reference',
      'reason',
    ]);
    const strange = await marjan.send(form, { reference: ofLister.reference, reason: 'Klacht' });
    expect([strange.status, pointedAt(strange)]).toEqual([400, ['reference']]);
  });
});

describe('the retention term', () => {
  it('is changed by the privacy officer of the organisation itself, within bounds', async () => {
    const marjan = await product.as('marjan');
    const page = await marjan.get(product.at('/privacy/bewaartermijn'));
    const form = page.form('/privacy/bewaartermijn');
    for (const years of ['', '0', '101', 'tien'])
      expect(pointedAt(await marjan.send(form, { years }))).toEqual(['years']);
    const done = await marjan.submit(form, { years: '15' });
    expect(done.body).toContain('De bewaartermijn is gewijzigd');
    const { rows } = await product.pool.query('select distinct retention_years as years from organisations');
    expect(rows).toEqual([{ years: 15 }]);
  });
});

describe('a handover of which the term is over', () => {
  it('shows its process and since when the rest is gone, to everybody, and its client nowhere', async () => {
    const [id = ''] = await runHandovers(product, ['withdrawn']);
    const marit = await product.as('marit');
    const before = await marit.get(product.at(`/overdrachten/${id}`));
    const name = await nameOf(id);
    expect(before.body).toContain(name);
    await product.pool.query(`update handovers set phase_since = '2001-01-01' where id = $1`, [id]);
    const marjan = await product.as('marjan');
    const due = await marjan.get(product.at('/privacy/overzicht'));
    expect(due.body).toContain(`href="/overdrachten/${id}"`);

    const { rows: known } = await product.pool.query<Known>(
      'select id, reference from handovers where id = $1',
      [id],
    );
    const reference = known[0]?.reference ?? '';
    expect(await retention('--dry-run')).toContain(
      `${reference}: ended 2001-01-01, kept 15 years, until 2016-01-01`,
    );
    expect((await marit.get(product.at(`/overdrachten/${id}`))).body).toContain(name);
    expect(await retention()).toContain('Erased: 1.');

    const after = await marit.get(product.at(`/overdrachten/${id}`));
    expect(after.status).toBe(200);
    expect(after.body).toContain('zijn gewist op');
    expect(after.body).not.toContain(name);
    expect((await marit.get(product.at(`/overdrachten/${id}/document`))).status).toBe(403);
    const page = await marjan.get(product.at('/privacy/gegevens'));
    const answer = await marjan.send(page.form('/privacy/gegevens'), { reference });
    expect([answer.status, pointedAt(answer)]).toEqual([400, ['reference']]);
    expect((await marjan.get(product.at(`/privacy/gegevens/${id}`))).status).toBe(404);
    expect((await marjan.get(product.at('/privacy/overzicht'))).body).not.toContain(id);
  });
});

test.each(['marit', 'erik', 'jolanda'])(
  '%s is turned away from the pages of the privacy officer',
  async (key) => {
    const browser = await product.as(key);
    for (const address of [
      'overzicht',
      'bewaarplicht',
      'bewaartermijn',
      'gegevens',
      `gegevens/${handover.id}/bestand.json`,
    ])
      expect([address, (await browser.get(product.at(`/privacy/${address}`))).status]).toEqual([
        address,
        403,
      ]);
  },
);
