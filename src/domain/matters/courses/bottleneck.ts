import { bottleneckExpectations, nextBottleneckDue } from '../../bottleneck/expectations';
import { decideBottleneck } from '../../bottleneck/decide';
import { evolveBottleneck } from '../../bottleneck/evolve';
import { bottleneckNotices } from '../../bottleneck/notices';
import { clustersOf } from '../../bottleneck/state';
import { recordFrom } from '../../owned/owned';
import type { Course } from '../course';
import { ofOwned } from '../expectation';
import { noticesOfOwned } from '../notice';
import { distinct, peopleAround } from '../people';

/** Ended as soon as there is an outcome; whoever reopens it lets it go on. */
export const bottleneckCourse: Course<'bottleneck'> = {
  decide: decideBottleneck,
  record: recordFrom,
  evolve: evolveBottleneck,
  nextDue: nextBottleneckDue,
  notices: (before, recorded, after, rules) =>
    noticesOfOwned(bottleneckNotices(before, recorded, after, rules)),
  expectations: (state, rules) => ofOwned(bottleneckExpectations(state, rules)),
  people: ({ surroundings, owner, raisedBy, standIns }) =>
    distinct([...peopleAround(surroundings, owner), ...standIns, raisedBy]),
  clusters: clustersOf,
  handovers: ({ hits }) => hits.map(({ handover }) => handover),
  hasEnded: ({ outcome }) => outcome !== null,
  stretch: () => 'open',
  summary: ({ kind, outcome, owner, dueDay }) => ({
    topic: kind,
    status: outcome?.kind ?? 'open',
    owner,
    dueDay,
  }),
  timePasses: { type: 'timePasses' },
  updateSurroundings: (surroundings) => ({ type: 'updateSurroundings', surroundings }),
};
