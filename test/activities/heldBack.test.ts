import { createNoticesActivities } from '../../activities/notices';
import type { Mailer } from '../../src/mail/transport';
import { seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../support/recordedHandover';

let database: TestDatabase;
let handover: RecordedHandover;
const sent: { to: string; text: string }[] = [];
const mailer: Mailer = {
  send: async ({ subject, text }, { to }) => void sent.push({ to, text: `${subject}\n${text}` }),
  close: () => undefined,
};

const today = '2026-03-09';

beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await seedDirectory(pool);
  handover = await startRecorded(pool, { reference: 'OV-1' });
  await submitRecorded(handover);
  await pool.query(
    `insert into notice_settings (person, switched_off)
     values ('eva', array['reminders', 'handovers', 'meetings', 'weekly'])`,
  );
  await pool.query(
    `insert into matters (id, kind, region, cluster, seq, topic, status, started_at, policy_version, state)
     select 'conference-cluster-1', 'conference', 'utrecht', 'cluster-1', 1, 'conference', 'x', now(),
            policy_version, '{}' from regions`,
  );
});
beforeEach(async () => {
  sent.length = 0;
  await database.pool.query('delete from notices');
});
afterAll(() => database.close());

const activities = () =>
  createNoticesActivities({
    pool: database.pool,
    mailer,
    baseUrl: 'https://overstap.example.org',
    from: 'Overstap <overstap@example.org>',
    today: () => today,
  });

interface Given {
  kind: string;
  mail?: 'now' | 'bundled';
  dueDay?: string | null;
  as?: string;
  recipient?: string;
  matter?: boolean;
}

const notice = async ({
  kind,
  mail = 'bundled',
  dueDay = null,
  as,
  recipient = 'eva',
  matter = false,
}: Given) => {
  const asked = matter ? 'removeObstacle' : 'answerSubmission';
  const expectation = as ? { key: asked, kind: asked, as } : null;
  const payload = { expectation, meeting: null, ...(matter ? { calendar: null } : {}) };
  await database.pool.query(
    `insert into notices (key, handover_id, matter_id, kind, recipient, mail, due_day, payload)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      [kind, mail, dueDay, as, recipient, matter].join(':'),
      matter ? null : handover.id,
      matter ? 'conference-cluster-1' : null,
      kind,
      recipient,
      mail,
      dueDay,
      payload,
    ],
  );
};

const statuses = async () => {
  const { rows } = await database.pool.query<{ status: string }>('select status from notices order by key');
  return rows.map(({ status }) => status);
};

describe('Who switched everything off that can be', () => {
  it('gets no news at once, of a handover or of a matter; a colleague still does', async () => {
    await notice({ kind: 'paused', mail: 'now' });
    await notice({ kind: 'paused', mail: 'now', recipient: 'bram' });
    await notice({ kind: 'conferenceReport', mail: 'now', matter: true });
    const { deliverNotices, deliverMatterNotices } = activities();
    await deliverNotices({ handover: handover.id });
    await deliverMatterNotices({ matter: 'conference-cluster-1' });
    expect(sent.map(({ to }) => to)).toEqual(['bram@example.org']);
    expect((await statuses()).sort()).toEqual(['dropped', 'dropped', 'sent']);
  });

  it('gets at once what is asked of them, what escalates and what is due today', async () => {
    await notice({ kind: 'submissionArrived', mail: 'now' });
    await notice({ kind: 'safetyNetAnswered', mail: 'now' });
    await notice({ kind: 'expectationDue', mail: 'now', as: 'owner', dueDay: today });
    await notice({ kind: 'conferenceInvitation', mail: 'now', matter: true });
    await notice({ kind: 'expectationDue', mail: 'now', as: 'manager', dueDay: '2026-03-20', matter: true });
    const { deliverNotices, deliverMatterNotices } = activities();
    await deliverNotices({ handover: handover.id });
    await deliverMatterNotices({ matter: 'conference-cluster-1' });
    expect(sent).toHaveLength(5);
  });

  it('gets a daily mail with only what always comes', async () => {
    await notice({ kind: 'closed' });
    await notice({ kind: 'conferenceReport', matter: true });
    await notice({ kind: 'noStructuralConference', matter: true });
    await notice({ kind: 'signOffLapsed' });
    await activities().sendDigests({ day: today });
    expect(sent.map(({ to }) => to)).toEqual(['eva@example.org']);
    expect(sent[0]?.text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Casusoverleg Cluster 1: Er is al lang geen overleg geweest',
      '- Overdracht OV-1: Je akkoord is vervallen: kijk opnieuw',
    ]);
  });

  it('gets no daily mail when there is nothing else', async () => {
    await notice({ kind: 'closed' });
    await activities().sendDigests({ day: today });
    await activities().sendDigests({ day: today });
    expect(sent).toEqual([]);
    expect(await statuses()).toEqual(['dropped']);
  });
});
