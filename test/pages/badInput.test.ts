import { openProduct, type Product } from '../support/product';
import { runHandovers } from './courses';
import { postRoutes } from './routes';
import {
  eventsOf,
  openForm,
  pathOf,
  pointedAt,
  rightFields,
  sendFields,
  sendUnasked,
  shownIn,
  titleOf,
  unseen,
} from './sender';
import { sheets, type Fields, type Sheet } from './sheets';

jest.setTimeout(120_000);

let product: Product;
const ids = new Map<Sheet, string>();
let ended = '';

beforeAll(async () => {
  product = await openProduct();
  const names = [...sheets.map(({ course }) => course), 'withdrawn' as const];
  const made = await runHandovers(product, names);
  sheets.forEach((sheet, at) => ids.set(sheet, made[at] ?? ''));
  ended = made.at(-1) ?? '';
});
afterAll(() => product?.close());

const idOf = (sheet: Sheet): string => ids.get(sheet) ?? '';
const named = (list: readonly Sheet[]) => list.map((sheet) => [sheet.to, sheet] as const);

const routeOf = ({ to }: Sheet) =>
  `/overdrachten/:id/${to.replace(/^punten\/(?:daytime|finances|activation)/, 'punten/:point')}`;

/** Forms that are no form of a running handover; most have tests of their own beside this one. */
const elsewhere = [
  '/beheer/afwezigheid',
  '/beheer/afwezigheid/:id',
  '/beheer/afwezigheid/:id/verwijderen',
  '/beheer/contactpersonen/:neighbourhood/:organisation',
  '/beheer/mensen/:person/rollen',
  '/beheer/mensen/:person/sessies',
  '/beheer/mensen/:person/rollen/:role',
  '/beheer/mensen/:person/wijzigen',
  '/beheer/mensen/nieuw',
  '/beheer/mensen/zoeken',
  '/beheer/regio',
  '/beheer/sluitingsdagen',
  '/beheer/sluitingsdagen/verwijderen',
  '/doorbraak/:id/besluit',
  '/doorbraak/:id/intrekken',
  '/doorbraak/:id/oordeel/dag',
  '/doorbraak/:id/oordeel/financien',
  '/doorbraak/:id/oordeel/huis',
  '/doorbraak/:id/oordeel/omgeving',
  '/doorbraak/:id/oordeel/ondersteuning',
  '/doorbraak/:id/uitgevoerd',
  '/doorbraak/:id/uitkomst',
  '/doorbraak/:id/verplaatsen',
  '/doorbraak/nieuw',
  '/gezien',
  '/knelpunten/:id/afronden',
  '/knelpunten/:id/bericht',
  '/knelpunten/:id/dag',
  '/knelpunten/:id/eigenaar',
  '/knelpunten/:id/heropenen',
  '/knelpunten/:id/overdracht',
  '/knelpunten/nieuw',
  '/knelpunten/structureel/:id/afwijzen',
  '/knelpunten/structureel/:id/terug',
  '/knelpunten/structureel/:id/toezegging',
  '/knelpunten/structureel/:id/verandering',
  '/meekijken',
  '/mijn-berichten',
  '/mijn-overstap/meekijken/stoppen',
  '/mijn-overstap/mening',
  '/mijn-overstap/onderzoek',
  '/mijn-overstap/toestemming',
  '/mijn-sessies/andere',
  '/mijn-sessies/beeindigen',
  '/opnieuw-versturen/weggooien',
  '/overdrachten/:id/punten/:point/concept',
  '/overdrachten/:id/punten/:point/concept/weggooien',
  '/overdrachten/:id/toegang-client',
  '/overdrachten/:id/toegang-client/beeindigen',
  '/overdrachten/:id/zelfde-client',
  '/overdrachten/nieuw',
  '/overdrachten/nieuw/dezelfde',
  '/overdrachten/nieuw/terug',
  '/overdrachten/nieuw/waar',
  '/overdrachten/zoeken',
  '/overleggen/:id/afzeggen',
  '/overleggen/:id/antwoord',
  '/overleggen/:id/overslaan',
  '/overleggen/:id/plannen',
  '/overleggen/:id/punt',
  '/overleggen/:id/punt/weghalen',
  '/overleggen/:id/ritme',
  '/overleggen/:id/verplaatsen',
  '/overleggen/:id/acties/:action/gedaan',
  '/overleggen/:id/acties/:action/wijzigen',
  '/overleggen/:id/bijeenkomst/:number/aanwezig',
  '/overleggen/:id/bijeenkomst/:number/acties',
  '/overleggen/:id/bijeenkomst/:number/afronden',
  '/overleggen/:id/bijeenkomst/:number/besluit',
  '/overleggen/:id/bijeenkomst/:number/besluit/bewaren',
  '/overleggen/:id/bijeenkomst/:number/niet-gehouden',
  '/overleggen/:id/bijeenkomst/:number/openen',
  '/overleggen/:id/bijeenkomst/:number/samenwerking',
  '/overleggen/:id/bijeenkomst/:number/verslag',
  '/overleggen/:id/bijeenkomst/:number/volgende',
  '/privacy/bewaarplicht',
  '/privacy/bewaarplicht/:hold/opheffen',
  '/privacy/bewaartermijn',
  '/privacy/gegevens',
  '/taal',
  '/uitdraaien/:id/akkoord',
  '/uitdraaien/:id/opnieuw',
  '/uitdraaien/instelling',
  '/uitdraaien/nieuw',
  '/uitloggen',
];

test('every form of the product is tried', () => {
  expect([...new Set([...sheets.map(routeOf), ...elsewhere])].sort()).toEqual([...new Set(postRoutes())]);
});

/** What somebody sees of what they typed, for the fields that a person fills in. */
const visible = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !['_csrf', '_person'].includes(name)));

const cases = {
  empty: sheets.filter(({ required = [] }) => required.length > 0),
  tooLong: sheets.filter(({ texts = [] }) => texts.length > 0),
  wrongDay: sheets.filter(({ days = [] }) => days.length > 0),
  noChoice: sheets.filter(({ choices = [] }) => choices.length > 0),
  tampered: sheets.filter(({ hidden = [] }) => hidden.length > 0),
};

test.each(named(cases.empty))('%s, empty: everything that misses is named at once', async (_to, sheet) => {
  const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
  const kept = Object.fromEntries(
    form.fields
      .filter(({ name }) => (sheet.hidden ?? []).includes(name))
      .map(({ name, value }) => [name, value]),
  );
  const answer = await sendFields(browser, action, { ...kept, ...unseen(form), ...sheet.emptyWith });
  expect(answer.status).toBe(400);
  expect(pointedAt(answer)).toEqual(expect.arrayContaining([...(sheet.required ?? [])]));
  expect(titleOf(answer)).toMatch(/^Fout:/);
});

test.each(named(cases.tooLong))('%s, too long: said with the limit, and kept', async (_to, sheet) => {
  const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
  const tooLong = Object.fromEntries(
    (sheet.texts ?? []).map((name) => [name, `${name} ${'x'.repeat(3000)}`]),
  );
  const sent = { ...rightFields(form, sheet), ...tooLong };
  const answer = await sendFields(browser, action, sent);
  expect(answer.status).toBe(400);
  expect(pointedAt(answer)).toEqual(expect.arrayContaining([...(sheet.texts ?? [])]));
  expect(answer.body).toMatch(/niet meer dan [\d.]+ tekens/);
  expect(shownIn(answer, action)).toMatchObject({ ...tooLong, commandId: sent['commandId'] });
});

test.each(named(cases.wrongDay))('%s, on 31 February: no such day, and kept', async (_to, sheet) => {
  const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
  const wrong = Object.fromEntries(
    (sheet.days ?? []).flatMap((name) => [
      [`${name}-day`, '31'],
      [`${name}-month`, '2'],
      [`${name}-year`, '2027'],
    ]),
  );
  const sent = { ...rightFields(form, sheet), ...wrong };
  const answer = await sendFields(browser, action, sent);
  expect(answer.status).toBe(400);
  expect(pointedAt(answer)).toEqual(expect.arrayContaining([...(sheet.days ?? [])]));
  expect(visible(sent)).toMatchObject(wrong);
  expect(shownIn(answer, action)).toMatchObject(wrong);
});

test.each(named(cases.noChoice))('%s, with a choice that is not there: refused', async (_to, sheet) => {
  const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
  const wrong = Object.fromEntries((sheet.choices ?? []).map((name) => [name, 'bestaat-niet']));
  const answer = await sendFields(browser, action, { ...rightFields(form, sheet), ...wrong });
  expect(answer.status).toBe(400);
  expect(pointedAt(answer)).toEqual(expect.arrayContaining([...(sheet.choices ?? [])]));
});

test.each(named(cases.tampered))(
  '%s, about something that does not exist: said, not done',
  async (_to, sheet) => {
    const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
    for (const name of sheet.hidden ?? [])
      for (const value of ['', 'bestaat-niet', '99']) {
        const answer = await sendFields(browser, action, { ...rightFields(form, sheet), [name]: value });
        expect([name, value, [400, 404, 409].includes(answer.status)]).toEqual([name, value, true]);
      }
  },
);

test.each(named(sheets))('%s, by a colleague who may not: refused in words, and kept', async (_to, sheet) => {
  const { form, action } = await openForm(product, idOf(sheet), sheet);
  const fields = rightFields(form, sheet);
  const answer = await sendUnasked(product, 'linh', action, fields);
  expect(answer.status).toBe(404);
  // Somebody of the same sender sees it all, but has no part in it.
  const colleague = await sendUnasked(product, 'daphne', action, fields);
  expect(colleague.status).toBe(403);
  for (const text of sheet.texts ?? []) if (fields[text]) expect(colleague.body).toContain(fields[text]);
});

test.each(named(sheets))('%s, when the handover is over: refused in words', async (_to, sheet) => {
  const { form } = await openForm(product, idOf(sheet), sheet);
  const action = product.at(pathOf(ended, sheet));
  const answer = await sendUnasked(product, sheet.by, action, rightFields(form, sheet));
  expect([400, 403, 404, 409]).toContain(answer.status);
  expect(answer.body).toContain('<h1');
  expect(await eventsOf(product, ended)).toBeGreaterThan(0);
});

test.each(named(sheets))(
  '%s, without the token of the page: not carried out, shown again',
  async (_to, sheet) => {
    const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
    for (const token of ['', 'vreemd']) {
      const fields: Fields = { ...rightFields(form, sheet), _csrf: token };
      const answer = await sendFields(browser, action, fields);
      expect(answer.status).toBe(403);
      for (const text of sheet.texts ?? []) if (fields[text]) expect(answer.body).toContain(fields[text]);
    }
  },
);

test('nothing of all this has changed anything', async () => {
  const { rows } = await product.pool.query(
    `select e.type, e.handover_id from handover_events e
      where e.handover_id = any($1) and e.at > now() - interval '1 hour' and e.person is not null
        and length(e.command_id) = 36 and e.command_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4'`,
    [[...ids.values(), ended]],
  );
  expect(rows).toEqual([]);
});

test.each(named(sheets))('%s, sent twice at once and once more: one effect', async (_to, sheet) => {
  const { browser, form, action } = await openForm(product, idOf(sheet), sheet);
  const fields = rightFields(form, sheet);
  const both = await Promise.all([sendFields(browser, action, fields), sendFields(browser, action, fields)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const { rows } = await product.pool.query<{ times: number }>(
    'select count(distinct at)::integer as times from handover_events where handover_id = $1 and command_id = $2',
    [idOf(sheet), fields['commandId']],
  );
  expect(rows).toEqual([{ times: 1 }]);
  const before = await eventsOf(product, idOf(sheet));
  await sendFields(browser, action, fields);
  const since = await eventsOf(product, idOf(sheet));
  const { rows: mine } = await product.pool.query<{ n: number }>(
    'select count(*)::integer as n from handover_events where handover_id = $1 and seq > $2 and command_id = $3',
    [idOf(sheet), before, fields['commandId']],
  );
  expect({ since: since >= before, mine }).toEqual({ since: true, mine: [{ n: 0 }] });
});
