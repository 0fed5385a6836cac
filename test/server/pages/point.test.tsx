import { acquainted, edit, filled, started, submitted, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

const finances = 'punten/finances';
const typed: [string, string][] = [['answer-income', 'Uitkering, elke maand']];

test('a point is filled in over several days: saved as a version, with its status derived', async () => {
  const app = await open(started());
  const browser = await app.as('senderCaseWorker');
  const saved = await browser.send(`${finances}/bewerken`, `${finances}/bewerken`, typed);
  expect(saved.status).toBe(303);
  expect(app.asked).toMatchObject([
    { type: 'editPoint', point: 'finances', basedOn: null, version: 'saved-1', status: 'inProgress' },
  ]);
  expect(JSON.stringify(app.asked)).not.toContain('Uitkering');
  expect(app.versions.get('saved-1')?.answers).toEqual({ income: 'Uitkering, elke maand' });
});

test('one more row keeps everything that was typed', async () => {
  const app = await open(started());
  const browser = await app.as('senderCaseWorker');
  const more: [string, string][] = [...typed, ['needed-1-id', ''], ['needed-1-what', 'DUO'], ['add', 'yes']];
  const page = await browser.send(`${finances}/bewerken`, `${finances}/bewerken`, more);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Uitkering, elke maand');
  expect(page.text).toContain('name="needed-2-what"');
  expect(app.asked).toEqual([]);
});

test('what is typed is kept as a draft, and is gone once the point is saved', async () => {
  const app = await open(started());
  const browser = await app.as('senderCaseWorker');
  const kept = await browser.send(
    `${finances}/bewerken`,
    `${finances}/concept`,
    typed,
    `${finances}/bewerken`,
  );
  expect(kept.status).toBe(200);
  const again = await browser.get(`${finances}/bewerken`);
  expect(again.text).toContain('Uitkering, elke maand');
  expect(again.text).toContain(`${finances}/concept/weggooien`);
  await browser.send(`${finances}/bewerken`, `${finances}/bewerken`, typed);
  expect(app.drafts.size).toBe(0);
});

test('the second of two writers sees what changed and chooses; nothing is overwritten', async () => {
  const story = filled();
  const app = await open(story);
  const browser = await app.as('senderContact');
  await browser.send(`${finances}/bewerken`, `${finances}/concept`, typed, `${finances}/bewerken`);
  app.versions.set('finances-2', { answers: { income: 'Loon' }, stillNeeded: [], complete: false });
  story.by('senderCaseWorker', edit('finances', 'finances-2', 'finances-1', { status: 'inProgress' }));
  const page = await browser.get(`${finances}/bewerken`);
  expect(page.text).toContain('name="theirs-income"');
  expect(page.text).toContain('Loon');
  expect(page.text).toContain('Uitkering, elke maand');
  const mine = await browser.send(`${finances}/bewerken`, `${finances}/bewerken`, typed);
  expect(mine.status).toBe(303);
  expect(app.asked).toMatchObject([{ type: 'editPoint', basedOn: 'finances-2' }]);
});

test('a neighbourhood that knows only the announcement reads no point', async () => {
  const app = await open(submitted());
  expect((await (await app.as('receiverContact')).get(finances)).status).toBe(403);
  expect((await (await app.as('programmeManager')).get(finances)).status).toBe(403);
  expect((await (await app.as('senderContact')).get('punten/nothing')).status).toBe(404);
});

test('confidential answers stay with contact persons and case workers', async () => {
  const story = acquainted();
  const app = await open(story);
  app.versions.set('finances-1', { answers: { debts: 'Geheime schuld' }, stillNeeded: [], complete: true });
  expect((await (await app.as('receiverContact')).get(finances)).text).toContain('Geheime schuld');
  expect((await (await app.as('receiverManager')).get(finances)).text).not.toContain('Geheime schuld');
});

test('each party signs the version that it saw, and the client’s word is recorded with a reason', async () => {
  const app = await open(acquainted());
  const browser = await app.as('receiverContact');
  expect((await browser.send(finances, `${finances}/akkoord`, [])).status).toBe(303);
  const why: [string, string][] = [['outcome', 'couldNot']];
  expect((await browser.send(finances, `${finances}/akkoord-client`, why)).status).toBe(400);
  await browser.send(finances, `${finances}/akkoord-client`, [...why, ['because', 'Opgenomen.']]);
  expect(app.asked).toMatchObject([
    { party: 'receiver', outcome: 'signed', points: [{ point: 'finances', version: 'finances-1' }] },
    { party: 'client', outcome: 'couldNot', text: 'text-1' },
  ]);
});

test('reservation is offered to the receiver, and not on a blocking point', async () => {
  const app = await open(acquainted());
  const receiver = await app.as('receiverContact');
  expect((await receiver.get(finances)).text).not.toContain('/voorbehoud');
  expect((await receiver.get('punten/daytime')).text).toContain('/voorbehoud');
  expect((await (await app.as('senderContact')).get('punten/daytime')).text).not.toContain('/voorbehoud');
});
