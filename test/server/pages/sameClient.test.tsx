import { wordsFor } from '../../../src/words';
import { submitted, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { sameClient: text } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

const noticed = () =>
  submitted().surroundedBy({ sameClient: [{ organisation: 'lister', contactPerson: 'otherSender' }] });

test('both sides read whom to ring, and nothing of the other file', async () => {
  const app = await open(noticed());
  for (const player of ['senderContact', 'receiverContact'] as const) {
    const page = await (await app.as(player)).get('zelfde-client');
    expect(page.text).toContain('otherSender');
    expect(page.text).toContain('Lister');
  }
});

test('accepting waits, and the page says why', async () => {
  const app = await open(noticed());
  const page = await (await app.as('receiverContact')).get('beoordelen');
  expect(page.text).toContain(text.waits);
});

test('a contact person records what was found out, with what was agreed', async () => {
  const app = await open(noticed());
  const browser = await app.as('receiverContact');
  expect((await browser.send('zelfde-client', 'zelfde-client', [])).status).toBe(400);
  const fields: [string, string][] = [
    ['outcome', 'differentPeople'],
    ['text', 'Andere geboorteplaats.'],
  ];
  expect((await browser.send('zelfde-client', 'zelfde-client', fields)).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'recordSameClient', outcome: 'differentPeople', text: 'text-1' }]);
});

test('a handover that nobody else offers says so', async () => {
  const app = await open(submitted());
  const page = await (await app.as('senderContact')).get('zelfde-client');
  expect(page.text).toContain(text.nothing);
  expect(page.text).not.toContain(text.save + '</button>');
});
