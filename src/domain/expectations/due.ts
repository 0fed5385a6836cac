import { addWeeks, dayOf, earliest, momentAt, type Moment } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import type { HandoverEvent } from '../handover/events';
import type { HandoverState, Stall } from '../handover/state';
import type { Policy } from '../policy';
import { startAftercare } from '../handover/aftercarePlan';
import { regionCalendar } from '../handover/calendarOf';
import type { Expectation, ExpectationKind } from './expectation';
import { sceneOf, type Scene } from './expect';
import { expectations } from './expectations';
import { nextRung, reachedRungs, recipientsOf } from './ladder';

/** Something that time itself brings about: when, and what has then happened. */
interface DueAction {
  at: Moment;
  happen: (now: Moment) => HandoverEvent[];
}

/** The first moment at which `timePasses` yields something; null when nothing waits for time. */
export const nextDue = (state: HandoverState, policy: Policy): Moment | null =>
  earliest(dueActions(state, policy).map(({ at }) => at));

/** What has happened by now. The transfer changes the phase, so what else is due is looked at after it. */
export function dueEvents(state: HandoverState, policy: Policy, now: Moment): HandoverEvent[] {
  const due = dueActions(state, policy).filter(({ at }) => at <= now);
  const transfer = due.flatMap(({ happen }) => happen(now)).filter(({ type }) => type === 'transferred');
  return transfer.length > 0 ? transfer : withoutRepeats(due.flatMap(({ happen }) => happen(now)));
}

/** Two reasons to raise the same stall at once raise it once. */
const withoutRepeats = (events: readonly HandoverEvent[]): HandoverEvent[] =>
  events.filter(
    (event, at) => event.type !== 'stallRaised' || events.findIndex(({ type }) => type === event.type) === at,
  );

function dueActions(state: HandoverState, policy: Policy): DueAction[] {
  if (state.phase === 'ended') return [];
  const scene = sceneOf(state, policy);
  const rungs = expectations(state, policy).flatMap((expectation) => rungActions(scene, expectation));
  if (state.pause || state.consentWithdrawnOn) return rungs;
  return [...rungs, ...transferDay(scene), ...stalling(scene), ...reachingOutTooLong(scene)];
}

/** What goes on while the handover is paused, and so does not wait for the days of a pause afterwards either. */
const neverPauses: readonly ExpectationKind[] = [
  'answerSafetyNet',
  'concludeSafetyNet',
  'acceptReturn',
  'resumePause',
  'answerAccess',
  'settleConsent',
];

function rungActions(scene: Scene, expectation: Expectation): DueAction[] {
  const { state, policy } = scene;
  const calendar = neverPauses.includes(expectation.kind) ? regionCalendar(state, policy) : scene.calendar;
  const climbed = state.climbed[expectation.key] ?? 0;
  const next = nextRung(expectation, climbed, policy, calendar);
  if (!next) return [];
  return [
    {
      at: next.at,
      happen: (now) => {
        const reached = reachedRungs(expectation, climbed, now, policy, calendar);
        const highest = reached.at(-1);
        if (!highest) return [];
        return [
          {
            type: 'rungClimbed',
            expectation: expectation.key,
            kind: expectation.kind,
            rung: highest.index,
            dueDay: expectation.dueDay,
            mail: reached.some(({ rung }) => rung.mail === 'now') ? 'now' : 'bundled',
            recipients: recipientsOf(expectation, reached, now, state.surroundings.absences),
          },
        ];
      },
    },
  ];
}

/** The receiver leads from the agreed day on. */
function transferDay({ state, policy }: Scene): DueAction[] {
  const { agreedDay } = state.transfer;
  if (state.phase !== 'transfer' || agreedDay === null) return [];
  return [
    {
      at: momentAt(agreedDay, '00:00'),
      happen: () => [{ type: 'transferred', day: agreedDay, ...startAftercare(agreedDay, policy) }],
    },
  ];
}

/** Stalled (DOMAIN.md section 5): no progress for a number of working days; asked again; raised. */
function stalling({ state, policy, calendar }: Scene): DueAction[] {
  const limit = policy.stalledAfter[state.phase];
  if (limit === null) return [];
  const at = (from: string, workingDays: number) =>
    momentAt(addWorkingDays(from, workingDays, calendar), policy.reminderTime);
  const lastProgress = dayOf(state.lastProgress);
  if (!state.stall) {
    return [{ at: at(lastProgress, limit), happen: () => [{ type: 'stalled', again: false, late: false }] }];
  }
  const { stall } = state;
  const raise: DueAction[] = stall.raised
    ? []
    : [
        {
          at: at(lastProgress, policy.workingDays.stallToProgrammeManager),
          happen: () => [{ type: 'stallRaised' }],
        },
      ];
  return [...raise, ...askAgain(stall, limit, policy, at)];
}

function askAgain(
  stall: Stall,
  limit: number,
  policy: Policy,
  at: (from: string, workingDays: number) => Moment,
): DueAction[] {
  if (stall.explained) {
    return [
      { at: at(stall.explained.on, limit), happen: () => [{ type: 'stalled', again: true, late: false }] },
    ];
  }
  if (stall.raised) return [];
  const secondLate = stall.lateAnswers >= 1;
  return [
    {
      at: at(stall.askedOn, policy.workingDays.explainStall + 1),
      happen: () => [
        { type: 'stalled', again: true, late: true },
        ...(secondLate ? [{ type: 'stallRaised' as const }] : []),
      ],
    },
  ];
}

/** At eight weeks without contact it goes to the programme manager (SD). */
function reachingOutTooLong({ state, policy }: Scene): DueAction[] {
  const { reachingOut } = state;
  if (!reachingOut || reachingOut.raised) return [];
  const day = addWeeks(reachingOut.since, policy.reachingOutWeeks.toProgrammeManager);
  return [{ at: momentAt(day, policy.reminderTime), happen: () => [{ type: 'reachingOutRaised' }] }];
}
