import { dayOf } from '../calendar/day';
import { nextWorkingDay } from '../calendar/workingDays';
import { afterPauses } from '../handover/calendarOf';
import type { Expectation } from './expectation';
import { expect, managerOf, type Scene } from './expect';

/** A day that was asked for moves on with the pauses since, as every running clock does. */
const moved = ({ state, calendar }: Scene, by: string, at: string) =>
  nextWorkingDay(afterPauses(by, dayOf(at), state.pastPauses), calendar);

/** The programme manager asked how it stands: the seat that was asked answers. */
export const askedOwners = (scene: Scene): Expectation[] =>
  scene.state.asked.map(({ id, kind, position, askedAt, by }) =>
    expect(scene, {
      kind: 'answerAsked',
      of: id,
      position,
      // Who was named to answer a submission answers for that as well.
      owner: kind === 'answerSubmission' ? (scene.state.submission?.answerer ?? undefined) : undefined,
      since: askedAt,
      dueDay: moved(scene, by, askedAt),
      extendable: false,
    }),
  );

/** Somebody was proposed to stand in: the manager of that side sees to it, or says why not. */
export const proposedDeputies = (scene: Scene): Expectation[] =>
  scene.state.deputyProposals.map(({ id, side, proposedAt, by }) =>
    expect(scene, {
      kind: 'answerDeputy',
      of: id,
      position: managerOf(side),
      since: proposedAt,
      dueDay: moved(scene, by, proposedAt),
      extendable: false,
    }),
  );
