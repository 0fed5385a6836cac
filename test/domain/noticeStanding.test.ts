import fc from 'fast-check';
import { expectationKinds } from '../../src/domain/expectations/expectation';
import type { MatterNotice } from '../../src/domain/matters';
import {
  alwaysReasons,
  isHeldBack,
  noticeGroups,
  noticeKinds,
  standingOf,
  standings,
  type Notice,
} from '../../src/domain/notices';

/** What may be switched off, as agreed; written by hand so that a change of the rule shows here. */
const agreed = {
  handovers: `submissionAccepted questionAnswered transferAgreed transferred closed aftercareExtended reopened paused
    resumed withdrawn contactsChanged caseWorkerChanged neighbourhoodChanged accessGranted accessRefused accessEnded
    wentOnWithoutConsent askedAnswered deputyDeclined sameClientRecorded`,
  meetings: `agendaReady conferenceReminder conferenceReport bottleneckHandedOver bottleneckGrew
    bottleneckDueDayMoved bottleneckResolved bottleneckCommented faultAccepted faultChanged faultStayedAway
    faultDismissed caseBroughtIn caseDecided decisionMoved decisionDone caseReviewed caseWithdrawn`,
  askedByName: `submissionArrived submissionReturned answererNamed acquaintanceInvitation acquaintanceCancelled
    signOffLapsed pointAskedBack transferDayConfirmed transferDayLapsed decisionProposed decisionRejected stalled
    accessAsked emergencyAccessTaken consentWithdrawn sameClient conferenceInvitation conferenceUpdated
    conferenceCancelled actionAssigned bottleneckAssigned bottleneckReopened faultProposed faultCameBack
    decisionAssigned ownerAsked deputyProposed`,
  escalation: `stallRaised reachingOutRaised noStructuralConference bottleneckWithoutOwner faultWithoutKeeper
    decisionWithoutOwner`,
  safetyNet: `safetyNetCalled safetyNetAnswered safetyNetConcluded returnAsked returned returnDeclined`,
};

const told = Object.keys(standings) as (keyof typeof standings)[];

const notice = (given: Partial<Notice>): Notice => ({
  key: 'k',
  kind: 'closed',
  recipient: 'eva',
  mail: 'bundled',
  dueDay: null,
  expectation: null,
  meeting: null,
  ...given,
});

const reminder = (as: 'owner' | 'deputy' | 'manager' | 'programmeManager', given: Partial<Notice> = {}) =>
  notice({
    kind: 'expectationDue',
    dueDay: '2026-03-05',
    expectation: { key: 'signPoints:sender', kind: 'signPoints', as },
    ...given,
  });

const today = '2026-03-03';

describe('What may be switched off', () => {
  test('is agreed for every kind of notice, of handovers and beside them', () => {
    const found = Object.fromEntries(
      Object.keys(agreed).map((name) => [
        name,
        told
          .filter((kind) => {
            const standing = standings[kind];
            return ('group' in standing ? standing.group : standing.always) === name;
          })
          .sort(),
      ]),
    );
    const expected = Object.entries(agreed).map(([name, kinds]) => [name, kinds.split(/\s+/).sort()]);
    expect(found).toEqual(Object.fromEntries(expected));
    const rest = noticeKinds.filter((kind) => kind !== 'expectationDue' && !(kind in standings));
    expect(rest).toEqual([]);
  });

  test.each([
    ['a reminder ahead of time', reminder('owner'), { group: 'reminders' }],
    ['one for today', reminder('owner', { dueDay: today }), { always: 'dueToday' }],
    ['one that is late', reminder('owner', { dueDay: '2026-03-02' }), { always: 'dueToday' }],
    ['one that goes at once', reminder('owner', { mail: 'now' }), { always: 'dueToday' }],
    ['what comes to the deputy', reminder('deputy'), { always: 'escalation' }],
    ['what comes to the manager', reminder('manager'), { always: 'escalation' }],
    ['what comes to the programme manager', reminder('programmeManager'), { always: 'escalation' }],
    [
      'what is asked in the safety net',
      reminder('owner', { expectation: { key: 'x', kind: 'concludeSafetyNet', as: 'owner' } }),
      { always: 'safetyNet' },
    ],
    ['news', notice({ kind: 'closed' }), { group: 'handovers' }],
    ['news that is about today', notice({ kind: 'transferred', dueDay: today }), { always: 'dueToday' }],
  ])('%s', (_name, one, standing) => {
    expect(standingOf(one, today)).toEqual(standing);
  });

  test('only what was switched off is held back, a group at a time', () => {
    expect(isHeldBack(reminder('owner'), ['reminders'], today)).toBe(true);
    expect(isHeldBack(reminder('owner'), ['handovers', 'meetings', 'weekly'], today)).toBe(false);
    expect(isHeldBack(notice({ kind: 'closed' }), ['handovers'], today)).toBe(true);
    expect(isHeldBack(notice({ kind: 'closed' }), [], today)).toBe(false);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);

/** Any notice at all, of a handover or of a matter. */
const anyNotice = fc
  .record({
    kind: fc.constantFrom('expectationDue' as const, ...told),
    mail: fc.constantFrom('now' as const, 'bundled' as const),
    dueDay: fc.option(day),
    asked: fc.constantFrom(...expectationKinds),
    as: fc.constantFrom('owner' as const, 'deputy' as const, 'manager' as const, 'programmeManager' as const),
  })
  .map(
    ({ kind, asked, as, ...rest }) =>
      ({
        ...rest,
        key: 'k',
        recipient: 'eva',
        meeting: null,
        calendar: null,
        kind,
        expectation: kind === 'expectationDue' ? { key: asked, kind: asked, as } : null,
      }) as Notice | MatterNotice,
  );

describe('Whatever somebody switches off', () => {
  const everything = [...noticeGroups];

  test('no escalation, nothing of the safety net and nothing due today is ever held back', () => {
    fc.assert(
      fc.property(anyNotice, day, (one, on) => {
        const speaksToAnother = one.expectation !== null && one.expectation.as !== 'owner';
        const isDue = one.dueDay !== null && one.dueDay <= on;
        const isOfSafetyNet = /safetyNet|^return/i.test(`${one.kind} ${one.expectation?.kind ?? ''}`);
        const raised = /Raised$|Without(Owner|Keeper)$|noStructural/.test(one.kind);
        if (speaksToAnother || isDue || isOfSafetyNet || raised)
          expect(isHeldBack(one, everything, on)).toBe(false);
      }),
    );
  });

  test('what always comes has a reason that the page tells', () => {
    fc.assert(
      fc.property(anyNotice, day, (one, on) => {
        const standing = standingOf(one, on);
        expect('group' in standing ? noticeGroups : alwaysReasons).toContain(
          'group' in standing ? standing.group : standing.always,
        );
      }),
    );
  });
});
