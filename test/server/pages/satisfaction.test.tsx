import type { CommandOf } from '../../../src/domain/handover/commands';
import { eventLine } from '../../../src/server/handover/eventLine';
import { wordsFor } from '../../../src/words';
import { accepted, closed, transferred, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { satisfaction: text, client } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

const typed = (name: string, day: string): [string, string][] => {
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  return [
    [`${name}-day`, dayOfMonth],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
};

const answer = (story: Story, change: Partial<CommandOf<'recordSatisfaction'>> = {}) =>
  ({
    type: 'recordSatisfaction',
    moment: 'transfer',
    score: 4,
    day: story.today(),
    asked: 'byPhone',
    text: 'text-said',
    ...change,
  }) as const;

const own = '/mijn-overstap/mening';

describe('The client', () => {
  test('is asked on their own page, and answers with a score and a word', async () => {
    const story = transferred();
    const app = await open(story);
    const browser = await app.as('client');
    expect((await browser.get('/mijn-overstap')).text).toContain(text.own.questions.transfer);
    const sent = await browser.send('/mijn-overstap', own, [
      ['score', '9'],
      ['text', 'Ik kende iedereen al.'],
    ]);
    expect(sent.location).toBe('/mijn-overstap');
    expect(app.asked).toEqual([answer(story, { score: 9, asked: null, text: 'text-1' })]);
    const page = await browser.get('/mijn-overstap');
    expect(page.text).toContain(text.own.done);
    expect(page.text).toContain(text.own.doneCounts);
  });

  test('may rather not, with nothing else filled in', async () => {
    const story = transferred();
    const app = await open(story);
    const browser = await app.as('client');
    await browser.send('/mijn-overstap', own, [['score', 'declined']]);
    expect(app.asked).toEqual([answer(story, { score: null, asked: null, text: null })]);
    expect((await browser.get('/mijn-overstap')).text).toContain(text.own.declinedNext);
  });

  test('who sends nothing reads what is missing, and finds back what they typed', async () => {
    const app = await open(transferred());
    const browser = await app.as('client');
    const sent = await browser.send('/mijn-overstap', own, [['text', 'Goed geregeld.']]);
    expect(sent.status).toBe(400);
    expect(sent.text).toContain('href="#score"');
    expect(sent.text).toContain('Goed geregeld.');
    expect(app.asked).toEqual([]);
    expect((await browser.send('/mijn-overstap', own, [['score', '11']])).status).toBe(400);
  });

  test('reads back what they said, and changes it on a form that begins with it', async () => {
    const story = transferred();
    story.by('client', answer(story, { asked: null }));
    const app = await open(story);
    app.keep('text-said', 'Ik miste de groep.');
    const browser = await app.as('client');
    const page = await browser.get('/mijn-overstap');
    expect(page.text).toContain('Je gaf een 4 op');
    expect(page.text).toContain('Ik miste de groep.');
    expect(page.text).not.toContain('name="score"');
    const form = await browser.get(`${own}?moment=transfer`);
    expect(form.text).toMatch(/value="4" checked/);
    expect(form.text).toContain('Ik miste de groep.');
  });

  test('reads what was written down for them, and whom to tell when it is not right', async () => {
    const story = transferred();
    story.by('receiverCaseWorker', answer(story, { text: null }));
    const app = await open(story);
    const browser = await app.as('client');
    const page = await browser.get('/mijn-overstap');
    expect(page.text).toContain('Voor jou is een 4 opgeschreven op');
    expect(page.text).not.toContain(text.own.change);
    expect((await browser.get(own)).text).toContain(text.own.nothing);
    const consent = '/mijn-overstap/toestemming';
    const fields: [string, string][] = [
      ['moment', 'transfer'],
      ['score', '8'],
    ];
    const sent = await browser.send(consent, own, fields, consent);
    expect(sent.status).toBe(409);
  });

  test('is asked about one thing at a time: the closure once it is closed, and nothing before the transfer', async () => {
    const app = await open(closed());
    const page = await (await app.as('client')).get('/mijn-overstap');
    expect(page.text).toContain(text.own.questions.closure);
    expect(page.text).not.toContain(text.own.questions.transfer);
    await app.stop();
    const early = await open(accepted());
    const before = await (await early.as('client')).get('/mijn-overstap');
    expect(before.text).not.toContain(text.own.title);
    expect(before.text).toContain(client.whereTitle);
  });
});

describe('Staff', () => {
  test('write down what the client said, when and how it was asked', async () => {
    const story = transferred();
    const app = await open(story);
    const browser = await app.as('receiverCaseWorker');
    const missing = await browser.send('tevredenheid', 'tevredenheid', []);
    expect(missing.status).toBe(400);
    for (const field of ['score', 'asked', 'day']) expect(missing.text).toContain(`href="#${field}"`);
    const sent = await browser.send('tevredenheid', 'tevredenheid', [
      ['score', '7'],
      ['asked', 'inPerson'],
      ...typed('day', story.today()),
      ['text', 'Ging goed.'],
    ]);
    expect(sent.status).toBe(303);
    expect(app.asked).toEqual([answer(story, { score: 7, asked: 'inPerson', text: 'text-1' })]);
  });

  test('find it on the page of the aftercare, and on its own page', async () => {
    const story = transferred();
    story.by('client', answer(story, { asked: null }));
    const app = await open(story);
    app.keep('text-said', 'Ik miste de groep.');
    const browser = await app.as('senderContact');
    for (const path of ['nazorg', 'tevredenheid']) {
      const page = await browser.get(path);
      expect(page.text).toContain('Cijfer 4');
      expect(page.text).toContain('Ik miste de groep.');
    }
    expect((await browser.get('tevredenheid')).text).toContain(text.standsClient);
  });

  test('who see process facts only see neither score nor words', async () => {
    const story = transferred();
    story.by('client', answer(story, { asked: null }));
    const app = await open(story);
    app.keep('text-said', 'Ik miste de groep.');
    const browser = await app.as('programmeManager');
    for (const path of ['', 'nazorg', 'tevredenheid']) {
      const page = await browser.get(path);
      expect(page.text).not.toContain('Cijfer 4');
      expect(page.text).not.toContain('Ik miste de groep.');
    }
    expect((await browser.get('tevredenheid')).status).toBe(403);
  });

  test('before the transfer the page says from when on it is asked', async () => {
    const app = await open(accepted());
    const page = await (await app.as('receiverContact')).get('tevredenheid');
    expect(page.status).toBe(200);
    expect(page.text).toContain(text.notYet);
  });
});

test('the logbook tells the answer to who sees the full file, and that it was given to everybody else', () => {
  const story = transferred();
  story.by('client', answer(story, { asked: null }));
  const event = story.recorded().at(-1)?.event;
  if (!event) throw new Error('Nothing recorded');
  const line = (reasons: boolean) =>
    eventLine(event, { words: wordsFor('nl'), language: 'nl', reasons, nameOf: () => '' });
  expect(line(true)).toContain('Na de overdracht: Cijfer 4');
  expect(line(false)).not.toMatch(/Cijfer|4/);
});
