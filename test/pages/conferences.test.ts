import { personId } from '../../src/local/demo/people';
import { openProduct, type Product } from '../support/product';
import { pointedAt, sendFields, sendUnasked, titleOf, unseen } from './sender';
import { ahead, typed } from './sheets/sheet';

jest.setTimeout(120_000);

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

/** Chaired by Eline; Marit takes part. In the demo nothing else happens in it. */
const own = '/overleggen/conference-cluster-1';
const to = (task: string) => `${own}/${task}`;

const eventsOf = async (matter: string): Promise<number> => {
  const { rows } = await product.pool.query<{ n: number }>(
    'select count(*)::integer as n from matter_events where matter_id = $1',
    [matter],
  );
  return rows[0]?.n ?? 0;
};

const openForm = async (who: string, task: string, page = task) => {
  const browser = await product.as(who);
  const opened = await browser.get(product.at(page === '' ? own : to(page)));
  return { browser, form: opened.form(to(task)) };
};

/** Each form with what makes it right, whom it is for, and what points at its fields when nothing is filled in. */
const forms = [
  { task: 'ritme', by: 'eline', empty: ['intervalWeeks', 'weekday', 'time', 'minutes', 'from', 'chair'] },
  { task: 'verplaatsen', by: 'eline', empty: ['day', 'time', 'text'] },
  { task: 'afzeggen', by: 'eline', empty: ['reason'] },
  { task: 'overslaan', by: 'eline', empty: ['reason'] },
  { task: 'antwoord', by: 'marit', empty: ['antwoord'] },
  { task: 'punt', by: 'marit', empty: ['handover', 'text'] },
] as const;

test.each(forms)('$task, with nothing filled in, says all that misses', async ({ task, by, empty }) => {
  const before = await eventsOf('conference-cluster-1');
  const { browser, form } = await openForm(by, task);
  const hidden = Object.fromEntries(
    form.fields
      .filter(({ name }) => ['_csrf', '_person', 'commandId', 'meeting', 'bijeenkomst'].includes(name))
      .map(({ name, value }) => [name, value]),
  );
  const answer = await sendFields(browser, form.action, hidden);
  expect(answer.status).toBe(400);
  expect(titleOf(answer)).toMatch(/^Fout: /);
  expect(pointedAt(answer)).toEqual([...empty]);
  expect(await eventsOf('conference-cluster-1')).toBe(before);
});

test.each([...forms.map(({ task }) => task), 'plannen', 'punt/weghalen'])(
  '%s is refused to who has nothing to do with the conference, and changes nothing',
  async (task) => {
    const before = await eventsOf('conference-cluster-1');
    const answer = await sendUnasked(product, 'bas', product.at(to(task)), { text: 'x', antwoord: 'yes' });
    expect(answer.status).toBe(404);
    expect(await eventsOf('conference-cluster-1')).toBe(before);
  },
);

test.each(['ritme', 'plannen', 'verplaatsen', 'afzeggen', 'overslaan', 'punt/weghalen'])(
  '%s is refused to who only takes part, before anything typed is kept',
  async (task) => {
    // Others write in the same product meanwhile.
    const kept = async () =>
      (await product.pool.query('select from matter_texts where author = $1', [personId('omar')])).rowCount;
    const [events, texts] = [await eventsOf('conference-cluster-1'), await kept()];
    const answer = await sendUnasked(product, 'omar', product.at(to(task)), {
      ...{ meeting: '4', item: 'x', reason: 'other', text: 'Het kan niet.', time: '10:00' },
      ...typed('day', ahead(9)),
    });
    expect(answer.status).toBe(403);
    expect([await eventsOf('conference-cluster-1'), await kept()]).toEqual([events, texts]);
  },
);

test.each([
  ['zondag', '2027-01-03', 'op deze dag wordt niet gewerkt'],
  ['een feestdag', '2027-03-29', 'dit is een feestdag'],
  ['voorbij', '2020-01-06', 'deze dag is al voorbij'],
  ['geen dag', '2027-02-31', 'dit is geen bestaande dag'],
])('a day that is %s is said beside the field', async (_what, day, sentence) => {
  const { browser, form } = await openForm('eline', 'verplaatsen');
  const answer = await browser.send(form, { ...typed('day', day), time: '10:00', text: 'De zaal is vol.' });
  expect(answer.status).toBe(400);
  expect(answer.body).toContain(sentence);
  expect(answer.body).toContain('De zaal is vol.');
});

test('a day too far away, and a conference that is none, are refused in words', async () => {
  const { browser, form } = await openForm('eline', 'verplaatsen');
  const far = await browser.send(form, { ...typed('day', '2040-01-04'), time: '10:00', text: 'Later.' });
  expect([far.status, far.body.includes('Deze dag is te ver weg')]).toEqual([409, true]);

  const other = await openForm('eline', 'afzeggen');
  const none = await sendFields(other.browser, other.form.action, {
    ...unseen(other.form),
    ...{ meeting: 'nonsense', reason: 'chairAbsent' },
  });
  expect([none.status, none.body.includes('Dit overleg is er niet')]).toEqual([409, true]);
});

test('an answer, a point and taking it off again show at once, and sent twice are there once', async () => {
  const { browser, form } = await openForm('omar', 'antwoord', '');
  const answered = await browser.submit(form, { antwoord: 'deputy' });
  expect(answered.body).toContain('Je antwoord is verstuurd');
  expect((await browser.get(product.at('/overleggen'))).body).toContain('Vervanger komt');

  const add = await openForm('omar', 'punt');
  const added = await browser.submit(add.form, { handover: 'none', text: 'Wie heeft de sleutels?' });
  expect(added.body).toContain('Je punt staat op de agenda');
  expect(added.body).toContain('Wie heeft de sleutels?');
  const before = await eventsOf('conference-cluster-1');
  const again = await browser.send(add.form, { handover: 'none', text: 'Wie heeft de sleutels?' });
  expect(again.status).toBe(303);
  expect(await eventsOf('conference-cluster-1')).toBe(before);

  const shown = await browser.get(product.at(own));
  const removed = await browser.submit(shown.form('/punt/weghalen'));
  expect(removed.body).toContain('Het punt is van de agenda');
  expect(removed.body).not.toContain('/punt/weghalen');
});

test('a look at a conference is one line in the access log, and names no client', async () => {
  const browser = await product.as('omar');
  const lines = async () =>
    (
      await product.pool.query<{ kind: string; client: string | null }>(
        `select kind, client from access_log
          where record_kind = 'conference' and record_id = 'conference-cluster-1' and kind in ('view', 'print')
            and person in (select id from people where name like 'Omar%') order by at`,
      )
    ).rows;
  const before = (await lines()).length;
  await browser.get(product.at(own));
  await browser.get(product.at(`${own}?print=1`));
  expect((await lines()).slice(before)).toEqual([
    { kind: 'view', client: null },
    { kind: 'print', client: null },
  ]);
});
