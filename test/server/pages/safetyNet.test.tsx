import { transferred } from '../../support/story';
import { storyApp } from '../support/storyApp';

const call = { type: 'callSafetyNet', call: 'call-1', trigger: 'relapse', text: 'text-of-call' } as const;

const called = () => transferred().by('receiverContact', call);

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...[story]: Parameters<typeof storyApp>) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

test('after the transfer the receiver calls the safety net, named after the form it came from', async () => {
  const app = await open(transferred());
  const browser = await app.as('receiverCaseWorker');
  const answer = await browser.send('vangnet', 'vangnet', [
    ['trigger', 'debtsOrEviction'],
    ['situation', 'Twee maanden huur niet betaald.'],
  ]);
  expect(answer.status).toBe(303);
  expect(app.asked).toEqual([
    { type: 'callSafetyNet', call: expect.any(String), trigger: 'debtsOrEviction', text: 'text-1' },
  ]);
});

test('a call without anything filled in says all that misses, and keeps what was typed', async () => {
  const app = await open(transferred());
  const browser = await app.as('receiverContact');
  const answer = await browser.send('vangnet', 'vangnet', [['situation', 'x'.repeat(2001)]]);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('href="#trigger"');
  expect(answer.text).toContain('href="#situation"');
  expect(answer.text).toContain('x'.repeat(2001));
  expect(app.asked).toEqual([]);
});

test('only the sender answers; who rings and the telephone number stand there for everybody', async () => {
  const app = await open(called());
  const sender = await (await app.as('senderContact')).get('vangnet');
  const receiver = await (await app.as('receiverContact')).get('vangnet');
  expect(sender.text).toContain('/vangnet/antwoord');
  expect(receiver.text).not.toContain('/vangnet/antwoord');
  for (const page of [sender, receiver]) expect(page.text).toContain('tel:0305550100');
});

test('a programme manager sees when and whether it was answered, never why or in which words', async () => {
  const app = await open(called());
  app.keep('text-of-call', 'Gebruikt weer sinds zondag.');
  const manager = await (await app.as('programmeManager')).get('vangnet');
  const contact = await (await app.as('senderContact')).get('vangnet');
  expect(contact.text).toContain('Gebruikt weer sinds zondag.');
  expect(manager.status).toBe(200);
  for (const secret of ['Gebruikt weer', 'Terugval', 'Noor Bakker'])
    expect(manager.text).not.toContain(secret);
});

test('a day in the past is refused in words, with the answer still there', async () => {
  const app = await open(called());
  const browser = await app.as('senderContact');
  const answer = await browser.send('vangnet', 'vangnet/antwoord', [
    ['kind', 'supportOnTheSpot'],
    ['responsible', 'receiver'],
    ['by-day', '1'],
    ['by-month', '1'],
    ['by-year', '2020'],
    ['answer', 'We komen elke dag langs.'],
  ]);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('We komen elke dag langs.');
});
