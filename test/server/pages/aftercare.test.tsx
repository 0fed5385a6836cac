import { lifeAreas, scoreField } from '../../../src/forms/watTelt';
import { accepted, transferred, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

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

test('every check-in of the aftercare can be recorded by both sides, and is only shown to programme managers', async () => {
  const app = await open(transferred());
  for (const player of ['senderCaseWorker', 'receiverContact'] as const) {
    const { text } = await (await app.as(player)).get('nazorg');
    for (const week of [1, 2, 4, 8, 12]) expect(text).toContain(`contactmoment?week=${week}"`);
  }
  const manager = await (await app.as('programmeManager')).get('nazorg');
  expect(manager.text).not.toContain('contactmoment?week=');
  expect(manager.text).not.toContain('Wat Telt');
});

test('a check-in that was done is recorded with day and place', async () => {
  const story = transferred();
  const app = await open(story);
  const browser = await app.as('senderCaseWorker');
  const answer = await browser.send('nazorg/contactmoment?week=1', 'nazorg/contactmoment/gedaan', [
    ...typed('doneDay', story.today()),
    ['place', 'home'],
    ['note', ''],
  ]);
  expect(answer.status).toBe(303);
  expect(app.asked).toEqual([
    { type: 'recordCheckIn', week: 1, day: story.today(), place: 'home', text: null },
  ]);
});

test('a missed check-in needs its reason, and stays on the page of its week', async () => {
  const app = await open(transferred());
  const browser = await app.as('senderCaseWorker');
  const answer = await browser.send('nazorg/contactmoment?week=2', 'nazorg/contactmoment/gemist', [
    ...typed('newDay', '2026-02-31'),
  ]);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('href="#missedReason"');
  expect(answer.text).toContain('href="#newDay"');
  expect(answer.text).toContain('name="week" value="2"');
});

test('Wat Telt takes a score of the worker for every area, and the client’s as far as they want', async () => {
  const story = transferred();
  const app = await open(story);
  const browser = await app.as('receiverCaseWorker');
  const worker = lifeAreas.map((area): [string, string] => [scoreField('worker', area), '7']);
  const form = ['nazorg/wat-telt?moment=start', 'nazorg/wat-telt'] as const;
  const missing = await browser.send(...form, [...worker.slice(1), ['client-housing', '11']]);
  expect(missing.status).toBe(400);
  for (const field of ['day', 'overall', 'worker-housing', 'client-housing'])
    expect(missing.text).toContain(`href="#${field}"`);
  const complete = await browser.send(...form, [
    ...worker,
    ['client-housing', '4'],
    ['overall', '6'],
    ...typed('day', story.today()),
  ]);
  expect(complete.status).toBe(303);
  expect(app.asked).toMatchObject([{ type: 'recordWatTelt', moment: 'start', scores: 'text-1' }]);
});

test('at the end it is told whether the overall score fell; the scores themselves are words of the file', async () => {
  const story = transferred();
  const start = { type: 'recordWatTelt', moment: 'start', day: story.today(), scores: 'start' } as const;
  const app = await open(story.by('receiverCaseWorker', start));
  app.keep('start', JSON.stringify({ client: {}, worker: {}, third: {}, thirdPerson: null, overall: 6 }));
  const browser = await app.as('receiverCaseWorker');
  const worker = lifeAreas.map((area): [string, string] => [scoreField('worker', area), '7']);
  const scored = async (overall: string) => {
    const fields: [string, string][] = [...worker, ['overall', overall], ...typed('day', story.today())];
    await browser.send('nazorg/wat-telt?moment=end', 'nazorg/wat-telt', fields);
    return app.asked.at(-1);
  };
  expect(await scored('5')).toMatchObject({ moment: 'end', fell: true });
  expect(await scored('6')).toMatchObject({ moment: 'end', fell: false });
});

test('before the transfer the page says when the check-ins begin', async () => {
  const app = await open(accepted());
  const { status, text } = await (await app.as('senderContact')).get('nazorg');
  expect(status).toBe(200);
  expect(text).toContain('1, 2, 4, 8, 12');
});
