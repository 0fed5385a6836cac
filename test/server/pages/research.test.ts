import { wordsFor } from '../../../src/words';
import { accepted, submitted } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { research: text } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...given: Parameters<typeof storyApp>) => {
  const app = await storyApp(...given);
  stop = app.stop;
  return app;
};

const taking = () => accepted().by('client', { type: 'giveResearchConsent' });

test('a case worker records with the client that they take part, and as easily that they stop', async () => {
  const app = await open(accepted());
  const browser = await app.as('senderCaseWorker');
  const page = await browser.get('onderzoek');
  for (const words of [text.meansTitle, text.notGiven, text.give]) expect(page.text).toContain(words);
  expect((await browser.send('onderzoek', 'onderzoek', [])).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'giveResearchConsent' }]);
  await app.stop();
  const later = await open(taking());
  const again = await later.as('senderCaseWorker');
  expect((await again.get('onderzoek')).text).toContain(text.given);
  expect((await again.send('onderzoek', 'onderzoek/stoppen', [])).status).toBe(303);
  expect(later.asked).toEqual([{ type: 'withdrawResearchConsent' }]);
});

test('after the end it can be taken back still, by staff and by the client, and no more be given', async () => {
  const ended = () => taking().by('senderContact', { type: 'withdraw', reason: 'moved', text: null });
  const app = await open(ended());
  const browser = await app.as('senderCaseWorker');
  expect((await browser.get('')).text).toContain('/onderzoek');
  expect((await browser.send('onderzoek', 'onderzoek/stoppen', [])).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'withdrawResearchConsent' }]);
  const client = await app.as('client');
  expect((await client.get('/mijn-overstap')).text).toContain(text.own.withdraw);
  await app.stop();

  const without = await open(
    accepted().by('senderContact', { type: 'withdraw', reason: 'moved', text: null }),
  );
  expect((await (await without.as('client')).get('/mijn-overstap')).text).not.toContain(text.own.give);
  expect((await (await without.as('senderCaseWorker')).get('')).text).not.toContain('/onderzoek');
});

test('what was said already is not said again', async () => {
  const app = await open(taking());
  const browser = await app.as('senderContact');
  const page = await browser.get('onderzoek');
  expect(page.text).not.toContain(`>${text.give}</button>`);
});

test('who sees the announcement only does not see the page', async () => {
  const app = await open(submitted());
  expect((await (await app.as('receiverContact')).get('onderzoek')).status).toBe(403);
});

test('the client says yes on their own page, reads that, and stops with one button', async () => {
  const app = await open(accepted());
  const client = await app.as('client');
  const page = await client.get('/mijn-overstap');
  expect(page.text).toContain(text.own.give);
  const taken = await open(taking());
  const later = await taken.as('client');
  const own = await later.get('/mijn-overstap');
  expect(own.text).toContain(text.own.given);
  expect(own.text).toContain(text.own.withdraw);
  await app.stop();
});
