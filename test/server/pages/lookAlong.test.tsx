import { addDays } from '../../../src/domain/calendar/day';
import { defaultPolicy } from '../../../src/domain/policy';
import { wordsFor } from '../../../src/words';
import type { Records } from '../../../src/db';
import { accepted, submitted, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { lookAlong: text } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...given: Parameters<typeof storyApp>) => {
  const app = await storyApp(...given);
  stop = app.stop;
  return app;
};

const asked = (story: Story = accepted()) =>
  story.by('onlooker', { type: 'askAccess', text: 'text-why', until: addDays(story.today(), 5) });

const granted = () => {
  const story = asked();
  return story.by('senderContact', { type: 'grantAccess', request: '1', until: addDays(story.today(), 2) });
};

const typedDay = (day: string): [string, string][] => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [
    ['until-day', dayOfMonth],
    ['until-month', month],
    ['until-year', year],
  ];
};

test('the contact person of the client’s side reads who asks and why, and says yes for as long as they choose', async () => {
  const story = asked();
  const app = await open(story);
  app.keep('text-why', 'Ik neem het over van een zieke collega.');
  const browser = await app.as('senderContact');
  expect((await browser.get('')).text).toContain(text.requestsTitle);
  const page = await browser.get('meekijken');
  expect(page.text).toContain('Ik neem het over van een zieke collega.');
  const until = addDays(story.today(), 2);
  expect((await browser.send('meekijken', 'meekijken/toestaan', typedDay(until))).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'grantAccess', request: '1', until }]);
});

test('a no needs a reason; the other side sees the question and cannot answer it', async () => {
  const app = await open(asked());
  const browser = await app.as('senderContact');
  expect((await browser.send('meekijken', 'meekijken/weigeren', [])).status).toBe(400);
  const no = await browser.send('meekijken', 'meekijken/weigeren', [['why', 'Niet nodig.']]);
  expect(no.status).toBe(303);
  expect(app.asked).toEqual([{ type: 'refuseAccess', request: '1', text: 'text-1' }]);
  const other = await (await app.as('receiverContact')).get('meekijken');
  expect(other.text).not.toContain('meekijken/toestaan');
});

test('who looks along reads the whole file, sees until when, and can change nothing', async () => {
  const app = await open(granted());
  const browser = await app.as('onlooker');
  const page = await browser.get('');
  expect(page.status).toBe(200);
  expect(page.text).toContain(text.banner);
  expect((await browser.get('document')).status).toBe(200);
});

test('after the last day the handover does not exist for who looked along', async () => {
  const story = granted();
  story.until(addDays(story.today(), 3));
  const app = await open(story);
  expect((await (await app.as('onlooker')).get('')).status).toBe(404);
});

test('emergency access warns before it is taken, and needs a reason', async () => {
  const app = await open(submitted());
  const browser = await app.as('receiverContact');
  expect((await browser.get('meekijken')).text).toContain(text.emergencyWarningTitle);
  expect((await browser.send('meekijken', 'meekijken/nood', [])).status).toBe(400);
  const taken = await browser.send('meekijken', 'meekijken/nood', [['text', 'Er is nu gevaar.']]);
  expect(taken.status).toBe(303);
  expect(app.asked).toEqual([{ type: 'takeEmergencyAccess', text: 'text-1' }]);
});

describe('asking by reference', () => {
  const reasons: string[] = [];
  const records = (found: boolean): Partial<Records> => ({
    askToLookAlong: async () => ({
      handover: found ? 'handover-1' : null,
      client: found ? 'client-1' : null,
    }),
    keepRequestReason: async ({ content }) => {
      reasons.push(content);
    },
    ownAccessRequests: async () => [],
    neighbourhoods: async () => [{ id: 'zuilen', name: '', cluster: '', clusterName: '', region: '' }],
    currentVersions: async () => ({ policyVersion: 'p', templateVersion: 't' }),
    policyByVersion: async () => defaultPolicy,
  });
  const right = (story: Story): [string, string][] => [
    ['reference', 'OV-2026-0001'],
    ['text', 'Vanwege ziekte.'],
    ...typedDay(addDays(story.today(), 3)),
  ];

  test('is answered alike, whether the reference exists or not', async () => {
    const answers: string[] = [];
    for (const found of [true, false]) {
      const story = accepted();
      const app = await open(story, { records: records(found) });
      const browser = await app.as('onlooker');
      const sent = await browser.send('/meekijken', '/meekijken', right(story));
      expect(sent.status).toBe(303);
      expect(app.asked).toHaveLength(found ? 1 : 0);
      answers.push((await browser.get('/meekijken')).text.replaceAll(/value="[^"]*"/g, ''));
      await app.stop();
      stop = async () => undefined;
    }
    expect(answers[0]).toContain(text.askedTitle);
    expect(answers[0]).toBe(answers[1]);
    expect(reasons).toEqual(['Vanwege ziekte.']);
  });

  test('is unavailable for every reference while the handovers are out of reach', async () => {
    for (const found of [true, false]) {
      const story = accepted();
      const app = await open(story, { records: records(found), away: true });
      const browser = await app.as('onlooker');
      expect((await browser.send('/meekijken', '/meekijken', right(story))).status).toBe(503);
      await app.stop();
      stop = async () => undefined;
    }
  });

  test('says what is not right about the form, and too often is too often', async () => {
    const story = accepted();
    const tooMany = { ...records(false), askToLookAlong: async () => null };
    const app = await open(story, { records: tooMany });
    const browser = await app.as('onlooker');
    const far = await browser.send('/meekijken', '/meekijken', [
      ['reference', 'x'],
      ...typedDay(addDays(story.today(), 60)),
    ]);
    expect(far.status).toBe(400);
    expect(far.text).toContain('href="#text"');
    expect(far.text).toContain('href="#until"');
    expect((await browser.send('/meekijken', '/meekijken', right(story))).status).toBe(429);
  });

  test('is for colleagues who work with clients, and programme managers', async () => {
    const app = await open(accepted(), { records: records(false) });
    expect((await (await app.as('functionalManager')).get('/meekijken')).status).toBe(403);
    expect((await (await app.as('programmeManager')).get('/meekijken')).status).toBe(200);
  });
});
