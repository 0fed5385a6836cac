import { acquainted, edit, sign, started, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

test('several points are signed with one command', async () => {
  const app = await open(acquainted());
  const browser = await app.as('senderContact');
  const answer = await browser.send('akkoord', 'akkoord', [
    ['points', 'housing:housing-1'],
    ['points', 'safety:safety-1'],
  ]);
  expect(answer.status).toBe(303);
  expect(app.asked).toMatchObject([
    { party: 'sender', points: [{ point: 'housing' }, { point: 'safety', version: 'safety-1' }] },
  ]);
});

test('a point that changed since is named, the others stay ticked', async () => {
  const story = acquainted();
  const app = await open(story);
  story.by('senderCaseWorker', edit('housing', 'housing-2', 'housing-1'));
  const browser = await app.as('receiverContact');
  const answer = await browser.send('akkoord', 'akkoord', [
    ['points', 'housing:housing-1'],
    ['points', 'safety:safety-1'],
  ]);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('Deze punten zijn veranderd sinds je keek');
  expect(answer.text).toMatch(/value="safety:safety-1" checked/);
  expect(answer.text).not.toMatch(/value="housing:housing-2" checked/);
});

test('nothing ticked is an error in words; a signed point has no box', async () => {
  const story = acquainted();
  story.by('senderContact', sign(story, 'sender', ['housing']));
  const app = await open(story);
  const answer = await (await app.as('senderContact')).send('akkoord', 'akkoord', []);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Vink minstens één punt aan.');
  expect(answer.text).not.toContain('value="housing:housing-1" id');
  expect(answer.text).not.toMatch(/name="points" value="housing:/);
});

test('before the acquaintance nobody signs, and the page says who is at turn', async () => {
  const app = await open(started());
  const page = await (await app.as('senderContact')).get('akkoord');
  expect(page.text).toContain('senderCaseWorker');
  expect(page.text).not.toContain('name="points"');
});
