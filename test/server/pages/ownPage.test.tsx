import { addDays } from '../../../src/domain/calendar/day';
import { wordsFor } from '../../../src/words';
import { accepted, closed, started, transferred, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { client: text, consent } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...given: Parameters<typeof storyApp>) => {
  const app = await storyApp(...given);
  stop = app.stop;
  return app;
};

const own = async (story: Story) => {
  const app = await open(story);
  return { app, page: await (await app.as('client')).get('/mijn-overstap') };
};

test('the client reads where it stands, who is there, what is agreed and what is shared', async () => {
  const { page } = await own(transferred());
  expect(page.text).toContain('Noor Bakker');
  expect(page.text).toContain(text.now.aftercare);
  expect(page.text).toContain('receiverContact');
  expect(page.text).toContain('030 555 0100');
  expect(page.text).toContain(text.agreements.visits);
  expect(page.text).toContain(text.basis.consent);
});

test('before the submission nobody of the neighbourhood team is named, and nothing is shared', async () => {
  const { page } = await own(started());
  expect(page.text).not.toContain('receiverContact');
  expect(page.text).toContain('Er is nog niets gedeeld');
});

test('after signing in the client comes to their own page; the pages of staff do not exist for them', async () => {
  const app = await open(accepted());
  const browser = await app.as('client');
  expect((await browser.get('/')).location).toBe('/mijn-overstap');
  for (const path of [
    '',
    'document',
    'punten/safety',
    'logboek',
    'toestemming',
    '/overdrachten',
    '/meekijken',
  ])
    expect({ path, status: (await browser.get(path)).status }).toEqual({ path, status: 404 });
});

test('for staff and for another client there is no such page', async () => {
  const app = await open(accepted());
  expect((await (await app.as('senderContact')).get('/mijn-overstap')).status).toBe(404);
  const other = await (await app.as('otherClient')).get('/mijn-overstap');
  expect(other.text).toContain(text.noneTitle);
  expect(other.text).not.toContain('Noor Bakker');
});

test('the client withdraws their consent in two steps and without a reason', async () => {
  const app = await open(accepted());
  const browser = await app.as('client');
  expect((await browser.get('/mijn-overstap/toestemming')).text).toContain(consent.meansTitle);
  const sent = await browser.send('/mijn-overstap/toestemming', '/mijn-overstap/toestemming', []);
  expect(sent.location).toBe('/mijn-overstap');
  expect(app.asked).toEqual([{ type: 'withdrawConsent', text: null }]);
  expect((await browser.get('/mijn-overstap')).text).toContain(consent.own.done);
});

test('the client sees who looks along and why, and stops it', async () => {
  const story = accepted();
  const until = addDays(story.today(), 5);
  story
    .by('onlooker', { type: 'askAccess', text: 'text-why', until })
    .by('senderContact', { type: 'grantAccess', request: '1', until });
  const app = await open(story);
  app.keep('text-why', 'Vanwege ziekte van een collega.');
  const browser = await app.as('client');
  const page = await browser.get('/mijn-overstap');
  expect(page.text).toContain('onlooker');
  expect(page.text).toContain('Vanwege ziekte van een collega.');
  const end = '/mijn-overstap/meekijken/stoppen';
  expect((await browser.send('/mijn-overstap', end, [])).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'endAccess', request: '1' }]);
});

test('the client reads who looked, and calls their own looks theirs', async () => {
  const look = { day: '2026-03-03', role: null, onBehalfOfName: null };
  const deeds = [{ kind: 'view' as const, recordKind: 'page', recordId: '/overdrachten/:id', times: 2 }];
  const whoLooked = async () => [
    { ...look, personName: 'Eline', organisationName: 'Buurtteam', deeds },
    { ...look, personName: '', organisationName: 'De Tussenvoorziening', deeds },
  ];
  const app = await open(accepted(), { records: { whoLooked } });
  const page = await (await app.as('client')).get('/mijn-overstap/gekeken');
  expect(page.text).toContain('Eline');
  expect(page.text).toContain(text.looked.yourself);
});

test('what is shared is there question by question; a closed move says that it is closed', async () => {
  const app = await open(accepted());
  const page = await (await app.as('client')).get('/mijn-overstap/delen');
  expect(page.text).toContain(wordsFor('nl').sharing.purpose.safety);
  await app.stop();
  const { page: after } = await own(closed());
  expect(after.text).toContain(text.now.pulse);
});

test('a handover that was withdrawn promises no further steps', async () => {
  const { page } = await own(
    accepted().by('senderContact', { type: 'withdraw', reason: 'homeFellThrough', text: null }),
  );
  expect(page.text).toContain(text.now.ended);
  expect(page.text).not.toContain(text.steps.pulse);
});
