import { conferenceFacts } from '../../../src/db/matters/facts';
import { handoverRow } from '../../../src/db/projection';
import { seedRegion } from '../../../src/db/seedRegion';
import { factsOf } from '../../../src/domain/conference/facts';
import { expectations } from '../../../src/domain/expectations';
import { defaultPolicy } from '../../../src/domain/policy';
import { utrecht } from '../../../src/domain/region/utrecht';
import { started as startedConference } from '../../domain/conference/support';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { commitTold } from '../../support/recordedMatter';
import { accepted, closed, signed, started, submitted, transferred, type Story } from '../../support/story';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
});
afterAll(() => database.close());

const at = (handover: string): Story =>
  started({ start: { handover, reference: handover, client: handover, neighbourhood: 'zuilen' } });

const call = { type: 'callSafetyNet', call: 'call-1', trigger: 'relapse', text: 'text-1' } as const;

const stories: Readonly<Record<string, (handover: string) => Story>> = {
  started: at,
  submitted: (id) => submitted(at(id)),
  stalled: (id) => submitted(at(id)).until('2026-03-16', '09:00'),
  accepted: (id) => accepted(at(id)),
  signed: (id) => signed(at(id)),
  consentWithdrawn: (id) => accepted(at(id)).by('senderContact', { type: 'withdrawConsent', text: null }),
  aftercare: (id) => transferred(at(id)),
  scoreFell: (id) => {
    const story = transferred(at(id));
    const end = {
      type: 'recordWatTelt',
      moment: 'end',
      day: story.today(),
      scores: 's',
      fell: true,
    } as const;
    return story.by('receiverCaseWorker', end);
  },
  safetyNet: (id) => transferred(at(id)).by('receiverContact', call),
  reachingOut: (id) => {
    const story = transferred(at(id));
    return story.by('receiverCaseWorker', { type: 'startReachingOut', since: story.today(), text: null });
  },
  closed: (id) => closed(at(id)),
};

it('the agenda knows of each handover what the rules say of it', async () => {
  await commitTold(database.pool, 'conference', 'conference-1', startedConference().recorded);
  const told = Object.entries(stories).map(([id, tell]) => tell(id).state());
  const versions = { policyVersion: utrecht.policy.version, templateVersion: utrecht.template.version };
  for (const state of told)
    await database.pool.query(
      'insert into handovers select * from jsonb_populate_record(null::handovers, $1)',
      [JSON.stringify(handoverRow(state, expectations(state, defaultPolicy), versions))],
    );
  const known = told.flatMap((state) => factsOf(state, defaultPolicy) ?? []);
  const { handovers } = await conferenceFacts(database.pool, 'conference-1');
  expect(handovers).toEqual(known.sort((a, b) => a.handover.localeCompare(b.handover)));
  expect(known.length).toBeGreaterThan(5);
  for (const field of [
    'safetyNetSince',
    'noContactSince',
    'stalledSince',
    'scoreFellOn',
    'nextDue',
    'aftercareUntil',
  ] as const)
    expect({ field, some: known.some((one) => one[field] !== null) }).toEqual({ field, some: true });
});
