import { transferred } from '../../support/story';
import { storyApp } from '../support/storyApp';

const pause: [string, string][] = [
  ['reason', 'admission'],
  ['until-day', '1'],
  ['until-month', '6'],
  ['until-year', '2026'],
];

test('a command that takes longer than two seconds is waited for and then confirmed', async () => {
  const app = await storyApp(transferred(), { slow: true });
  try {
    const browser = await app.as('senderContact');
    const sent = await browser.send('pauze', 'pauze', pause);
    expect(sent.status).toBe(202);
    expect(sent.headers.get('refresh')).toBe('2; url=/overdrachten/handover-1/bezig');

    const waiting = await browser.get('bezig');
    expect(waiting.status).toBe(202);

    app.answerAfterAll();
    const done = await browser.get('bezig');
    expect([done.status, done.headers.get('location')]).toEqual([303, '/overdrachten/handover-1']);
  } finally {
    await app.stop();
  }
});

test('who waits for nothing is led to the handover', async () => {
  const app = await storyApp(transferred());
  try {
    const browser = await app.as('senderContact');
    const answer = await browser.get('bezig');
    expect(answer.headers.get('location')).toBe('/overdrachten/handover-1');
  } finally {
    await app.stop();
  }
});
