import { wordsFor } from '../../../src/words';
import { accepted, started, submitted } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { consent: text } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...given: Parameters<typeof storyApp>) => {
  const app = await storyApp(...given);
  stop = app.stop;
  return app;
};

const withdrawn = () => accepted().by('senderCaseWorker', { type: 'withdrawConsent', text: null });

test('a case worker withdraws the consent for the client without a reason, and reads before what it means', async () => {
  const app = await open(accepted());
  const browser = await app.as('senderCaseWorker');
  expect((await browser.get('toestemming')).text).toContain(text.meansTitle);
  expect((await browser.send('toestemming', 'toestemming', [])).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'withdrawConsent', text: null }]);
});

test('the handover says that the consent was withdrawn, who knows, and how it goes on', async () => {
  const app = await open(withdrawn());
  const browser = await app.as('receiverContact');
  const overview = await browser.get('');
  expect(overview.text).toContain(text.withdrawnTitle);
  expect(overview.text).toContain('senderContact');
  const page = await browser.get('toestemming');
  expect(page.text).toContain(text.nextTitle);
  expect(page.text).not.toContain(text.save);
});

test('only contact persons settle how to go on, and in words', async () => {
  const app = await open(withdrawn());
  const worker = await (await app.as('senderCaseWorker')).get('toestemming');
  expect(worker.text).not.toContain(text.goOn);
  const contact = await app.as('senderContact');
  expect((await contact.send('toestemming', 'toestemming/verder', [])).status).toBe(400);
  // The basis was consent: going on without needs another one first.
  const refused = await contact.send('toestemming', 'toestemming/verder', [
    ['agreement', 'Alleen wat moet.'],
  ]);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Alleen wat moet.');
});

test('who sees the announcement only does not see the page', async () => {
  const app = await open(submitted());
  expect((await (await app.as('receiverContact')).get('toestemming')).status).toBe(403);
});

test('where nothing rests on consent there is nothing to withdraw, and nothing is offered', async () => {
  const app = await open(started());
  const browser = await app.as('senderCaseWorker');
  expect((await browser.get('')).text).not.toContain('/toestemming"');
  expect((await browser.get('toestemming')).text).toContain(text.notConsent);
});
