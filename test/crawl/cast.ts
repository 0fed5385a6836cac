import { submittedAgo, type Course } from '../../src/local/demo/courses/course';
import { untilAccepted, untilSubmitted } from '../../src/local/demo/stretches';
import { bottleneckIdAt } from '../../src/local/demo/matters/bottlenecks';
import { caseIdAt } from '../../src/local/demo/matters/cases';
import { courses } from '../pages/courses';

/** Somebody of the demo for every role and every relation to the handovers below. */
export const cast = {
  fatima: 'case worker of the sender',
  daphne: 'contact person of the same sender, without a part in it',
  marit: 'contact person of the sender',
  youssef: 'deputy of the sender, who does not stand in',
  ingrid: 'manager at the sender',
  eline: 'contact person of the team',
  omar: 'deputy in the team, contact person next door',
  thijs: 'case worker of the team',
  petra: 'manager of the team',
  lotte: 'contact person of another neighbourhood',
  stefan: 'deputy who stands in',
  samuel: 'case worker of another sender',
  willemijn: 'contact person of another sender',
  jolanda: 'programme manager',
  erik: 'functional manager',
  marjan: 'privacy officer of the sender',
  paulien: 'privacy officer of the team',
  frits: 'former colleague',
  client: 'client, who has a page of their own',
} as const;

export type Key = keyof typeof cast;
export const keys = Object.keys(cast) as Key[];

/** The handovers that are looked at: of several senders, in several neighbourhoods, in several phases. */
export const scenes: readonly (readonly [name: string, course: Course])[] = [
  ...(['prepared', 'submitted', 'met', 'aftercare', 'proposed'] as const).map(
    (name) => [name, courses[name]] as const,
  ),
  [
    'of another sender',
    submittedAgo(2, {
      sender: 'leger-des-heils',
      neighbourhood: 'leidsche-rijn',
      caseWorker: 'samuel',
      tell: (t) => untilAccepted(t, 2),
    }),
  ],
  [
    'answered by a deputy',
    submittedAgo(1, {
      sender: 'lister',
      neighbourhood: 'overvecht-centrum',
      caseWorker: 'ruben',
      tell: (t) => untilSubmitted(t, 1),
    }),
  ],
];

/** Conferences, bottlenecks, faults and cases of the demo that are looked at, one of each kind that differs. */
export const matters: readonly string[] = [
  '/overleggen/conference-cluster-1',
  '/overleggen/conference-cluster-5',
  '/overleggen/conference-cluster-6',
  '/overleggen/breakthrough-utrecht',
  ...[6, 9, 10].map((number) => `/knelpunten/${bottleneckIdAt(number)}`),
  ...[2, 5, 7].map((number) => `/doorbraak/${caseIdAt(number)}`),
];

/** What somebody may, though nothing that they came across led there. */
const allowed: readonly (readonly [keys: readonly Key[], to: RegExp])[] = [
  // Who still has to answer for the team may take longer, and let somebody else answer.
  [['eline', 'petra', 'stefan'], /\/(?:contactpersonen(?:\/veranderen|\/begeleider)?|uitstel)(?:\?|$)/],
  // Whether and when a call was answered is a fact of the process.
  [['jolanda', 'marjan', 'paulien'], /^GET .*\/vangnet$/],
  // Who was at the table scores for their own side, and the chair does for another: the rules say no in words.
  [['ingrid', 'eline', 'thijs', 'petra', 'willemijn', 'jolanda'], /\/samenwerking$/],
  [['eline', 'petra'], /^POST \/overleggen\/conference-cluster-1\/acties\//],
  // Her own proposal, which somebody else has to agree with: refused by the rules, as everybody's own is.
  [['eline'], /\/sluiten\/(?:akkoord|afwijzen)$/],
];

export const isAllowed = (key: Key, what: string): boolean =>
  allowed.some(([who, to]) => who.includes(key) && to.test(what));
