import { addMonths, addWeeks, dayOf, latest, momentAt, type Day, type Moment } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { afterPauses } from '../handover/calendarOf';
import { pointKeys } from '../template';
import { sides } from '../handover/state';
import type { Expectation } from './expectation';
import { caseWorkerOf, contactPersonOf, expect, workingDaysAfter, type Scene } from './expect';

const startOf = (scene: Scene, day: Day) => momentAt(day, scene.policy.reminderTime);

/** A day counted from another one, moved on by the pauses since. */
const shifted = ({ state }: Scene, day: Day, setOn: Day) => afterPauses(day, setOn, state.pastPauses);

/** Aftercare: check-ins on their days, Wat Telt at start and end, kept agreements, the explicit decision at the end. */
export function inAftercare(scene: Scene): Expectation[] {
  const { state } = scene;
  if (!state.aftercare) return [];
  return [...checkIns(scene), ...watTelt(scene), ...decideClosure(scene)];
}

function checkIns(scene: Scene): Expectation[] {
  const { state } = scene;
  return (state.aftercare?.checkIns ?? [])
    .filter((checkIn) => checkIn.outcome === null)
    .map((checkIn) =>
      expect(scene, {
        kind: 'checkIn',
        of: `${checkIn.week}:${checkIn.day}`,
        position: caseWorkerOf(checkIn.side),
        since: state.phaseSince,
        dueDay: checkIn.day,
        ladder: 'checkIn',
        number: checkIn.week,
        extendable: false,
      }),
    );
}

function watTelt(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  if (!state.aftercare) return [];
  const begin = dayOf(state.phaseSince);
  const due = {
    start: shifted(scene, addWeeks(begin, policy.watTeltWeek), begin),
    end: state.aftercare.until,
  };
  return (['start', 'end'] as const)
    .filter((moment) => state.aftercare?.watTelt[moment] === null)
    .map((moment) =>
      expect(scene, {
        kind: 'recordWatTelt',
        of: `${moment}:${begin}`,
        position: caseWorkerOf('receiver'),
        since: state.phaseSince,
        dueDay: due[moment],
        ladder: 'reminderOnly',
      }),
    );
}

/** The day on which both contact persons are asked for the decision: ten working days before the end. */
const askClosureDay = (scene: Scene, until: Day): Day =>
  addWorkingDays(until, -scene.policy.workingDays.askClosureBeforeEnd, scene.calendar);

function decideClosure(scene: Scene): Expectation[] {
  const { state } = scene;
  if (!state.aftercare || state.proposal || state.returnAsked) return [];
  const { until } = state.aftercare;
  const since = startOf(scene, askClosureDay(scene, until));
  return sides.map((side) =>
    expect(scene, {
      kind: 'decideClosure',
      of: `${side}:${until}`,
      position: contactPersonOf(side),
      since,
      dueDay: until,
      askedWhenItBegins: true,
      extendable: false,
    }),
  );
}

/** A proposal waits for the other side. */
export function pendingProposal(scene: Scene): Expectation[] {
  const { proposal } = scene.state;
  if (!proposal) return [];
  return [
    expect(scene, {
      kind: 'confirmDecision',
      of: proposal.id,
      position: contactPersonOf(proposal.by === 'sender' ? 'receiver' : 'sender'),
      since: proposal.proposedAt,
      dueDay: workingDaysAfter(scene, proposal.proposedAt, scene.policy.workingDays.confirmDecision),
    }),
  ];
}

/** A receiver's case worker must be known as long as the receiver leads; a new team gets the same days to name one. */
export function vacantCaseWorker(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  if (state.caseWorkers.receiver) return [];
  const since = latest([state.phaseSince, state.neighbourhoodSince]) as Moment;
  return [
    expect(scene, {
      kind: 'nameCaseWorker',
      of: dayOf(since),
      position: contactPersonOf('receiver'),
      since,
      dueDay: workingDaysAfter(scene, since, policy.workingDays.nameCaseWorker),
    }),
  ];
}

/** What was still needed at the transfer, and what the receiver reserved: kept by the side that owes it. */
export const openAgreements = (scene: Scene): Expectation[] =>
  pointKeys.flatMap((key) => {
    const point = scene.state.points[key];
    const reservation = point.signOffs.receiver;
    const reserved =
      reservation?.outcome === 'withReservation' && reservation.until
        ? [{ id: 'reservation', side: 'sender' as const, by: reservation.until }]
        : [];
    return [...point.agreements, ...reserved]
      .filter(({ id }) => !point.kept.includes(id))
      .map((agreement) =>
        expect(scene, {
          kind: 'keepAgreement',
          of: `${key}:${agreement.id}`,
          position: caseWorkerOf(agreement.side),
          since: scene.state.phaseSince,
          dueDay: laterOf(agreement.by, dayOf(scene.state.phaseSince)),
          points: [key],
        }),
      );
  });

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** Finger on the pulse: the next light check; the receiver keeps visiting, also when it seems to go well. */
export function inPulse(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const pulse = state.pulse;
  if (!pulse) return [];
  const month = policy.pulseMonths.find((candidate) => !pulse.done.includes(candidate));
  if (month === undefined) return [];
  return [
    expect(scene, {
      kind: 'pulseCheck',
      of: `${pulse.since}:${month}`,
      position: caseWorkerOf('receiver'),
      since: startOf(scene, pulse.since),
      dueDay: shifted(scene, addMonths(pulse.since, month), pulse.since),
      ladder: 'reminderOnly',
      number: month,
    }),
  ];
}
