import { acquainted, signed, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (story: Story) => {
  const app = await storyApp(story);
  stop = app.stop;
  return app;
};

const first: [string, string][] = [
  ['day-day', '1'],
  ['day-month', '4'],
  ['day-year', '2026'],
];

test('what misses is listed in words, with who can solve it and where', async () => {
  const app = await open(acquainted());
  const page = await (await app.as('senderContact')).get('overdragen');
  expect(page.text).toContain('het akkoord van het buurtteam ontbreekt nog');
  expect(page.text).toContain('/akkoord"');
  expect(page.text).not.toContain('name="day-day"');
});

test('the receiver names the case worker with the day, out of its own colleagues', async () => {
  const app = await open(signed());
  const browser = await app.as('receiverContact');
  expect((await browser.send('overdragen', 'overdragen', first)).status).toBe(400);
  const stranger: [string, string][] = [...first, ['caseWorker', 'senderContact']];
  expect((await browser.send('overdragen', 'overdragen', stranger)).status).toBe(400);
  const named: [string, string][] = [...first, ['caseWorker', 'receiverCaseWorker']];
  expect((await browser.send('overdragen', 'overdragen', named)).status).toBe(303);
  expect(app.asked).toEqual([
    { type: 'confirmTransferDay', day: '2026-04-01', caseWorker: 'receiverCaseWorker' },
  ]);
});

test('the day that the other confirmed goes first, and an agreed day is only let go with a reason', async () => {
  const story = signed().by('receiverContact', {
    type: 'confirmTransferDay',
    day: '2026-04-01',
    caseWorker: 'receiverCaseWorker',
  });
  const app = await open(story);
  const browser = await app.as('senderContact');
  expect((await browser.get('overdragen')).text).toContain('De ander bevestigde al');
  story.by('senderContact', { type: 'confirmTransferDay', day: '2026-04-01', caseWorker: null });
  const move = 'overdragen/dag-laten-vervallen';
  expect((await browser.send('overdragen', move, [])).status).toBe(400);
  expect((await browser.send('overdragen', move, [['reason', 'Sleutel komt later']])).status).toBe(303);
  expect(app.asked).toEqual([{ type: 'moveTransferDay', text: 'text-1' }]);
});

test('a programme manager sees the days, and neither the client nor what misses', async () => {
  const app = await open(signed());
  const page = await (await app.as('programmeManager')).get('overdragen');
  expect(page.text).not.toContain('Noor Bakker');
  expect(page.text).not.toContain('needs-table');
});
