import { dayOf, momentAt, type ClockTime, type Day, type Moment } from '../../../domain/calendar/day';
import type { HandoverId, PersonId } from '../../../domain/handover/state';
import {
  courseOf,
  type MatterCommands,
  type MatterKind,
  type MatterNotice,
  type MatterRecorded,
  type MatterRules,
  type MatterStates,
} from '../../../domain/matters';
import type { Dates } from '../dates';
import { demoId } from '../ids';
import { personId } from '../people';
import { actorFor } from '../roles';

export interface KeptMatterText {
  id: string;
  /** The handover it is about, with whose client it is erased. */
  handover: HandoverId | null;
  kind: string;
  content: string;
  author: PersonId;
  at: Moment;
}

/** A matter that is told step by step, as if people had done it on those days; people go by their key. */
export interface MatterTelling<K extends MatterKind> {
  dates: Dates;
  state(): MatterStates[K];
  today(): Day;
  /** Time goes on to that day and clock time; whatever is due happens on its own moment. */
  goTo(day: Day, time?: ClockTime): void;
  /** `system` is time itself. */
  does(player: string, command: MatterCommands[K]): void;
  /** Keeps a free text and gives its id. */
  text(player: string, kind: string, content: string, handover?: HandoverId | null): string;
}

export interface ToldMatter<K extends MatterKind = MatterKind> {
  kind: K;
  id: string;
  state: MatterStates[K];
  recorded: readonly MatterRecorded<K>[];
  texts: readonly KeptMatterText[];
  notices: readonly { notice: MatterNotice; at: Moment }[];
}

interface Beginning<K extends MatterKind> {
  kind: K;
  id: string;
  day: Day;
  time?: ClockTime;
  dates: Dates;
  rules: MatterRules;
}

/** Tells a matter from its beginning until now, through the rules themselves. A refusal is a fault of the telling. */
export function tellMatter<K extends MatterKind>(
  { kind, id, day, time = '09:30', dates, rules }: Beginning<K>,
  tell: (telling: MatterTelling<K>) => void,
): ToldMatter<K> {
  const course = courseOf(kind);
  const recorded: MatterRecorded<K>[] = [];
  const texts: KeptMatterText[] = [];
  const notices: { notice: MatterNotice; at: Moment }[] = [];
  let told: MatterStates[K] | null = null;
  let now = momentAt(day, time);

  const state = (): MatterStates[K] => {
    if (!told) throw new Error(`${id} has not begun yet`);
    return told;
  };
  const does = (player: string, command: MatterCommands[K]): void => {
    const actor = player === 'system' ? ({ kind: 'system' } as const) : actorFor(personId(player));
    const request = { id: demoId(id, 'command', recorded.length), actor, command };
    const decided = course.decide(told, request, now, rules);
    if (!decided.ok) {
      throw new Error(`${command.type} by ${player} on ${now} in ${id}: ${decided.refusal.code}`);
    }
    for (const one of course.record(told, request, now, decided.events)) {
      const after = course.evolve(told, one);
      notices.push(...course.notices(told, one, after, rules).map((notice) => ({ notice, at: now })));
      recorded.push(one);
      told = after;
    }
  };
  const goTo = (until: Moment): void => {
    if (until < now) throw new Error(`${id} is told backwards: ${until} after ${now}`);
    if (until > dates.now) throw new Error(`${id} is told ahead of time: ${until}`);
    for (let due = dueIn(told); due !== null && due <= until; due = dueIn(told)) {
      now = due > now ? due : now;
      does('system', course.timePasses);
    }
    now = until;
  };
  const dueIn = (current: MatterStates[K] | null) => current && course.nextDue(current, rules);

  tell({
    dates,
    state,
    today: () => dayOf(now),
    goTo: (on, at = '10:00') => goTo(momentAt(on, at)),
    does,
    text: (player, of, content, handover = null) => {
      const text = demoId(id, 'text', texts.length);
      texts.push({ id: text, handover, kind: of, content, author: personId(player), at: now });
      return text;
    },
  });
  goTo(dates.now);
  return { kind, id, state: state(), recorded, texts, notices };
}

/** How it stood at that moment; null before it began. */
export const matterAt = <K extends MatterKind>(
  { kind, recorded }: Pick<ToldMatter<K>, 'kind' | 'recorded'>,
  moment: Moment,
): MatterStates[K] | null =>
  recorded
    .filter(({ at }) => at <= moment)
    .reduce<MatterStates[K] | null>((state, one) => courseOf(kind).evolve(state, one), null);
