import { wordsFor } from '../../../src/words';
import { accepted, transferred } from '../../support/story';
import { storyApp } from '../support/storyApp';

const { codes, dropOut: text, phases } = wordsFor('nl');

let stop = async () => undefined as void;
afterEach(() => stop());

const withdrawn = () =>
  accepted().by('senderContact', { type: 'withdraw', reason: 'homeFellThrough', text: null });

test('the page of a handover that dropped out says when in its course, and why', async () => {
  const app = await storyApp(withdrawn());
  stop = app.stop;
  const page = await (await app.as('senderContact')).get('');
  expect(page.text).toContain(text.title);
  expect(page.text).toContain(phases.acquaintance.title);
  expect(page.text).toContain(codes.withdrawReason.homeFellThrough);
});

test('who sees process facts only reads the phase, not the reason', async () => {
  const app = await storyApp(withdrawn());
  stop = app.stop;
  const page = await (await app.as('programmeManager')).get('');
  expect(page.text).toContain(text.title);
  expect(page.text).not.toContain(codes.withdrawReason.homeFellThrough);
});

test('a handover that goes on says nothing of it', async () => {
  const app = await storyApp(transferred());
  stop = app.stop;
  expect((await (await app.as('senderContact')).get('')).text).not.toContain(text.title);
});
