import { closed, transferred, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

const proposed = () =>
  transferred().by('senderContact', {
    type: 'proposeDecision',
    proposal: 'proposal-1',
    decision: { kind: 'return', text: 'text-why' },
  });

test('whoever thinks that something goes wrong asks for a second opinion before closing', async () => {
  const app = await open(transferred());
  const browser = await app.as('senderContact');
  const fields: [string, string][] = [
    ['reason', 'endedAsPlanned'],
    ['independent', 'yes'],
    ['goesWrong', 'unknown'],
  ];
  const form = ['sluiten?besluit=close', 'sluiten/afsluiten'] as const;
  const without = await browser.send(...form, fields);
  expect(without.status).toBe(400);
  expect(without.text).toContain('href="#secondOpinion"');
  const withOpinion = await browser.send(...form, [...fields, ['secondOpinion', 'Collega kijkt mee.']]);
  expect(withOpinion.status).toBe(303);
  expect(app.asked).toMatchObject([
    { type: 'proposeDecision', decision: { kind: 'close', secondOpinion: 'text-1' } },
  ]);
});

test('the other side agrees or rejects with a reason; who proposed waits', async () => {
  const app = await open(proposed());
  const own = await (await app.as('senderContact')).get('sluiten');
  expect(own.text).not.toContain('/sluiten/akkoord');
  const other = await app.as('receiverContact');
  expect((await other.get('sluiten')).text).toContain('/sluiten/akkoord');
  expect((await other.send('sluiten', 'sluiten/afwijzen', [])).status).toBe(400);
  expect((await other.send('sluiten', 'sluiten/akkoord', [])).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'agreeDecision', proposal: 'proposal-1' }]);
});

test('a case worker is told whom to ask; a programme manager does not read the proposal', async () => {
  const app = await open(transferred());
  const worker = await (await app.as('senderCaseWorker')).get('sluiten');
  expect(worker.text).not.toContain('besluit=close');
  expect(worker.text).toContain('receiverContact');
  await app.stop();
  const pending = await open(proposed());
  pending.keep('text-why', 'Het lukt niet in de wijk.');
  const manager = await (await pending.as('programmeManager')).get('sluiten');
  expect(manager.text).not.toContain('Het lukt niet in de wijk.');
});

test('after closing the receiver records the light checks, the first after six months', async () => {
  const app = await open(closed());
  const browser = await app.as('receiverCaseWorker');
  const answer = await browser.send('sluiten', 'sluiten/pols', [['outcome', 'goesWell']]);
  expect(answer.status).toBe(303);
  expect(app.asked).toEqual([{ type: 'recordPulseCheck', month: 6, outcome: 'goesWell', text: null }]);
});

test('another neighbourhood does not even learn that the handover exists', async () => {
  const app = await open(transferred());
  expect((await (await app.as('otherNeighbourhood')).get('sluiten')).status).toBe(404);
});
