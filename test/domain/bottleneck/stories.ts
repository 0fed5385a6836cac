import {
  bottleneckNotices,
  decideBottleneck,
  evolveBottleneck,
  nextBottleneckDue,
  type BottleneckCommand,
  type BottleneckEvent,
  type BottleneckRefusalCode,
  type BottleneckState,
} from '../../../src/domain/bottleneck';
import type { BottleneckCommandOf } from '../../../src/domain/bottleneck/commands';
import {
  decideFault,
  evolveFault,
  faultNotices,
  nextFaultDue,
  type FaultCommand,
  type FaultEvent,
  type FaultRefusalCode,
  type FaultState,
} from '../../../src/domain/bottleneck/fault';
import type { FaultCommandOf } from '../../../src/domain/bottleneck/fault/commands';
import type { Day } from '../../../src/domain/calendar/day';
import { utrecht } from '../../../src/domain/region/utrecht';
import { around, tellOf, type OwnedStory } from '../../support/ownedStory';

export type BottleneckStory = OwnedStory<
  BottleneckState,
  BottleneckCommand,
  BottleneckEvent,
  BottleneckRefusalCode
>;
export type FaultStory = OwnedStory<FaultState, FaultCommand, FaultEvent, FaultRefusalCode>;

export const raise: BottleneckCommandOf<'raise'> = {
  type: 'raise',
  bottleneck: 'bottleneck-1',
  kind: 'income',
  description: 'text-1',
  origin: { kind: 'free' },
  clusters: ['cluster-1'],
  hits: [],
  owner: 'senderContact',
  dueDay: null,
  surroundings: around,
};

export const newBottleneck = (on?: Day): BottleneckStory =>
  tellOf(
    {
      decide: (state, request, now) => decideBottleneck(state, request, now, utrecht),
      evolve: evolveBottleneck,
      nextDue: (state) => nextBottleneckDue(state, utrecht),
      notices: (before, recorded, after) => bottleneckNotices(before, recorded, after, utrecht),
    },
    on,
  );

/** Raised by the receiver's contact person on Monday 2 March 2026, and owned by the sender's. */
export const raised = (change: Partial<typeof raise> = {}, on?: Day): BottleneckStory =>
  newBottleneck(on).by('receiverContact', { ...raise, ...change });

export const proposeFault: FaultCommandOf<'proposeFault'> = {
  type: 'proposeFault',
  fault: 'fault-income-2026-Q1',
  grounds: {
    kind: 'income',
    quarter: '2026-Q1',
    because: ['clusters'],
    clusters: ['cluster-1', 'cluster-2'],
    handovers: ['handover-1'],
    bottlenecks: ['bottleneck-1', 'bottleneck-2'],
  },
  surroundings: around,
};

export const accept: FaultCommandOf<'acceptFault'> = {
  type: 'acceptFault',
  party: 'benefits',
  contact: 'text-2',
  promisedDay: '2026-04-01',
  keeper: 'senderContact',
  text: null,
};

export const newFault = (on?: Day): FaultStory =>
  tellOf(
    {
      decide: (state, request, now) => decideFault(state, request, now, utrecht),
      evolve: evolveFault,
      nextDue: (state) => nextFaultDue(state, utrecht),
      notices: (before, recorded, after) => faultNotices(before, recorded, after, utrecht),
    },
    on,
  );

export const proposed = (): FaultStory => newFault().by('time', proposeFault);
export const promised = (): FaultStory => proposed().by('programmeManager', accept);
export const changed = (): FaultStory =>
  promised()
    .until('2026-04-01', '12:00')
    .by('senderContact', { type: 'recordChange', on: '2026-04-01', text: 'text-3' });
