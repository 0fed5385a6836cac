import { randomUUID } from 'node:crypto';
import { createNoticesActivities } from '../../activities/notices';
import { commitMatter } from '../../src/db/matters/commit';
import { mattersWithUrgentNotices } from '../../src/db/matters/load';
import { failedMatterNotices } from '../../src/db/notices';
import { momentAt, type Moment } from '../../src/domain/calendar/day';
import { courseOf, type MatterCommands, type MatterRules, type MatterStates } from '../../src/domain/matters';
import type { Actor } from '../../src/domain/permissions';
import { utrecht } from '../../src/domain/region/utrecht';
import type { Letter } from '../../src/mail/letter';
import type { Envelope, Mailer } from '../../src/mail/transport';
import { actorOf, seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded } from '../support/recordedHandover';

const baseUrl = 'https://overstap.example.org';
const rules: MatterRules = {
  policy: utrecht.policy,
  bottlenecks: utrecht.bottlenecks,
  breakthrough: utrecht.breakthrough,
};
const surroundings = {
  colleagues: (['eva', 'bram', 'farid'] as const).map((person) => ({
    person,
    organisation: actorOf(person).organisation,
    deputy: person === 'eva' ? 'farid' : null,
    manager: person === 'eva' ? 'gerda' : null,
    takesPart: true,
  })),
  programmeManager: 'iris',
  absences: [],
  closingDays: [],
};

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
}, 120_000);

afterAll(() => database?.close());

function pretendedServer() {
  const sent: (Letter & Envelope)[] = [];
  const server = { sent, answer: null as null | (() => Error) };
  const mailer: Mailer = {
    async send(letter, envelope) {
      if (server.answer) throw server.answer();
      sent.push({ ...letter, ...envelope });
    },
    close: () => undefined,
  };
  const from = 'Overstap <overstap@example.org>';
  return { server, activities: createNoticesActivities({ pool: database.pool, mailer, baseUrl, from }) };
}

/** A bottleneck on record, and how people act on it. */
async function raised(owner: string | null = 'eva') {
  const id = randomUUID();
  let state: MatterStates['bottleneck'] | null = null;
  const act = async (actor: Actor, command: MatterCommands['bottleneck'], now: Moment) => {
    const course = courseOf('bottleneck');
    const request = { id: randomUUID(), actor, command };
    const decided = course.decide(state, request, now, rules);
    if (!decided.ok) throw new Error(decided.refusal.code);
    const recorded = course.record(state, request, now, decided.events);
    await commitMatter(database.pool, { kind: 'bottleneck', matter: id, request, recorded });
    for (const one of recorded) state = course.evolve(state, one);
  };
  await act(
    actorOf('bram'),
    {
      type: 'raise',
      bottleneck: id,
      kind: 'debts',
      description: 'text-1',
      origin: { kind: 'free' },
      clusters: ['cluster-1'],
      hits: [],
      owner,
      dueDay: null,
      surroundings,
    },
    momentAt('2026-03-02', '10:00'),
  );
  return { id, act };
}

const unreachable = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
const refused = () => Object.assign(new Error('no such mailbox'), { responseCode: 550 });

describe('Urgent notices of a matter', () => {
  it('go out once, however many hand them out, and are answered by somebody', async () => {
    const { server, activities } = pretendedServer();
    const { id } = await raised();
    const hand = () => activities.deliverMatterNotices({ matter: id }).catch(() => undefined);
    await Promise.all([hand(), hand(), hand()]);
    await hand();
    expect(server.sent.map(({ to, replyTo, subject }) => ({ to, replyTo, subject }))).toEqual([
      {
        to: 'eva@example.org',
        replyTo: 'iris@example.org',
        subject: 'Jij bent eigenaar van een knelpunt – uiterlijk maandag 30 maart 2026 – knelpunt schulden',
      },
    ]);
    expect(server.sent[0]?.text).toContain(`${baseUrl}/knelpunten/${id}`);
  });

  it('reach the programme manager when nobody owns it', async () => {
    const { server, activities } = pretendedServer();
    const { id } = await raised(null);
    await activities.deliverMatterNotices({ matter: id });
    expect(server.sent.map(({ to, replyTo }) => [to, replyTo])).toEqual([['iris@example.org', null]]);
  });

  it('wait while the mail server is away, are known after a restart, and arrive once', async () => {
    const { server, activities } = pretendedServer();
    const { id } = await raised();
    server.answer = unreachable;
    await expect(activities.deliverMatterNotices({ matter: id })).rejects.toThrow('Not everything');
    expect(await mattersWithUrgentNotices(database.pool)).toContainEqual({ id, kind: 'bottleneck' });
    server.answer = null;
    await activities.deliverMatterNotices({ matter: id });
    await activities.deliverMatterNotices({ matter: id });
    expect(server.sent).toHaveLength(1);
    expect(await mattersWithUrgentNotices(database.pool)).not.toContainEqual({ id, kind: 'bottleneck' });
  });

  it('show as not delivered when the mail server refuses the address', async () => {
    const { server, activities } = pretendedServer();
    const { id } = await raised();
    server.answer = refused;
    await activities.deliverMatterNotices({ matter: id });
    expect(await failedMatterNotices(database.pool, 100)).toContainEqual(
      expect.objectContaining({
        kind: 'bottleneckAssigned',
        recipientName: 'eva',
        error: 'refused',
        matter: { id, kind: 'bottleneck', topic: 'debts', place: 'Utrecht' },
      }),
    );
  });
});

describe('The daily mail', () => {
  const clear = () => database.pool.query(`update notices set status = 'dropped' where status = 'pending'`);
  const comment = { type: 'comment', text: 'text-2' } as const;

  it('holds handovers and matters together, one a person and day', async () => {
    const { server, activities } = pretendedServer();
    const handover = await startRecorded(database.pool, { reference: `OV-${randomUUID()}` });
    await submitRecorded(handover);
    const { id, act } = await raised();
    await clear();
    await act(actorOf('bram'), comment, momentAt('2026-03-03', '10:00'));
    await database.pool.query(
      `insert into notices (key, handover_id, kind, recipient, mail, due_day, payload)
       values ('h', $1, 'submissionAccepted', 'eva', 'bundled', '2026-03-10', '{"expectation": null, "meeting": null}')`,
      [handover.id],
    );
    await activities.sendDigests({ day: '2026-03-04' });
    await activities.sendDigests({ day: '2026-03-04' });
    expect(server.sent.map(({ to }) => to)).toEqual(['eva@example.org']);
    const lines = server.sent[0]?.text.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      expect.stringContaining('Je overdracht is aangenomen'),
      '- Knelpunt schulden: Er is een bericht bij een knelpunt',
    ]);
    expect(server.sent[0]?.text).not.toContain(id);
  });

  it('leaves out a reminder of what was done since', async () => {
    const { server, activities } = pretendedServer();
    const { act } = await raised();
    await clear();
    const now = momentAt('2026-03-26', '08:00');
    await act({ kind: 'system' }, { type: 'timePasses' }, now);
    const { rows } = await database.pool.query(`select from notices where kind = 'expectationDue'`);
    expect(rows).toHaveLength(1);
    await act(actorOf('eva'), { type: 'resolve', outcome: 'solved', text: 'text-3' }, now);
    await activities.sendDigests({ day: '2026-03-26' });
    expect(server.sent.map(({ to }) => to)).toEqual(['bram@example.org']);
  });
});

it('A notice is about a handover or about a matter: never about both, never about neither', async () => {
  const insert = (handover: string | null, matter: string | null) =>
    database.pool.query(
      `insert into notices (key, handover_id, matter_id, kind, recipient, mail, payload)
       values ($1, $2, $3, 'agendaReady', 'eva', 'bundled', '{}')`,
      [randomUUID(), handover, matter],
    );
  await expect(insert('h', 'm')).rejects.toThrow('notices_about_one');
  await expect(insert(null, null)).rejects.toThrow('notices_about_one');
});
