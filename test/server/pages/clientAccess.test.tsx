import type { Records } from '../../../src/db';
import { wordsFor } from '../../../src/words';
import { accepted } from '../../support/story';
import { storyApp } from '../support/storyApp';

const text = wordsFor('nl').client.access;

let stop = async () => undefined as void;
afterEach(() => stop());

const account = { id: 'account-1', subject: 'noor.b', givenBy: 'Fatima', from: '2026-03-02', until: null };

const open = async (records: Partial<Records> = {}) => {
  const app = await storyApp(accepted(), {
    records: { clientAccounts: async () => [account], ...records },
  });
  stop = app.stop;
  return app;
};

test('a case worker gives the client an account without a name, and ends one', async () => {
  const given: unknown[] = [];
  const app = await open({
    giveClientAccess: async (account) => (given.push(account), 'given'),
    endClientAccess: async ({ account }) => account === 'account-1',
  });
  const browser = await app.as('senderCaseWorker');
  const sent = await browser.send('toegang-client', 'toegang-client', [['subject', 'noor.b']]);
  expect(sent.status).toBe(303);
  expect(given).toEqual([
    { client: 'client-1', subject: 'noor.b', from: '2026-03-02', until: null, by: 'senderCaseWorker' },
  ]);
  expect((await browser.get('toegang-client')).text).toContain(text.given);
  expect((await browser.send('toegang-client', 'toegang-client/beeindigen', [])).status).toBe(303);
});

test('an account of somebody else and a day that went by are told beside the field', async () => {
  const app = await open({ giveClientAccess: async () => 'taken' });
  const browser = await app.as('receiverContact');
  const taken = await browser.send('toegang-client', 'toegang-client', [['subject', 'eva']]);
  expect(taken.status).toBe(400);
  expect(taken.text).toContain('value="eva"');
  const past = await browser.send('toegang-client', 'toegang-client', [
    ['subject', 'noor'],
    ['until-day', '1'],
    ['until-month', '1'],
    ['until-year', '2026'],
  ]);
  expect(past.text).toContain('href="#until"');
});

test('a manager reads the file, and neither gives access nor sees who has it', async () => {
  const app = await open();
  const browser = await app.as('senderManager');
  expect((await browser.get('')).text).not.toContain('toegang-client');
  expect((await browser.get('toegang-client')).status).toBe(403);
  expect((await browser.send('contactpersonen', 'toegang-client', [])).status).toBe(403);
});
