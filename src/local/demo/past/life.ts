import type { ReturnReason } from '../../../domain/handover/commands';
import type {
  ClosingReason,
  SafetyNetTrigger,
  StallReason,
  WithdrawReason,
  YesNoUnknown,
} from '../../../domain/handover/state';
import type { Course } from '../courses/course';
import type { Chance } from './chance';

/** How one handover goes, in working days unless it says otherwise. Drawn once, told through the rules. */
export interface Life {
  /** For so long nobody has done anything about it. */
  silent: number;
  sender: Course['sender'];
  neighbourhood: string;
  caseWorker: string;
  movingIn: number;
  /** Between the three sittings in which the points are filled in. */
  sittings: readonly [number, number, number];
  stall: { lasts: number; reason: StallReason } | null;
  submitsAfter: number;
  sentBack: { reason: ReturnReason; mendedAfter: number } | null;
  answersAfter: number;
  /** After the submission. */
  meetsAfter: number;
  clientStayedAway: boolean;
  signs: { sender: number; receiver: number; clientAfter: number };
  /** Between the agreement and the day. */
  transferAfter: number;
  withdraws: { at: 'preparation' | 'acquaintance' | 'signOff'; reason: WithdrawReason } | null;
  /** By check-in: on the day, so many days late, or missed. */
  checkIns: readonly (number | 'missed')[];
  call: {
    after: 'checkIn 2' | 'checkIn 8' | 'pulse 6';
    trigger: SafetyNetTrigger;
    answeredAfter: number;
    kind: 'support' | 'stay' | 'return';
  } | null;
  extends: boolean;
  rise: number;
  closing: { after: number; reason: ClosingReason; independent: YesNoUnknown; goesWrong: YesNoUnknown };
  pulse: readonly ('goesWell' | 'needsAttention' | 'notReached')[];
}

/** The big teams get more; in the order of the region's quarters that were built for it. */
const neighbourhoods: readonly (readonly [string, number])[] = [
  ['west', 7],
  ['zuilen', 10],
  ['ondiep-pijlsweerd', 8],
  ['overvecht-centrum', 7],
  ['overvecht-de-gagel', 8],
  ['overvecht-spoorzoom', 7],
  ['overvecht-vechtzoom', 8],
  ['noordoost', 4],
  ['binnenstad', 4],
  ['oost', 3],
  ['lunetten', 4],
  ['hoograven-tolsteeg', 6],
  ['dichters-en-rivierenwijk', 5],
  ['kanaleneiland-noord', 8],
  ['kanaleneiland-zuid', 7],
  ['leidsche-rijn', 6],
  ['de-meern', 3],
  ['vleuten', 2],
];

const caseWorkers: Readonly<Record<Course['sender'], readonly string[]>> = {
  tussenvoorziening: ['fatima', 'joris', 'chantal', 'tomasz'],
  'leger-des-heils': ['samuel', 'esther'],
  lister: ['linh', 'ruben'],
};

/** The two others joined later. */
const joined = 2021;

const senderIn = (year: number, chance: Chance): Course['sender'] =>
  year < joined
    ? 'tussenvoorziening'
    : chance.weighed([
        ['tussenvoorziening', 66],
        ['leger-des-heils', 20],
        ['lister', 14],
      ]);

function drawCheckIns(chance: Chance): Life['checkIns'] {
  return [1, 2, 4, 8, 12].map(() =>
    chance.weighed<number | 'missed'>([
      [0, 78],
      [1, 8],
      [2, 5],
      [4, 3],
      ['missed', 6],
    ]),
  );
}

const drawCall = (chance: Chance): Life['call'] =>
  chance.happens(0.2)
    ? {
        after: chance.weighed([
          ['checkIn 2', 4],
          ['checkIn 8', 3],
          ['pulse 6', 2],
        ]),
        trigger: chance.weighed<SafetyNetTrigger>([
          ['relapse', 30],
          ['debtsOrEviction', 24],
          ['nuisance', 16],
          ['noContact', 14],
          ['clientAsks', 12],
          ['other', 4],
        ]),
        answeredAfter: chance.weighed([
          [0, 55],
          [1, 30],
          [2, 10],
          [4, 5],
        ]),
        kind: chance.weighed([
          ['support', 56],
          ['stay', 16],
          ['return', 28],
        ]),
      }
    : null;

const drawClosing = (chance: Chance): Life['closing'] => ({
  after: chance.weighed([
    [-3, 2],
    [0, 5],
    [1, 3],
    [3, 2],
    [6, 1],
  ]),
  reason: chance.weighed<ClosingReason>([
    ['endedAsPlanned', 71],
    ['externalCircumstances', 8],
    ['endedByProvider', 4],
    ['endedByClient', 9],
    ['mutualAgreement', 8],
  ]),
  independent: chance.weighed<YesNoUnknown>([
    ['yes', 68],
    ['no', 19],
    ['unknown', 13],
  ]),
  goesWrong: chance.weighed<YesNoUnknown>([
    ['no', 88],
    ['yes', 5],
    ['unknown', 7],
  ]),
});

/** Of those that are open now, some lie still: overdue or stalled. */
export const drawSilence = (chance: Chance): number =>
  chance.happens(0.24)
    ? chance.weighed([
        [2, 4],
        [5, 4],
        [9, 3],
        [16, 2],
        [27, 1],
      ])
    : 0;

/** Between start and closing everything that people do, and when. Nobody is as quick as the norm every time. */
export function drawLife(chance: Chance, year: number, silent = 0): Life {
  const sender = senderIn(year, chance);
  const workers = caseWorkers[sender];
  return {
    silent,
    sender,
    neighbourhood: chance.weighed(neighbourhoods),
    caseWorker: workers[chance.between(0, workers.length - 1)] ?? '',
    movingIn: chance.between(26, 48),
    sittings: [chance.between(1, 4), chance.between(3, 8), chance.between(2, 7)],
    stall: chance.happens(0.14)
      ? {
          lasts: chance.between(12, 26),
          reason: chance.weighed<StallReason>([
            ['waitingForHome', 34],
            ['waitingForIncome', 20],
            ['waitingForTreatment', 12],
            ['clientNotReachable', 14],
            ['capacityReceiver', 9],
            ['capacitySender', 7],
            ['disagreement', 4],
          ]),
        }
      : null,
    submitsAfter: chance.between(1, 6),
    sentBack: chance.happens(0.09)
      ? {
          reason: chance.weighed<ReturnReason>([
            ['documentIncomplete', 60],
            ['wrongNeighbourhood', 12],
            ['somebodyElseLeads', 14],
            ['noCapacity', 14],
          ]),
          mendedAfter: chance.between(2, 7),
        }
      : null,
    answersAfter: chance.weighed([
      [0, 2],
      [1, 5],
      [2, 4],
      [3, 2],
      [5, 1],
    ]),
    meetsAfter: chance.weighed([
      [2, 4],
      [3, 7],
      [4, 6],
      [5, 5],
      [6, 2],
      [8, 1],
      [11, 1],
    ]),
    clientStayedAway: chance.happens(0.08),
    signs: {
      sender: chance.between(1, 4),
      receiver: chance.weighed([
        [1, 4],
        [2, 4],
        [4, 2],
        [8, 1],
      ]),
      clientAfter: chance.weighed([
        [0, 5],
        [1, 2],
        [3, 1],
      ]),
    },
    transferAfter: chance.between(3, 12),
    withdraws: chance.happens(0.07)
      ? {
          at: chance.weighed([
            ['preparation', 5],
            ['acquaintance', 3],
            ['signOff', 2],
          ]),
          reason: chance.weighed<WithdrawReason>([
            ['homeFellThrough', 40],
            ['clientWithdrew', 28],
            ['otherSupport', 14],
            ['moved', 15],
            ['died', 3],
          ]),
        }
      : null,
    checkIns: drawCheckIns(chance),
    call: drawCall(chance),
    extends: chance.happens(0.09),
    rise: chance.weighed([
      [-1, 2],
      [0, 3],
      [1, 6],
      [2, 3],
    ]),
    closing: drawClosing(chance),
    pulse: [6, 12, 24].map(() =>
      chance.weighed<Life['pulse'][number]>([
        ['goesWell', 78],
        ['needsAttention', 14],
        ['notReached', 8],
      ]),
    ),
  };
}
