import { submitted, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const conference = { id: 'conference-1', state: { cluster: 'cluster-1' } };
const open = async (story: Story) => {
  const records = { conferenceList: async () => [conference] as never };
  const app = await storyApp(story, { records });
  stop = app.stop;
  return app;
};
const keyOf = (story: Story) => story.expected('answerSubmission')?.key ?? '';
const dayOf = (name: string, day: string): [string, string][] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    [`${name}-day`, date],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
};
const asked = () => {
  const story = submitted();
  const expectation = keyOf(story);
  return story.by('programmeManager', { type: 'askOwner', asked: 'asked-1', expectation, by: '2026-03-04' });
};
const proposed = () =>
  submitted().by('programmeManager', {
    ...{ type: 'proposeDeputy', proposal: 'proposal-1', side: 'receiver' },
    ...{ person: 'receiverCaseWorker', by: '2026-03-05' },
  });

test('process facts of one handover: what it waits for, its days, what can be done; no client', async () => {
  const browser = await (await open(submitted())).as('programmeManager');
  const page = await browser.get('/regie/handover-1');
  expect(page.status).toBe(200);
  expect(page.text).toContain('Overdracht UT-1');
  expect(page.text).toContain('href="/overdrachten/handover-1/regie/vraag"');
  expect(page.text).toContain('href="/overleggen/conference-1/punt?overdracht=handover-1"');
  expect(page.text).toContain('href="/knelpunten/nieuw?overdracht=handover-1"');
  expect(page.text).toContain('Er is nog niets gevraagd of voorgesteld');
  expect(page.text).not.toContain('Bakker');
});

test('what it waits for is one list, each with the question that can be asked about it, once', async () => {
  const key = encodeURIComponent(keyOf(submitted()));
  const link = `href="/overdrachten/handover-1/regie/vraag?wat=${key}"`;
  const browser = await (await open(submitted())).as('programmeManager');
  const page = await browser.get('/regie/handover-1');
  expect(page.text.match(/Waar wacht het op\?/g)).toHaveLength(1);
  expect(page.text).not.toContain('Wat gebeurt er nu?');
  expect(page.text).toContain(link);
  await stop();
  const again = await (await open(asked())).as('programmeManager');
  expect((await again.get('/regie/handover-1')).text).not.toContain(link);
  expect((await again.get('/overdrachten/handover-1/regie/vraag')).text).not.toContain(keyOf(submitted()));
});

test('a handover that is not there is not found', async () => {
  const browser = await (await open(submitted())).as('programmeManager');
  expect((await browser.get('/regie/other')).status).toBe(404);
});

test('the programme manager asks the owner; nothing filled in comes back with what misses', async () => {
  const story = submitted();
  const app = await open(story);
  const browser = await app.as('programmeManager');
  const refused = await browser.send('regie/vraag', 'regie/vraag', []);
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('Fout:');
  const fields: [string, string][] = [['expectation', keyOf(story)], ...dayOf('by', '2026-03-04')];
  const answer = await browser.send('regie/vraag', 'regie/vraag', fields);
  expect(answer.location).toBe('/regie/handover-1');
  expect(app.asked).toEqual([
    { type: 'askOwner', asked: expect.any(String) as string, expectation: keyOf(story), by: '2026-03-04' },
  ]);
  expect((await browser.get('/regie/handover-1')).text).toContain('Je vraag is verstuurd');
});

test('a Saturday is refused in words, and what was typed stays', async () => {
  const story = submitted();
  const browser = await (await open(story)).as('programmeManager');
  const fields: [string, string][] = [['expectation', keyOf(story)], ...dayOf('by', '2026-03-07')];
  const answer = await browser.send('regie/vraag', 'regie/vraag', fields);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('value="2026"');
});

test('somebody else asks nothing', async () => {
  const app = await open(submitted());
  expect((await (await app.as('otherNeighbourhood')).get('regie/vraag')).status).toBe(404);
  expect((await (await app.as('receiverContact')).get('regie/vraag')).status).toBe(403);
});

test('whoever was asked answers with a word, and with text when they need help', async () => {
  const app = await open(asked());
  const browser = await app.as('receiverContact');
  const page = await browser.get('vraag');
  expect(page.text).toContain('De programmaregisseur vraagt hoe het staat');
  const help = await browser.send('vraag', 'vraag', [
    ['asked', 'asked-1'],
    ['answer', 'needsHelp'],
  ]);
  expect(help.status).toBe(400);
  const answer = await browser.send('vraag', 'vraag', [
    ['asked', 'asked-1'],
    ['answer', 'onItsWay'],
  ]);
  expect(answer.status).toBe(303);
  expect(app.asked).toEqual([{ type: 'answerAsked', asked: 'asked-1', answer: 'onItsWay', text: null }]);
});

test('without a question there is none to answer', async () => {
  const browser = await (await open(submitted())).as('receiverContact');
  expect((await browser.get('vraag')).text).toContain('Er is nu geen vraag');
});

test('what was asked and answered stands on the page, without the words of the answer', async () => {
  const story = asked().by('receiverContact', {
    ...{ type: 'answerAsked', asked: 'asked-1', answer: 'needsHelp', text: 'text-1' },
  });
  const app = await open(story);
  app.keep('text-1', 'Over Noor Bakker');
  const page = await (await app.as('programmeManager')).get('/regie/handover-1');
  expect(page.text).toContain('Antwoord gegeven aan de programmaregisseur: We komen er niet uit');
  expect(page.text).not.toContain('Over Noor Bakker');
});

test('a deputy is proposed among the colleagues of that side', async () => {
  const app = await open(submitted());
  const browser = await app.as('programmeManager');
  const fields = (person: string): [string, string][] => [
    ['side', 'receiver'],
    ['person', person],
    ...dayOf('by', '2026-03-05'),
  ];
  const wrong = await browser.send('regie/vervanger', 'regie/vervanger', fields('senderManager'));
  expect(wrong.status).toBe(400);
  const right = await browser.send('regie/vervanger', 'regie/vervanger', fields('receiverCaseWorker'));
  expect(right.location).toBe('/regie/handover-1');
  expect(app.asked).toEqual([
    expect.objectContaining({ type: 'proposeDeputy', side: 'receiver', person: 'receiverCaseWorker' }),
  ]);
});

test('that side changes its contacts, or says why not', async () => {
  const app = await open(proposed());
  const browser = await app.as('receiverManager');
  const page = await browser.get('vervanger');
  expect(page.text).toContain('receiverCaseWorker');
  expect(page.text).toContain('href="/overdrachten/handover-1/contactpersonen/veranderen"');
  expect((await browser.send('vervanger', 'vervanger', [])).status).toBe(400);
  const declined = await browser.send('vervanger', 'vervanger', [['text', 'Die is er niet.']]);
  expect(declined.status).toBe(303);
  expect(app.asked).toEqual([{ type: 'declineDeputy', proposal: 'proposal-1', text: 'text-1' }]);
});

test('without a proposal there is none to respond to', async () => {
  const browser = await (await open(submitted())).as('receiverManager');
  expect((await browser.get('vervanger')).text).toContain('Er is nu geen voorstel');
});
