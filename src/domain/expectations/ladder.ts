import { clockTimeOf, dayOf, momentAt, type Moment } from '../calendar/day';
import { addWorkingDays, nextWorkingDay, type Calendar } from '../calendar/workingDays';
import { firstPresent } from '../handover/people';
import type { Absence, PersonId } from '../handover/state';
import type { Ladder, Policy, Rung, RungTarget } from '../policy';
import type { Expectation } from './expectation';

/** What the ladder has to know of an expectation, whatever it is an expectation of. */
export type OnLadder = Pick<
  Expectation,
  | 'since'
  | 'dueDay'
  | 'dueAt'
  | 'ladder'
  | 'askedWhenItBegins'
  | 'owner'
  | 'deputy'
  | 'manager'
  | 'programmeManager'
>;

export interface RungAt {
  /** Position on the ladder, counting repeats of the last rung on. */
  index: number;
  at: Moment;
  rung: Rung;
}

function rungAt(expectation: OnLadder, ladder: Ladder, index: number, calendar: Calendar): RungAt | null {
  const last = ladder.rungs.length - 1;
  const rung = ladder.rungs[Math.min(index, last)] as Rung;
  const repeats = Math.max(0, index - last);
  if (repeats > 0 && ladder.repeatLastEvery === null) return null;
  if (rung.after < 0 && expectation.askedWhenItBegins) return { index, at: expectation.since, rung };
  const after = rung.after + repeats * (ladder.repeatLastEvery ?? 0);
  const dueDay = after < 0 ? expectation.dueDay : nextWorkingDay(expectation.dueDay, calendar);
  const day = addWorkingDays(dueDay, after, calendar);
  return { index, at: momentAt(day, clockTimeOf(expectation.dueAt)), rung };
}

/** A reminder before the due day makes no sense for what was not expected yet at that moment. */
const tooEarly = (expectation: OnLadder, { rung, at }: RungAt) =>
  rung.after < 0 && !expectation.askedWhenItBegins && at <= expectation.since;

/** The next rung of the expectation's ladder that was not climbed yet; null when the ladder ends. */
export function nextRung(
  expectation: OnLadder,
  climbed: number,
  policy: Policy,
  calendar: Calendar,
): RungAt | null {
  const ladder = policy.ladders[expectation.ladder];
  for (let index = climbed; ; index += 1) {
    const next = rungAt(expectation, ladder, index, calendar);
    if (!next || !tooEarly(expectation, next)) return next;
  }
}

/** Every rung that was reached by the moment and not climbed yet, lowest first. */
export function reachedRungs(
  expectation: OnLadder,
  climbed: number,
  now: Moment,
  policy: Policy,
  calendar: Calendar,
): RungAt[] {
  const reached: RungAt[] = [];
  let next = nextRung(expectation, climbed, policy, calendar);
  while (next && next.at <= now) {
    reached.push(next);
    next = nextRung(expectation, next.index + 1, policy, calendar);
  }
  return reached;
}

export interface Recipient {
  person: PersonId;
  as: RungTarget;
}

function targetsOf(expectation: OnLadder, target: RungTarget, present: PersonId): Recipient | null {
  const { deputy, manager, programmeManager } = expectation;
  switch (target) {
    case 'owner':
      return { person: present, as: present === expectation.owner ? 'owner' : 'deputy' };
    case 'deputy':
      return deputy ? { person: deputy, as: 'deputy' } : null;
    case 'manager':
      return manager ? { person: manager, as: 'manager' } : null;
    case 'programmeManager':
      return { person: programmeManager, as: 'programmeManager' };
  }
}

/**
 * Whom the rungs reach on that day, everybody once. When the owner is away the deputy is reached at once; a rung whose
 * position is empty goes to the programme manager.
 */
export function recipientsOf(
  expectation: OnLadder,
  rungs: readonly RungAt[],
  now: Moment,
  absences: readonly Absence[],
): Recipient[] {
  const { owner, deputy, manager, programmeManager } = expectation;
  const line = [owner, deputy, manager, programmeManager].filter((person) => person !== null);
  const present = firstPresent(line, dayOf(now), absences);
  const reached = rungs
    .flatMap(({ rung }) => rung.to)
    .map(
      (target) =>
        targetsOf(expectation, target, present) ?? {
          person: programmeManager,
          as: 'programmeManager' as const,
        },
    );
  return reached.filter(({ person }, at) => reached.findIndex((other) => other.person === person) === at);
}
