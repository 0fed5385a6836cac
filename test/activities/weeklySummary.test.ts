import { createWeeklySummaryActivities } from '../../activities/weeklySummary';
import { setLanguage } from '../../src/db/people';
import { failedSummaries } from '../../src/db/weekly/summaries';
import type { Letter } from '../../src/mail/letter';
import type { Envelope, Mailer } from '../../src/mail/transport';
import { seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
});
beforeEach(() => database.pool.query('delete from weekly_summaries; delete from notice_settings'));
afterAll(() => database.close());

function prepare() {
  const sent: (Letter & Envelope)[] = [];
  const server = { sent, answer: null as null | (() => Error) };
  const mailer: Mailer = {
    async send(letter, envelope) {
      if (server.answer) throw server.answer();
      sent.push({ ...letter, ...envelope });
    },
    close: () => undefined,
  };
  const baseUrl = 'https://overstap.example.org';
  return { server, ...createWeeklySummaryActivities({ pool: database.pool, mailer, baseUrl }) };
}

const week = (day: string, from: string) => ({ day, period: { from, until: day } });
const monday = week('2026-03-09', '2026-03-02');
const nextMonday = week('2026-03-16', '2026-03-09');

describe('The weekly summary', () => {
  it('goes to each programme manager of that day once, however often and by how many it is tried', async () => {
    const { server, sendWeeklySummaries } = prepare();
    const hand = () => sendWeeklySummaries(monday).catch(() => undefined);
    await Promise.all([hand(), hand(), hand()]);
    await hand();
    expect(server.sent.map(({ to }) => to)).toEqual(['iris@example.org']);
    await sendWeeklySummaries(nextMonday);
    expect(server.sent).toHaveLength(2);
    expect(new Set(server.sent.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('speaks the language of its reader, and an answer reaches a person', async () => {
    const { pool } = database;
    await setLanguage(pool, 'iris', 'en');
    const { server, sendWeeklySummaries } = prepare();
    await sendWeeklySummaries(monday);
    await setLanguage(pool, 'iris', 'nl');
    await sendWeeklySummaries(nextMonday);
    expect(server.sent.map(({ subject }) => subject.split(' ')[0])).toEqual(['Week', 'Weekoverzicht']);
    expect(server.sent[0]?.replyTo).toBe('kim@example.org');
  });

  it('waits while the mail server is away, and shows as not delivered when the address is refused', async () => {
    const { server, sendWeeklySummaries } = prepare();
    server.answer = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    await expect(sendWeeklySummaries(monday)).rejects.toThrow('Not everything');
    expect(await failedSummaries(database.pool, 10)).toEqual([]);
    server.answer = () => Object.assign(new Error('no such mailbox'), { responseCode: 550 });
    await sendWeeklySummaries(monday);
    expect(await failedSummaries(database.pool, 10)).toMatchObject([{ summary: '2026-03-09' }]);
    server.answer = null;
    await sendWeeklySummaries(monday);
    expect(server.sent).toEqual([]);
  });

  it('is given up after a bounded number of tries', async () => {
    const { server, sendWeeklySummaries } = prepare();
    server.answer = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    await expect(sendWeeklySummaries(monday)).rejects.toThrow('Not everything');
    await database.pool.query('update weekly_summaries set attempts = 999');
    await sendWeeklySummaries(monday);
    expect(await failedSummaries(database.pool, 10)).toHaveLength(1);
  });

  it('does not come to who switched it off', async () => {
    await database.pool.query(
      `insert into notice_settings (person, switched_off) values ('iris', array['weekly'])`,
    );
    const { server, sendWeeklySummaries } = prepare();
    await sendWeeklySummaries(monday);
    expect(server.sent).toEqual([]);
    expect(await failedSummaries(database.pool, 10)).toEqual([]);
  });

  it('does not come to who was no programme manager on that day', async () => {
    const { server, sendWeeklySummaries } = prepare();
    await sendWeeklySummaries(week('2019-03-04', '2019-02-25'));
    expect(server.sent).toEqual([]);
  });
});
