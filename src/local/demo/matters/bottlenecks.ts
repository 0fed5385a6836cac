import type { BottleneckOutcome, RaisedFor } from '../../../domain/bottleneck/state';
import type { BottleneckKind } from '../../../domain/bottleneck/kinds';
import type { Surroundings } from '../../../domain/owned/surroundings';
import { utrecht } from '../../../domain/region/utrecht';
import type { Course } from '../courses';
import { aftercare } from '../courses/aftercare';
import { acquaintance } from '../courses/meeting';
import { inPreparation } from '../courses/preparation';
import { safetyNet } from '../courses/safetyNet';
import { signOff } from '../courses/signing';
import type { Dates } from '../dates';
import { demoId } from '../ids';
import { personId } from '../people';
import { handoverOf } from './handovers';
import { tellMatter, type MatterTelling, type ToldMatter } from './telling';

/** A bottleneck of the demo, in working days around today. */
export interface DemoBottleneck {
  kind: BottleneckKind;
  words: string;
  by: string;
  /** null: nobody yet. */
  owner: string | null;
  raisedAgo: number;
  /** In working days from today; else the region's own number of days after it was raised. */
  dueIn?: number;
  clusters?: readonly string[];
  hits?: readonly Course[];
  /** From the first handover that it hits, with what went wrong there. */
  reason?: RaisedFor;
  tell?: (t: MatterTelling<'bottleneck'>) => void;
}

export const resolved =
  (ago: number, by: string, outcome: BottleneckOutcome, words: string) =>
  (t: MatterTelling<'bottleneck'>): void => {
    t.goTo(t.dates.ago(ago), '14:20');
    t.does(by, { type: 'resolve', outcome, text: t.text(by, 'resolve', words) });
  };

const one = (courses: readonly Course[], at: number): readonly Course[] => courses.slice(at, at + 1);

/** Of several quarters and of many kinds; those that recur became structural faults. */
export const demoBottlenecks: readonly DemoBottleneck[] = [
  {
    kind: 'contact',
    words: 'Na de overdracht wist niemand meer welk telefoonnummer van de vervanger was.',
    by: 'lotte',
    owner: 'lotte',
    raisedAgo: 215,
    clusters: ['cluster-6'],
    tell: resolved(201, 'lotte', 'solved', 'Elke wijk heeft nu één lijst met nummers.'),
  },
  {
    kind: 'daytime',
    words: 'De dagbesteding in West neemt pas over zes weken weer mensen aan.',
    by: 'omar',
    owner: 'omar',
    raisedAgo: 190,
    clusters: ['cluster-1'],
    tell: resolved(
      172,
      'omar',
      'workAround',
      'Tot dan kan iedereen twee ochtenden bij het inloophuis terecht.',
    ),
  },
  {
    kind: 'documents',
    words: 'Documenten kwamen te laat omdat de handtekening van de bewindvoerder op papier moest.',
    by: 'priya',
    owner: 'marit',
    raisedAgo: 150,
    clusters: ['cluster-1', 'cluster-3'],
    tell: resolved(112, 'marit', 'solved', 'Bewindvoerders mogen nu per mail akkoord geven.'),
  },
  {
    kind: 'debts',
    words: 'Schuldhulp begint pas na de inschrijving op het nieuwe adres. Dat kost weken.',
    by: 'stefan',
    owner: 'youssef',
    raisedAgo: 95,
    clusters: ['cluster-2', 'cluster-3'],
    tell: resolved(52, 'youssef', 'solved', 'De gemeente behandelt deze aanvragen nu voor de verhuizing.'),
  },
  {
    kind: 'treatment',
    words: 'De behandelaar sluit het dossier bij verhuizing, en de nieuwe heeft een wachtlijst.',
    by: 'daphne',
    owner: 'daphne',
    raisedAgo: 70,
    clusters: ['cluster-1', 'cluster-4'],
    tell: resolved(27, 'daphne', 'solved', 'De behandeling loopt door tot de eerste afspraak in de wijk.'),
  },
  {
    kind: 'nuisance',
    words: 'Buren bellen rechtstreeks de politie, omdat zij niet weten wie ze anders kunnen bellen.',
    by: 'stefan',
    owner: 'stefan',
    raisedAgo: 60,
    clusters: ['cluster-2', 'cluster-3'],
    tell: resolved(48, 'stefan', 'workAround', 'De wijkagent geeft het nummer van het buurtteam door.'),
  },
  {
    kind: 'income',
    words: 'De uitkering stopt bij verhuizing naar een eigen adres en begint pas weken later weer.',
    by: 'youssef',
    owner: 'youssef',
    raisedAgo: 48,
    clusters: ['cluster-2', 'cluster-5'],
    tell: (t) => {
      t.goTo(t.dates.ago(20), '10:40');
      t.does('mehmet', {
        type: 'comment',
        text: t.text('mehmet', 'comment', 'Speelt bij ons nu ook. Voorschot vragen hielp één keer wel.'),
      });
      t.does('youssef', {
        type: 'moveDueDay',
        dueDay: t.dates.ahead(6),
        text: t.text('youssef', 'moveDueDay', 'De gemeente komt die week met een antwoord.'),
      });
    },
  },
  {
    kind: 'capacitySender',
    words: 'In juli en augustus is er te weinig begeleiding voor de contactmomenten in week 1 en 2.',
    by: 'stefan',
    owner: 'youssef',
    raisedAgo: 42,
    clusters: ['cluster-2'],
    tell: (t) => {
      resolved(30, 'youssef', 'workAround', 'Twee begeleiders nemen waar.')(t);
      t.goTo(t.dates.ago(12), '09:50');
      t.does('stefan', {
        type: 'reopen',
        dueDay: t.dates.ahead(12),
        text: t.text('stefan', 'reopen', 'Eén van de twee is weg. Het probleem is terug.'),
      });
    },
  },
  {
    kind: 'daytime',
    words: 'Geen plek bij de kookgroep. Zonder vast weekritme gaat het snel mis.',
    by: 'eline',
    owner: 'omar',
    raisedAgo: 30,
    clusters: ['cluster-1'],
    hits: one(aftercare, 1),
    tell: resolved(17, 'omar', 'solved', 'De kookgroep draait nu ook op donderdag.'),
  },
  {
    kind: 'capacityReceiver',
    words: 'Twee zieken in het team. Een begeleider benoemen duurt daardoor langer dan een week.',
    by: 'eline',
    owner: 'omar',
    raisedAgo: 22,
    hits: [...one(signOff, 0), ...one(acquaintance, 0)],
    tell: (t) => {
      t.goTo(t.dates.ago(8), '16:05');
      t.does('marit', {
        type: 'comment',
        text: t.text('marit', 'comment', 'We kunnen een week langer blijven komen als dat helpt.'),
      });
    },
  },
  {
    kind: 'cooperation',
    words: 'Verslagen van de kennismaking blijven liggen, omdat niet duidelijk is wie ze schrijft.',
    by: 'mehmet',
    owner: null,
    raisedAgo: 5,
    clusters: ['cluster-5'],
  },
  {
    kind: 'home',
    words: 'De oplevering is weer uitgesteld. De corporatie noemt geen nieuwe datum.',
    by: 'willemijn',
    owner: 'willemijn',
    raisedAgo: 4,
    hits: one(inPreparation, 4),
    reason: { kind: 'stall', reason: 'waitingForHome' },
  },
  {
    kind: 'home',
    words: 'Toegewezen woningen zijn niet op tijd klaar. Mensen zitten tussen twee adressen.',
    by: 'aisha',
    owner: 'aisha',
    raisedAgo: 4,
    dueIn: 15,
    clusters: ['cluster-4'],
  },
  {
    kind: 'debts',
    words: 'Het gebeurt weer: de aanvraag wordt pas na de verhuizing bekeken.',
    by: 'priya',
    owner: 'marit',
    raisedAgo: 6,
    dueIn: 10,
    clusters: ['cluster-3'],
  },
  {
    kind: 'support',
    words: 'Na een vangnetmelding is er ’s avonds niemand die kan langsgaan.',
    by: 'aisha',
    owner: 'daphne',
    raisedAgo: 3,
    hits: one(safetyNet, 1),
    reason: { kind: 'safetyNet', trigger: 'nuisance' },
  },
  {
    kind: 'other',
    words: 'De bus naar de nieuwe wijk rijdt in het weekend niet. Bezoek van familie lukt daardoor niet.',
    by: 'bas',
    owner: 'bas',
    raisedAgo: 14,
    dueIn: 20,
    clusters: ['cluster-6'],
  },
];

export const bottleneckIdAt = (number: number): string => demoId('bottleneck', number);

/** The clusters and handovers that it is about. */
export const whereOf = ({ clusters = [], hits = [] }: DemoBottleneck) => ({
  clusters,
  hits: hits.map(handoverOf),
});

/** Every cluster that it touches. */
export function clustersAround(demo: DemoBottleneck): string[] {
  const { clusters, hits } = whereOf(demo);
  return [...clusters, ...hits.map(({ cluster }) => cluster)];
}

export function tellBottleneck(
  demo: DemoBottleneck,
  number: number,
  dates: Dates,
  surroundings: Surroundings,
): ToldMatter<'bottleneck'> {
  const id = bottleneckIdAt(number);
  const { kind, by, owner, reason, dueIn } = demo;
  const { clusters, hits } = whereOf(demo);
  const day = dates.ago(demo.raisedAgo);
  // Two on one day are not raised in the same minute.
  const time = `1${number % 7}:20`;
  return tellMatter({ kind: 'bottleneck', id, day, time, dates, rules: utrecht }, (t) => {
    const [first] = hits;
    t.does(by, {
      type: 'raise',
      bottleneck: id,
      kind,
      description: t.text(by, 'description', demo.words, first?.handover),
      origin: first && reason ? { kind: 'handover', handover: first.handover, reason } : { kind: 'free' },
      clusters,
      hits,
      owner: owner && personId(owner),
      dueDay: dueIn === undefined ? null : dates.ahead(dueIn),
      surroundings,
    });
    demo.tell?.(t);
  });
}
