import {
  caseExpectations,
  caseNotices,
  caseStatusOf,
  decideCase,
  evolveCase,
  nextCaseDue,
} from '../../breakthrough';
import { recordFrom } from '../../owned/owned';
import type { Course } from '../course';
import { ofOwned } from '../expectation';
import { noticesOfOwned } from '../notice';
import { distinct, peopleAround } from '../people';

/** Until it has ended, every breakthrough table has it. */
export const caseCourse: Course<'case'> = {
  decide: decideCase,
  record: recordFrom,
  evolve: evolveCase,
  nextDue: nextCaseDue,
  notices: (before, recorded, after, rules) => noticesOfOwned(caseNotices(before, recorded, after, rules)),
  expectations: (state, rules) => ofOwned(caseExpectations(state, rules)),
  people: ({ surroundings, decision, broughtInBy, standIns }) =>
    distinct([
      ...surroundings.colleagues.map(({ person }) => person),
      ...peopleAround(surroundings, decision?.owner ?? null),
      ...standIns,
      broughtInBy,
    ]),
  clusters: ({ cluster }) => [cluster],
  handovers: ({ handover }) => [handover],
  hasEnded: ({ ended }) => ended !== null,
  stretch: () => 'open',
  summary: (state) => ({
    topic: state.cluster,
    status: caseStatusOf(state),
    owner: state.decision?.owner ?? null,
    dueDay: state.decision?.dueDay ?? null,
  }),
  timePasses: { type: 'timePasses' },
  updateSurroundings: (surroundings) => ({ type: 'updateSurroundings', surroundings }),
};
