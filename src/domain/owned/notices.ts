import { dayOf, type Day } from '../calendar/day';
import type { Recorded } from '../handover/events';
import type { PersonId } from '../handover/state';
import { isAbsent } from '../handover/people';
import type { OwnedExpectation } from './expectation';
import type { Owned } from './owned';
import { reachOwner } from './surroundings';
import type { RungClimbed } from './rungs';

/** A message to one person. The key makes it exactly one: the same key is never sent twice. */
export interface OwnedNotice<Kind extends string = string> {
  key: string;
  kind: Kind | 'expectationDue';
  recipient: PersonId;
  /** `now` is mailed at once; `bundled` waits for the person's daily mail. */
  mail: 'now' | 'bundled';
  dueDay: Day | null;
  expectation: { key: string; kind: string; as: 'owner' | 'deputy' | 'manager' | 'programmeManager' } | null;
}

export interface OwnedDraft<Kind extends string> {
  kind: Kind;
  mail: 'now' | 'bundled';
  /** null: nobody owns it, so that the programme manager hears it. */
  to: readonly (PersonId | null)[];
  dueDay?: Day;
}

/** What the ladder asks reaches the people it names, also when their own doing brought it about. */
export const dueNotices = (
  { id }: Owned,
  { seq }: Recorded<unknown>,
  event: RungClimbed,
): OwnedNotice<never>[] =>
  event.recipients.map(({ person, as }) => ({
    key: [id, seq, 'expectationDue', person, event.expectation].join(':'),
    kind: 'expectationDue',
    recipient: person,
    mail: event.mail,
    dueDay: event.dueDay,
    expectation: { key: event.expectation, kind: event.kind, as },
  }));

/**
 * Somebody is marked absent: what they were already reminded of goes to who stands in at once, and does not wait for
 * the next rung (DOMAIN.md section 5, "Reminders and escalation").
 */
export function leftByTheAbsent(
  before: Owned,
  { seq, at }: Recorded<unknown>,
  after: Owned,
  expected: readonly OwnedExpectation[],
): OwnedNotice<never>[] {
  const day = dayOf(at);
  const isNewlyAway = (person: PersonId) =>
    isAbsent(person, day, after.surroundings.absences) &&
    !isAbsent(person, day, before.surroundings.absences);
  return expected
    .filter(({ key, owner }) => (after.climbed[key] ?? 0) > 0 && isNewlyAway(owner))
    .map(({ key, kind, owner, dueDay }) => {
      const recipient = reachOwner(after.surroundings, owner, day);
      return {
        key: [after.id, seq, 'expectationDue', recipient, key].join(':'),
        kind: 'expectationDue',
        recipient,
        mail: dueDay <= day ? 'now' : 'bundled',
        dueDay,
        expectation: { key, kind, as: 'deputy' },
      };
    });
}

/**
 * One message of a kind to everybody at most; who is away is stood in for; nobody is told of what they did themselves.
 */
export function told<Kind extends string>(
  state: Owned,
  recorded: Recorded<unknown>,
  drafts: readonly OwnedDraft<Kind>[],
): OwnedNotice<Kind>[] {
  const day = dayOf(recorded.at);
  const notices = drafts.flatMap(({ kind, mail, to, dueDay }) =>
    to
      .filter((person) => person === null || person !== recorded.person)
      .map((person) => reachOwner(state.surroundings, person, day))
      .filter((recipient) => recipient !== recorded.person)
      .map((recipient) => ({
        key: [state.id, recorded.seq, kind, recipient].join(':'),
        kind,
        recipient,
        mail,
        dueDay: dueDay ?? null,
        expectation: null,
      })),
  );
  return notices.filter(({ key }, at) => notices.findIndex((other) => other.key === key) === at);
}
