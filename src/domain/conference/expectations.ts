import { clockTimeOf, dayOf, latest, momentAt, type ClockTime, type Day, type Moment } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { sides } from '../handover/state';
import type { LadderName, Policy } from '../policy';
import type { ConferenceExpectation, ConferenceExpectationKind } from './expectation';
import { chairOf, participantOf, worksHere } from './people';
import { calendarOf, endOf, rulesOf } from './rhythm';
import type { Action, ConferenceState, Meeting, Obstacle, Participant, PersonId, Side } from './state';

interface Expected {
  kind: ConferenceExpectationKind;
  of: string | number;
  /** null: the position is vacant. */
  owner: PersonId | null;
  /** Who answers for a vacancy, nearest first; after them the programme manager. */
  standIns?: readonly (PersonId | null)[];
  since: Moment;
  dueDay: Day;
  dueTime?: ClockTime;
  ladder?: LadderName;
  meeting?: number;
  action?: string;
}

/** Fills in who owns it and whom it climbs to; who has left owns nothing. */
function expectOf(state: ConferenceState, policy: Policy, expected: Expected): ConferenceExpectation {
  const { programmeManager } = state.surroundings;
  const seat = expected.owner === null ? null : participantOf(state, expected.owner);
  const line = [
    expected.owner,
    seat?.deputy ?? null,
    seat?.manager ?? null,
    ...(expected.standIns ?? []),
  ].filter((person): person is PersonId => person !== null && worksHere(state, person));
  const owner = line[0] ?? programmeManager;
  const next = line.find((person) => person !== owner) ?? null;
  return {
    key: `${expected.kind}:${expected.of}`,
    kind: expected.kind,
    owner,
    vacant: expected.owner !== owner,
    deputy: next,
    manager: seat?.manager && worksHere(state, seat.manager) ? seat.manager : null,
    programmeManager,
    escalatesTo: next ?? programmeManager,
    since: expected.since,
    dueDay: expected.dueDay,
    dueAt: momentAt(expected.dueDay, expected.dueTime ?? policy.reminderTime),
    ladder: expected.ladder ?? 'standard',
    askedWhenItBegins: false,
    meeting: expected.meeting ?? null,
    action: expected.action ?? null,
  };
}

/** What is expected of whom by when around the meetings. Earliest due first. */
export function conferenceExpectations(state: ConferenceState, policy: Policy): ConferenceExpectation[] {
  return [
    ...state.obstacles.map((obstacle) => removeObstacle(state, policy, obstacle)),
    ...(state.next ? [holdConference(state, policy, state.next)] : []),
    ...planReplacement(state, policy),
    ...writeReports(state, policy),
    ...scoreCooperation(state, policy),
    ...state.actions
      .filter(({ doneOn }) => doneOn === null)
      .map((action) => completeAction(state, policy, action)),
  ].sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.key.localeCompare(b.key));
}

const after = (state: ConferenceState, policy: Policy, since: Moment, workingDays: number): Day =>
  addWorkingDays(dayOf(since), workingDays, calendarOf(state, policy));

/** Without a rhythm, a chair or one of the sides there is no next meeting: the programme manager sees to it. */
const removeObstacle = (state: ConferenceState, policy: Policy, { code, since }: Obstacle) =>
  expectOf(state, policy, {
    kind: 'removeObstacle',
    of: `${code}:${dayOf(since)}`,
    owner: state.surroundings.programmeManager,
    since,
    dueDay: after(state, policy, since, rulesOf(state, policy).workingDays.removeObstacle),
  });

/** From the end of the meeting it is asked whether it was held. */
const holdConference = (state: ConferenceState, policy: Policy, meeting: Meeting) => {
  const endOfTheDay = momentAt(meeting.day, '17:00');
  const dueAt = latest([endOf(meeting), endOfTheDay]) ?? endOfTheDay;
  return expectOf(state, policy, {
    kind: 'holdConference',
    of: `${meeting.number}:${meeting.day}`,
    owner: chairOf(state),
    since: meeting.fixedAt,
    dueDay: meeting.day,
    dueTime: dayOf(dueAt) === meeting.day ? clockTimeOf(dueAt) : '17:00',
    ladder: 'checkIn',
    meeting: meeting.number,
  });
};

function planReplacement(state: ConferenceState, policy: Policy): ConferenceExpectation[] {
  if (!state.replacementFor) return [];
  const { meeting, since } = state.replacementFor;
  const dueDay = after(state, policy, since, rulesOf(state, policy).workingDays.replacement);
  return [
    expectOf(state, policy, {
      kind: 'planReplacement',
      of: meeting,
      owner: chairOf(state),
      since,
      dueDay,
      meeting,
    }),
  ];
}

const writeReports = (state: ConferenceState, policy: Policy): ConferenceExpectation[] =>
  state.past.flatMap(({ number, outcome }) =>
    outcome.kind === 'held' && outcome.reportedOn === null
      ? [
          expectOf(state, policy, {
            kind: 'writeReport',
            of: number,
            owner: chairOf(state),
            since: outcome.at,
            dueDay: after(state, policy, outcome.at, rulesOf(state, policy).workingDays.report),
            meeting: number,
          }),
        ]
      : [],
  );

/**
 * How the cooperation goes is asked of each side after the last meeting that was held, of somebody who was there. It is
 * a reminder and no more: nobody climbs a ladder for a score.
 */
function scoreCooperation(state: ConferenceState, policy: Policy): ConferenceExpectation[] {
  const last = state.past.findLast(({ outcome }) => outcome.kind === 'held');
  if (state.kind === 'breakthroughTable' || !last || last.outcome.kind !== 'held') return [];
  const { at } = last.outcome;
  return sides
    .filter((side) => !last.cooperation[side])
    .flatMap((side) => {
      const owner = whoScores(state, last, side);
      const dueDay = after(state, policy, at, rulesOf(state, policy).workingDays.report);
      return owner === null
        ? []
        : [
            expectOf(state, policy, {
              kind: 'scoreCooperation',
              of: `${last.number}:${side}`,
              owner,
              since: at,
              dueDay,
              ladder: 'reminderOnly',
              meeting: last.number,
            }),
          ];
    });
}

const ranks = ['chair', 'contactPerson', 'deputy'] as const;

/** Who was there: the chair, else a contact person, else a deputy; was nobody, who is contact person now. */
function whoScores(state: ConferenceState, { written }: Meeting, side: Side): PersonId | null {
  const own = state.surroundings.participants.filter(
    (participant) => participant.side === side && worksHere(state, participant.person),
  );
  const order = ({ person, role }: Participant) => (person === chairOf(state) ? 'chair' : role);
  const inOrder = own.toSorted((a, b) => ranks.indexOf(order(a)) - ranks.indexOf(order(b)));
  const wasThere = ({ person }: Participant) => written?.attendance[person] === 'present';
  return (inOrder.find(wasThere) ?? inOrder[0])?.person ?? null;
}

/** Who agreed to it; when they have left, the chair sees to it that somebody takes it over. */
const completeAction = (state: ConferenceState, policy: Policy, action: Action) =>
  expectOf(state, policy, {
    kind: 'completeAction',
    of: `${action.id}:${action.dueDay}`,
    owner: action.owner,
    standIns: [chairOf(state)],
    since: action.addedAt,
    dueDay: action.dueDay,
    meeting: action.meeting,
    action: action.id,
  });
