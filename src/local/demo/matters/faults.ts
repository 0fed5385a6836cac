import { proposals, returns, type FaultState, type Proposal } from '../../../domain/bottleneck/fault';
import type { BottleneckKind, OutsideParty } from '../../../domain/bottleneck/kinds';
import { occurrencesOf } from '../../../domain/bottleneck/occurrences';
import { momentAt, type Day } from '../../../domain/calendar/day';
import type { Surroundings } from '../../../domain/owned/surroundings';
import { utrecht } from '../../../domain/region/utrecht';
import type { Dates } from '../dates';
import { personId } from '../people';
import { matterAt, tellMatter, type MatterTelling, type ToldMatter } from './telling';

type ToldBottlenecks = readonly ToldMatter<'bottleneck'>[];

/** What became of the fault that a kind of bottleneck was proposed as; without a story it waits to be weighed. */
const stories: Partial<Record<BottleneckKind, (t: MatterTelling<'fault'>) => void>> = {
  income: (t) => accept(t, 42, 'municipality', 'youssef', t.dates.ahead(6)),
  documents: (t) => {
    accept(t, 145, 'receiverBoard', 'marit', t.dates.ago(115));
    change(t, 110, 'marit', 'Bewindvoerders geven akkoord per beveiligde mail. Papier is niet meer nodig.');
  },
  debts: (t) => {
    accept(t, 90, 'municipality', 'youssef', t.dates.ago(48));
    change(t, 50, 'youssef', 'De gemeente behandelt de aanvraag voortaan voor de verhuizing.');
  },
  treatment: (t) => {
    accept(t, 64, 'mentalHealthCare', 'daphne', t.dates.ago(20));
    change(t, 25, 'daphne', 'De instelling houdt het dossier open tot de eerste afspraak in de wijk.');
  },
  nuisance: (t) => {
    t.goTo(t.dates.ago(52), '16:00');
    t.does('jolanda', {
      type: 'dismiss',
      text: t.text(
        'jolanda',
        'dismiss',
        'Twee losse gevallen met een andere oorzaak. Geen structurele fout.',
      ),
    });
  },
};

function accept(
  t: MatterTelling<'fault'>,
  ago: number,
  party: OutsideParty,
  keeper: string,
  promisedDay: Day,
): void {
  t.goTo(t.dates.ago(ago), '10:15');
  t.does('jolanda', {
    type: 'acceptFault',
    party,
    contact: t.text('jolanda', 'contact', 'Hoofd van de afdeling, via het centrale nummer'),
    promisedDay,
    keeper: personId(keeper),
    text: null,
  });
}

function change(t: MatterTelling<'fault'>, ago: number, keeper: string, words: string): void {
  t.goTo(t.dates.ago(ago), '13:50');
  t.does(keeper, { type: 'recordChange', on: t.today(), text: t.text(keeper, 'change', words) });
}

/** The bottlenecks as they stood at the end of that day. */
const knownOn = (bottlenecks: ToldBottlenecks, day: Day) =>
  bottlenecks.flatMap((told) => matterAt(told, momentAt(day, '23:59')) ?? []);

const daysOf = (bottlenecks: ToldBottlenecks): Day[] => [
  ...new Set(bottlenecks.flatMap(({ state }) => occurrencesOf(state)).map(({ on }) => on)),
];

/** Found in what was met up to that day, at the moment at which the last of it was raised. */
export interface FoundFault extends Proposal {
  on: Day;
}

/** What the rules find structural in these bottlenecks, day after day; a kind is found once, as its fault is never over. */
export function foundFaults(bottlenecks: ToldBottlenecks): FoundFault[] {
  const found: FoundFault[] = [];
  for (const on of daysOf(bottlenecks).sort()) {
    const fresh = proposals(knownOn(bottlenecks, on), [], on, utrecht);
    found.push(
      ...fresh
        .filter(({ grounds }) => !found.some((known) => known.grounds.kind === grounds.kind))
        .map((proposal) => ({ ...proposal, on })),
    );
  }
  return found;
}

/** The first day on which what was changed turned out not to hold, and by which bottleneck. */
function comesBack(bottlenecks: ToldBottlenecks, state: FaultState) {
  const [first] = daysOf(bottlenecks)
    .sort()
    .map((on) => ({ on, back: returns(knownOn(bottlenecks, on), [state]) }))
    .filter(({ back }) => back.length > 0);
  return first?.back[0] ? { on: first.on, bottleneck: first.back[0].bottleneck } : null;
}

export function tellFault(
  { fault, grounds, on }: FoundFault,
  bottlenecks: ToldBottlenecks,
  dates: Dates,
  surroundings: Surroundings,
): ToldMatter<'fault'> {
  return tellMatter({ kind: 'fault', id: fault, day: on, time: '17:00', dates, rules: utrecht }, (t) => {
    t.does('system', { type: 'proposeFault', fault, grounds, surroundings });
    stories[grounds.kind]?.(t);
    const back = comesBack(bottlenecks, t.state());
    if (!back) return;
    t.goTo(back.on, '17:00');
    t.does('system', { type: 'recordReturn', bottleneck: back.bottleneck, text: null });
  });
}
