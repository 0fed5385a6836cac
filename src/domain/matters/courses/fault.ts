import {
  decideFault,
  evolveFault,
  faultExpectations,
  faultNotices,
  nextFaultDue,
  statusOf,
} from '../../bottleneck/fault';
import { recordFrom } from '../../owned/owned';
import type { Course } from '../course';
import { ofOwned } from '../expectation';
import { noticesOfOwned } from '../notice';
import { distinct, peopleAround } from '../people';

/** Ended when it stayed away for long enough after the change, or is no fault. */
export const faultCourse: Course<'fault'> = {
  decide: decideFault,
  record: recordFrom,
  evolve: evolveFault,
  nextDue: nextFaultDue,
  notices: (before, recorded, after, rules) => noticesOfOwned(faultNotices(before, recorded, after, rules)),
  expectations: (state, rules) => ofOwned(faultExpectations(state, rules)),
  people: ({ surroundings, keeper, standIns }) =>
    distinct([...peopleAround(surroundings, keeper), ...standIns]),
  clusters: ({ grounds }) => [...grounds.clusters],
  handovers: ({ grounds }) => [...grounds.handovers],
  hasEnded: ({ ended }) => ended !== null,
  stretch: () => 'open',
  summary: (state) => ({
    topic: state.grounds.kind,
    status: statusOf(state),
    owner: state.keeper,
    dueDay: state.promise?.day ?? null,
  }),
  timePasses: { type: 'timePasses' },
  updateSurroundings: (surroundings) => ({ type: 'updateSurroundings', surroundings }),
};
