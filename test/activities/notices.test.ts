import { randomUUID } from 'node:crypto';
import { createNoticesActivities } from '../../activities/notices';
import type { Mailer } from '../../src/mail/transport';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { seedDirectory } from '../support/directory';
import { acceptRecorded, startRecorded, submitRecorded } from '../support/recordedHandover';

interface Sent {
  to: string;
  replyTo: string | null;
  messageId: string;
  subject: string;
}

/** A mail server that says no as long as it is told to. */
function pretendedServer() {
  const sent: Sent[] = [];
  const server = { sent, answer: null as null | (() => Error) };
  const mailer: Mailer = {
    async send({ subject }, { to, replyTo, messageId }) {
      if (server.answer) throw server.answer();
      sent.push({ to, replyTo, messageId, subject });
    },
    close: () => undefined,
  };
  return { server, mailer };
}

const unreachable = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
const refused = () => Object.assign(new Error('no such mailbox'), { responseCode: 550 });

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
}, 120_000);

afterAll(() => database?.close());

const prepareDelivery = async () => {
  const { server, mailer } = pretendedServer();
  const settings = { baseUrl: 'https://overstap.example.org', from: 'Overstap <overstap@example.org>' };
  const activities = createNoticesActivities({ pool: database.pool, mailer, ...settings });
  const handover = await startRecorded(database.pool, { reference: `OV-${randomUUID()}` });
  await submitRecorded(handover);
  const statuses = async () => {
    const { rows } = await database.pool.query<{ status: string }>(
      `select distinct status from notices where handover_id = $1 and mail = 'now' order by status`,
      [handover.id],
    );
    return rows.map(({ status }) => status);
  };
  return { server, activities, handover, statuses };
};

describe('Urgent notices', () => {
  it('go out once, however often and by how many at the same time they are handed out', async () => {
    const { server, activities, handover, statuses } = await prepareDelivery();
    const hand = () => activities.deliverNotices({ handover: handover.id }).catch(() => undefined);
    await Promise.all([hand(), hand(), hand()]);
    await hand();
    expect(server.sent.length).toBeGreaterThan(0);
    expect(new Set(server.sent.map(({ messageId }) => messageId)).size).toBe(server.sent.length);
    expect(server.sent.map(({ to }) => to)).toContain('eva@example.org');
    expect(await statuses()).toEqual(['sent']);
  });

  it('can be answered: a reply reaches the contact person on the other side', async () => {
    const { server, activities, handover } = await prepareDelivery();
    await acceptRecorded(handover);
    await activities.deliverNotices({ handover: handover.id });
    const toEva = server.sent.find(({ to }) => to === 'eva@example.org');
    expect(toEva?.replyTo).toBe('bram@example.org');
    const toBram = server.sent.find(({ to }) => to === 'bram@example.org');
    expect(toBram?.replyTo).toBe('eva@example.org');
  });

  it('wait while the mail server is away, and arrive once each afterwards', async () => {
    const { server, activities, handover, statuses } = await prepareDelivery();
    server.answer = unreachable;
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(activities.deliverNotices({ handover: handover.id })).rejects.toThrow('Not everything');
    expect(await statuses()).toEqual(['pending']);
    server.answer = null;
    await activities.deliverNotices({ handover: handover.id });
    expect(await statuses()).toEqual(['sent']);
    const before = server.sent.length;
    await activities.deliverNotices({ handover: handover.id });
    expect(server.sent).toHaveLength(before);
  });

  it('show as not delivered when the mail server refuses the address', async () => {
    const { server, activities, handover, statuses } = await prepareDelivery();
    server.answer = refused;
    await activities.deliverNotices({ handover: handover.id });
    expect(await statuses()).toEqual(['failed']);
  });

  it('of somebody who died while sending are sent again under the same Message-ID', async () => {
    const { server, activities, handover, statuses } = await prepareDelivery();
    await activities.deliverNotices({ handover: handover.id });
    const before = server.sent.map(({ messageId }) => messageId);
    const { pool } = database;
    const own = `handover_id = $1 and mail = 'now'`;
    await pool.query(`update notices set status = 'sending', claimed_at = now() where ${own}`, [handover.id]);
    await expect(activities.deliverNotices({ handover: handover.id })).rejects.toThrow('Not everything');
    expect(server.sent).toHaveLength(before.length);
    await pool.query(`update notices set claimed_at = now() - interval '3 minutes' where ${own}`, [
      handover.id,
    ]);
    await activities.deliverNotices({ handover: handover.id });
    expect(server.sent.slice(before.length).map(({ messageId }) => messageId)).toEqual(before);
    expect(await statuses()).toEqual(['sent']);
  });
});

describe('The daily mail', () => {
  it('is one for each person and day, with all that waited', async () => {
    const { server, activities, handover } = await prepareDelivery();
    const { pool } = database;
    await pool.query(`delete from notices where mail = 'bundled'`);
    const bundle = (key: string, recipient: string) =>
      pool.query(
        `insert into notices (key, handover_id, kind, recipient, mail, due_day, payload)
         values ($1, $2, 'submissionAccepted', $3, 'bundled', '2026-03-10', '{"expectation": null, "meeting": null}')`,
        [key, handover.id, recipient],
      );
    await bundle('bundled-1', 'eva');
    await bundle('bundled-2', 'eva');
    await bundle('bundled-3', 'bram');
    await activities.sendDigests({ day: '2026-03-09' });
    await activities.sendDigests({ day: '2026-03-09' });
    expect(server.sent.map(({ to }) => to).sort()).toEqual(['bram@example.org', 'eva@example.org']);
    await bundle('bundled-4', 'eva');
    await activities.sendDigests({ day: '2026-03-09' });
    expect(server.sent).toHaveLength(2);
    await activities.sendDigests({ day: '2026-03-10' });
    expect(server.sent).toHaveLength(3);
  });
});
