import { meetingIdOf } from '../../../domain/bottleneck';
import type { BottleneckKind } from '../../../domain/bottleneck/kinds';
import { rulesOfThumb, type RuleOfThumb } from '../../../domain/breakthrough';
import { tableIdOf } from '../../../domain/matters';
import type { Surroundings } from '../../../domain/owned/surroundings';
import { utrecht } from '../../../domain/region/utrecht';
import type { Course } from '../courses';
import { aftercare } from '../courses/aftercare';
import { safetyNet } from '../courses/safetyNet';
import { signOff } from '../courses/signing';
import type { Dates } from '../dates';
import { demoId } from '../ids';
import { personId } from '../people';
import type { TableDay } from './conferences/conference';
import { handoverOf } from './handovers';
import { tellMatter, type MatterTelling, type ToldMatter } from './telling';

interface CaseTelling extends MatterTelling<'case'> {
  /** So many tables ago; 1 is the last one. */
  table: (ago: number) => TableDay;
}

/** A case of the demo; it is brought in so many working days ago. */
export interface DemoCase {
  course: Course | undefined;
  by: string;
  broughtInAgo: number;
  question: string;
  /** Of the last bottleneck of this kind. */
  bottleneck?: BottleneckKind;
  tell?: (t: CaseTelling) => void;
}

const judgements: Record<RuleOfThumb, readonly [holds: string, not: string]> = {
  goodHome: ['De woning past en is veilig.', 'De woning is te gehorig; terug naar een groep is geen optie.'],
  healthyFinances: ['Inkomen en vaste lasten zijn rond.', 'De uitkering loopt nog niet op het nieuwe adres.'],
  worthwhileDay: ['Drie vaste ochtenden en een vrijwilligersplek.', 'Overdag is er nu niets te doen.'],
  fittingSupport: ['Begeleiding komt twee keer per week.', 'Er is ’s avonds en in het weekend niemand.'],
  pleasantEnvironment: ['Buren en wijk zijn vertrouwd.', 'Er is ruzie met de onderburen.'],
};

const meetingOf = ({ number }: TableDay) => meetingIdOf(tableIdOf(utrecht.id), number);

/** The table looks at it along the five rules of thumb. */
function judge(t: CaseTelling, tablesAgo: number, failing: readonly RuleOfThumb[]): void {
  const table = t.table(tablesAgo);
  t.goTo(table.day, '13:20');
  for (const rule of rulesOfThumb) {
    const holds = !failing.includes(rule);
    const words = judgements[rule][holds ? 0 : 1];
    const text = t.text('jolanda', 'judge', words, t.state().handover);
    t.does('jolanda', { type: 'judge', meeting: meetingOf(table), rule, holds, text });
  }
}

function decide(t: CaseTelling, tablesAgo: number, words: string, owner: string, dueDay: string): void {
  const table = t.table(tablesAgo);
  t.goTo(table.day, '13:45');
  const text = t.text('jolanda', 'decideCase', words, t.state().handover);
  t.does('jolanda', { type: 'decideCase', meeting: meetingOf(table), text, owner: personId(owner), dueDay });
}

function review(t: CaseTelling, tablesAgo: number, outcome: 'solved' | 'notSolved', words: string): void {
  const table = t.table(tablesAgo);
  t.goTo(table.day, '13:10');
  const text = t.text('jolanda', 'reviewOutcome', words, t.state().handover);
  t.does('jolanda', { type: 'reviewOutcome', meeting: meetingOf(table), outcome, text, dueDay: null });
}

function complete(t: CaseTelling, ago: number, owner: string): void {
  t.goTo(t.dates.ago(ago), '15:30');
  t.does(owner, { type: 'completeDecision', text: null });
}

/** In every status that a case can have. */
export const demoCases: readonly DemoCase[] = [
  {
    course: aftercare[6],
    by: 'omar',
    broughtInAgo: 52,
    question: 'Wie betaalt de laatste maand opvang als de huur van de woning al loopt?',
    tell: (t) => {
      judge(t, 5, ['healthyFinances']);
      decide(t, 5, 'De gemeente betaalt één maand dubbele lasten.', 'omar', t.dates.ago(39));
      complete(t, 41, 'omar');
      review(t, 4, 'solved', 'Betaald. We vragen de gemeente hiervan een vaste regel te maken.');
    },
  },
  {
    course: aftercare[8],
    by: 'daphne',
    broughtInAgo: 40,
    question: 'De behandeling stopt bij verhuizing. Kan de huidige behandelaar nog een half jaar doorgaan?',
    tell: (t) => {
      judge(t, 3, ['fittingSupport']);
      decide(t, 3, 'De behandelaar vraagt verlenging aan bij de verzekeraar.', 'daphne', t.dates.ago(18));
      review(t, 2, 'notSolved', 'De verzekeraar zegt nee. Volgende tafel kijken we naar een andere weg.');
    },
  },
  {
    course: aftercare[2],
    by: 'mehmet',
    broughtInAgo: 29,
    question: 'De onderburen willen een andere huurder. Mag iemand binnen het complex verhuizen?',
    tell: (t) => {
      judge(t, 2, ['goodHome', 'pleasantEnvironment']);
      decide(t, 2, 'De corporatie biedt een woning in hetzelfde complex aan.', 'mehmet', t.dates.ago(2));
    },
  },
  {
    course: aftercare[7],
    by: 'eline',
    broughtInAgo: 28,
    question: 'Kan de nazorg van drie maanden tot de zomer doorlopen, tot er dagbesteding is?',
    tell: (t) => {
      judge(t, 2, ['worthwhileDay']);
      decide(
        t,
        2,
        'De kookgroep houdt een plek vrij en de begeleider gaat de eerste keren mee.',
        'eline',
        t.dates.ago(3),
      );
      complete(t, 4, 'eline');
    },
  },
  {
    course: signOff[3],
    by: 'stefan',
    broughtInAgo: 15,
    question: 'Wie tekent als de cliënt dat niet wil en de bewindvoerder op vakantie is?',
    tell: (t) => {
      t.goTo(t.dates.ago(11), '09:30');
      const text = t.text(
        'stefan',
        'withdrawCase',
        'Opgelost in het overleg van het cluster.',
        t.state().handover,
      );
      t.does('stefan', { type: 'withdrawCase', text });
    },
  },
  {
    course: aftercare[5],
    by: 'lotte',
    broughtInAgo: 13,
    question: 'Er is begeleiding nodig in de nacht. Geen van beide organisaties heeft die. Wie regelt dit?',
    tell: (t) => {
      judge(t, 1, ['fittingSupport']);
      decide(
        t,
        1,
        'Beide organisaties betalen samen zes weken een nachtdienst.',
        'willemijn',
        t.dates.ahead(8),
      );
    },
  },
  {
    course: aftercare[4],
    by: 'stefan',
    broughtInAgo: 9,
    question: 'Kan de woning op naam van de organisatie blijven tot de schulden geregeld zijn?',
    tell: (t) => judge(t, 1, ['goodHome', 'healthyFinances']),
  },
  {
    course: aftercare[3],
    by: 'wouter',
    broughtInAgo: 2,
    question:
      'Drie keer is een afspraak met de gemeente verzet. Hoe komen we aan een besluit over huurtoeslag?',
  },
  {
    course: safetyNet[1],
    by: 'aisha',
    broughtInAgo: 1,
    question: 'Er is ’s avonds niemand die kan langsgaan. Wie kan dat in dit gebied wel?',
    bottleneck: 'support',
  },
];

export const caseIdAt = (number: number): string => demoId('case', number);

export function tellCase(
  demo: DemoCase,
  number: number,
  dates: Dates,
  surroundings: Surroundings,
  known: { tables: readonly TableDay[]; bottleneck: string | null },
): ToldMatter<'case'> {
  const id = caseIdAt(number);
  const { by, question } = demo;
  const { handover, cluster } = handoverOf(demo.course);
  const day = dates.ago(demo.broughtInAgo);
  return tellMatter({ kind: 'case', id, day, time: '11:40', dates, rules: utrecht }, (t) => {
    t.does(by, {
      type: 'bringIn',
      case: id,
      handover,
      cluster,
      bottleneck: known.bottleneck,
      question: t.text(by, 'question', question, handover),
      openCase: null,
      surroundings,
    });
    const table = (ago: number): TableDay => {
      const found = known.tables.at(-ago);
      if (!found) throw new Error(`There was no table ${ago} tables ago`);
      return found;
    };
    demo.tell?.({ ...t, table });
  });
}
