import { agenda } from '../../../domain/conference/agenda';
import type { ConferenceFacts } from '../../../domain/conference/facts';
import { mayAsk } from '../../../domain/conference/relations';
import type { AgendaItem, AgendaReason } from '../../../domain/conference/state';
import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { textIn } from '../../matters/file';
import { paths } from '../../paths';
import type { ConferenceFile } from './file';

/** Why something is on the agenda, as far as this reader may know. */
export interface WhyLine {
  text: string;
  /** Where more about it is. */
  href: string | null;
  /** What somebody wrote; null where nothing was written or it is not for this reader. */
  typed: string | null;
  who: string | null;
}

export interface AgendaLine {
  item: AgendaItem;
  /** What it is about when that is no handover. */
  what: string;
  why: WhyLine[];
  /** The added item that the reader may take off again. */
  removable: string | null;
}

interface Reader {
  words: Words;
  language: Language;
  /** The bottlenecks and cases that the reader can open. */
  seen: ReadonlySet<string>;
}

/** While the meeting is open its agenda stands; before, it is what it would be on that day. */
export const itemsOf = (
  { state, rules, today }: Pick<ConferenceFile, 'state' | 'rules' | 'today'>,
  facts: ConferenceFacts,
): readonly AgendaItem[] =>
  state.next?.written?.items ?? agenda(facts, state, state.next?.day ?? today, rules.policy);

function hrefOf({ code, of }: AgendaReason, seen: ReadonlySet<string>): string | null {
  if (of === null || !seen.has(of)) return null;
  if (code === 'bottleneck') return paths.bottleneck(of);
  return code === 'broughtIn' || code === 'review' ? paths.case(of) : null;
}

function whyLine(file: ConferenceFile, reason: AgendaReason, { words, language, seen }: Reader): WhyLine {
  const { conference } = words;
  const { code, of } = reason;
  const day = reason.day === null ? '' : formatDay(reason.day, language, { year: true });
  const line = {
    text: conference.because[code]({ day }),
    href: hrefOf(reason, seen),
    typed: null,
    who: null,
  };
  if (code === 'added') {
    const added = file.state.added.find(({ id }) => id === of);
    const name = file.nameOf(added?.by ?? null);
    return {
      ...line,
      typed: textIn(file, added?.text) ?? conference.agenda.hidden,
      who: name === '' ? null : conference.agenda.by({ name }),
    };
  }
  if (code !== 'openAction') return line;
  const action = file.state.actions.find(({ id }) => id === of);
  const name = file.nameOf(action?.owner ?? null);
  return {
    ...line,
    typed: textIn(file, action?.what) ?? conference.agenda.hidden,
    who: name === '' ? null : conference.agenda.owner({ name }),
  };
}

function whatOf({ reasons: [first] }: AgendaItem, { conference: { agenda: text } }: Words): string {
  switch (first?.code) {
    case 'bottleneck':
      return text.bottleneck;
    case 'broughtIn':
    case 'review':
      return text.case;
    case 'openAction':
      return text.action;
    default:
      return text.added;
  }
}

function removableOf({ actor, state, today }: ConferenceFile, { reasons }: AgendaItem): string | null {
  const added = reasons.find(({ code }) => code === 'added')?.of ?? null;
  if (added === null || state.next?.written) return null;
  return mayAsk(actor, { type: 'removeItem', item: added }, state, today) ? added : null;
}

/** The agenda as this reader may know it. */
export const agendaLines = (
  file: ConferenceFile,
  items: readonly AgendaItem[],
  reader: Reader,
): AgendaLine[] =>
  items.map((item) => ({
    item,
    what: whatOf(item, reader.words),
    why: item.reasons.map((reason) => whyLine(file, reason, reader)),
    removable: removableOf(file, item),
  }));

export const handoversOn = (items: readonly AgendaItem[]): string[] =>
  items.flatMap(({ handover }) => (handover === null ? [] : [handover]));

/** The bottlenecks and cases that are a reason for something. */
export const mattersOn = (items: readonly AgendaItem[]): string[] =>
  items.flatMap(({ reasons }) =>
    reasons.flatMap(({ code, of }) =>
      of !== null && (code === 'bottleneck' || code === 'broughtIn' || code === 'review') ? [of] : [],
    ),
  );
