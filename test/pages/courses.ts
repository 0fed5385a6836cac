import { randomBytes } from 'node:crypto';
import { callSafetyNet, confirmTransfer, planMeeting } from '../../src/local/demo/steps';
import { startedAgo, submittedAgo, transferredAgo, type Course } from '../../src/local/demo/courses/course';
import { demoId } from '../../src/local/demo/ids';
import { personId } from '../../src/local/demo/people';
import {
  untilAccepted,
  untilAftercare,
  untilAgreed,
  untilFilled,
  untilMet,
  untilSigned,
  untilSubmitted,
} from '../../src/local/demo/stretches';
import type { Telling } from '../../src/local/demo/telling';
import { toMoment } from '../../src/domain/calendar/day';
import { recoverAll } from '../../src/local/recoverAll';
import { createLog } from '../../src/log';
import { writeCopies } from '../../src/tools/bench/copies';
import { vaultOf } from '../../src/tools/bench/record';
import { tellTemplates } from '../../src/local/demo/copies/template';
import type { Product } from '../support/product';

/** To Zuilen, by Fatima; Marit and Eline are the contact persons, Thijs is the case worker of the team. */
const zuilen = { neighbourhood: 'zuilen', caseWorker: 'fatima' };

const accepted = (tell: (t: Telling) => void): Course =>
  submittedAgo(2, {
    ...zuilen,
    tell: (t) => {
      untilAccepted(t, 2);
      tell(t);
    },
  });

const aftercare = (tell: (t: Telling) => void, more: Partial<Course> = {}): Course =>
  transferredAgo(5, {
    ...zuilen,
    ...more,
    tell: (t) => {
      untilAftercare(t, 5);
      t.goTo(t.dates.ago(2));
      tell(t);
    },
  });

function propose(t: Telling): void {
  const decision = { kind: 'return', text: t.text('receiverContact', 'return', 'Het lukt niet.') } as const;
  t.does('receiverContact', {
    type: 'proposeDecision',
    proposal: demoId(t.state().id, 'proposal'),
    decision,
  });
}

function close(t: Telling): void {
  const proposal = demoId(t.state().id, 'proposal');
  const close = { kind: 'close', reason: 'endedAsPlanned', independent: 'yes', goesWrong: 'no' } as const;
  const decision = { ...close, secondOpinion: null, text: null };
  t.does('receiverContact', { type: 'proposeDecision', proposal, decision });
  t.does('senderContact', { type: 'agreeDecision', proposal });
}

function answerCall(t: Telling, kind: 'supportOnTheSpot' | 'return'): void {
  const call = callSafetyNet(t, 'receiverContact', 'relapse', 'Het gaat niet goed.');
  const text = t.text('senderContact', 'answerSafetyNet', 'We komen langs.');
  t.does('senderContact', {
    type: 'answerSafetyNet',
    call,
    kind,
    responsible: 'sender',
    by: t.dates.ahead(3),
    text,
  });
}

const openAgreement = { point: 'physicalHealth', what: 'Beugel plaatsen.', side: 'receiver', in: 6 } as const;

/** Handovers in every state in which a form can be sent. */
export const courses = {
  prepared: startedAgo(16, 20, { ...zuilen, tell: (t) => untilFilled(t, 2) }),
  stalled: startedAgo(24, 30, { ...zuilen, tell: () => undefined }),
  submitted: submittedAgo(1, { ...zuilen, tell: (t) => untilSubmitted(t, 1) }),
  accepted: accepted(() => undefined),
  planned: accepted((t) => planMeeting(t, t.dates.ahead(2))),
  paused: accepted((t) => {
    const until = t.dates.ahead(9);
    t.does('senderContact', { type: 'pause', reason: 'admission', until, text: null });
  }),
  met: submittedAgo(4, { ...zuilen, tell: (t) => untilMet(t, 4) }),
  asked: submittedAgo(4, {
    ...zuilen,
    tell: (t) => {
      untilMet(t, 4);
      const text = t.text('receiverContact', 'askPointBack', 'Wie is de bewindvoerder?');
      const version = t.state().points.finances.version ?? '';
      t.does('receiverContact', { type: 'askPointBack', point: 'finances', version, question: text, text });
    },
  }),
  signed: submittedAgo(7, { ...zuilen, tell: (t) => untilSigned(t, 7) }),
  halfAgreed: submittedAgo(7, {
    ...zuilen,
    tell: (t) => {
      untilSigned(t, 7);
      confirmTransfer(t, 'sender', t.dates.ahead(7));
    },
  }),
  agreed: submittedAgo(12, { ...zuilen, tell: (t) => untilAgreed(t, 12, t.dates.ahead(5)) }),
  aftercare: aftercare(() => undefined, { open: [openAgreement] }),
  reachingOut: aftercare((t) =>
    t.does('senderCaseWorker', { type: 'startReachingOut', since: t.today(), text: null }),
  ),
  called: aftercare((t) => callSafetyNet(t, 'receiverContact', 'relapse', 'Het gaat niet goed.')),
  answered: aftercare((t) => answerCall(t, 'supportOnTheSpot')),
  returning: aftercare((t) => answerCall(t, 'return')),
  proposed: aftercare(propose),
  pulse: aftercare(close),
  /** Something else than consent is on record as well, so that it can go on without. */
  consentWithdrawn: accepted((t) => {
    t.does('senderContact', { type: 'recordBasis', kind: 'publicTask', informedOn: t.today(), text: null });
    t.does('senderContact', { type: 'withdrawConsent', text: null });
  }),
  inResearch: accepted((t) => t.does('senderContact', { type: 'giveResearchConsent' })),
  askedAlong: accepted((t) => {
    const text = t.text('programmeManager', 'askAccess', 'Meelezen bij een lastige zaak.');
    t.does('programmeManager', { type: 'askAccess', text, until: t.dates.ahead(3) });
  }),
  lookedAlong: accepted((t) => {
    const text = t.text('programmeManager', 'askAccess', 'Meelezen bij een lastige zaak.');
    const until = t.dates.ahead(3);
    t.does('programmeManager', { type: 'askAccess', text, until });
    t.does('senderContact', { type: 'grantAccess', request: '1', until });
  }),
  questioned: aftercare((t) => {
    t.does('senderCaseWorker', { type: 'startReachingOut', since: t.today(), text: null });
    const asked = demoId(t.state().id, 'asked');
    t.does('programmeManager', { type: 'askOwner', asked, expectation: 'reachOut:0', by: t.dates.ahead(1) });
  }),
  proposedDeputy: accepted((t) =>
    t.does('programmeManager', {
      type: 'proposeDeputy',
      proposal: demoId(t.state().id, 'deputy'),
      side: 'sender',
      person: personId('joris'),
      by: t.dates.ahead(1),
    }),
  ),
  withdrawn: accepted((t) =>
    t.does('senderContact', { type: 'withdraw', reason: 'clientWithdrew', text: null }),
  ),
} satisfies Record<string, Course>;

export type CourseName = keyof typeof courses;

/** Far from the numbers of others who make copies in the same database. */
const freshNumber = (): number => randomBytes(4).readUInt32BE() & 0x7fffff00;

/** A running handover of its own for each of these names; a name may come more than once. */
export const runHandovers = (product: Product, names: readonly CourseName[]): Promise<string[]> =>
  runCourses(
    product,
    names.map((name) => [name, courses[name]]),
  );

/** A running handover for each of these courses, told under its name. */
export async function runCourses(
  product: Product,
  named: readonly (readonly [name: string, course: Course])[],
): Promise<string[]> {
  const numbered = named.map(([name, course]) => ({ course, number: 0, handover: demoId('pages', name) }));
  const templates = await tellTemplates(product.pool, numbered, toMoment(Date.now()));
  const log = createLog({ logLevel: 'silent', environment: 'test' });
  const any = freshNumber();
  // The copies begin with the first name.
  const from = any - (any % named.length);
  const ids = await writeCopies(
    { pool: product.pool, vault: await vaultOf({ config: product.config, log }, product.pool) },
    templates,
    { from, count: named.length },
  );
  await recoverAll({ config: product.config, log });
  return ids;
}
