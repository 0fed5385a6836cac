import { accepted, submitted, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

const onDay = (name: string, day: string, month: string): [string, string][] => [
  [`${name}-day`, day],
  [`${name}-month`, month],
  [`${name}-year`, '2026'],
];

const place: [string, string][] = [
  ['time', '9.30'],
  ['place', 'clientHome'],
];

test('within the norm no reason is asked; after the norm one is', async () => {
  const app = await open(accepted());
  const browser = await app.as('receiverContact');
  const page = await browser.get('kennismaking');
  expect(page.text).toContain('Binnen 5 werkdagen na het indienen');
  expect(page.text).not.toContain('name="changeReason"');
  const late = await browser.send('kennismaking', 'kennismaking', [...onDay('day', '11', '3'), ...place]);
  expect(late.status).toBe(400);
  expect(late.text).toContain('name="changeReason"');
  const inTime = await browser.send('kennismaking', 'kennismaking', [...onDay('day', '6', '3'), ...place]);
  expect(inTime.status).toBe(303);
  expect(app.asked).toMatchObject([
    { type: 'planAcquaintance', day: '2026-03-06', time: '09:30', change: null },
  ]);
});

test('a Sunday is refused in words, with what was typed', async () => {
  const app = await open(accepted());
  const browser = await app.as('senderContact');
  const sunday = await browser.send('kennismaking', 'kennismaking', [...onDay('day', '8', '3'), ...place]);
  expect(sunday.status).toBe(409);
  expect(sunday.text).toContain('Dit is geen werkdag');
  expect(sunday.text).toContain('value="9.30"');
});

test('the page names who gets the invitation, and not held asks why', async () => {
  const story = accepted();
  story.by('receiverContact', {
    type: 'planAcquaintance',
    day: '2026-03-04',
    time: '10:00',
    place: 'clientHome',
    text: 'text-note',
    change: null,
  });
  const app = await open(story);
  app.keep('text-note', 'Bel aan bij nummer 12');
  const browser = await app.as('senderContact');
  const page = await browser.get('kennismaking');
  expect(page.text).toContain('receiverContact');
  expect(page.text).toContain('Bel aan bij nummer 12');
  const empty = await browser.send('kennismaking', 'kennismaking/niet-doorgegaan', []);
  expect(empty.status).toBe(400);
  const manager = await (await app.as('programmeManager')).get('kennismaking');
  expect(manager.text).not.toContain('Bel aan bij nummer 12');
  expect(manager.text).not.toContain('Noor Bakker');
});

test('nobody plans before the handover is accepted', async () => {
  const app = await open(submitted());
  const page = await (await app.as('receiverContact')).get('kennismaking');
  expect(page.status).toBe(403);
  expect(page.text).not.toContain('name="time"');
});
