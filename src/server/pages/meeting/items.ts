import type { AgendaItem, ItemDecision, Minutes } from '../../../domain/conference/state';
import type { Words } from '../../../words';
import { paths } from '../../paths';
import { actionAddress } from './addresses';

/** A handover as this reader may know it. */
export interface NamedHandover {
  reference: string;
  clientName: string | null;
  visibility: string | null;
}

/** What the items of one meeting are drawn from. */
export interface ItemSource {
  conference: string;
  written: Minutes;
  handovers: ReadonlyMap<string, NamedHandover>;
  /** The bottlenecks and cases that the reader can open. */
  seen: ReadonlySet<string>;
  /** The text of an added item or an action, by its id; null when the reader may not read it. */
  textOf: (id: string) => string | null;
  /** What was decided, by the id of the text. */
  contentOf: (text: string) => string | null;
  now: string;
}

export interface ShownItem {
  id: string;
  /** Without anybody's name: what goes on paper. */
  title: string;
  /** The client, for who may know; never on paper. */
  clientName: string | null;
  link: { href: string; label: string } | null;
  reasons: AgendaItem['reasons'];
  decision: (ItemDecision & { content: string | null }) | null;
  status: 'now' | 'decided' | 'undecided';
  minutes: number;
}

export const shownItems = (source: ItemSource, words: Words): ShownItem[] =>
  source.written.items.map((item) => shownItem(item, source, words));

function shownItem(item: AgendaItem, source: ItemSource, words: Words): ShownItem {
  const { written, contentOf } = source;
  const decision = written.decisions[item.id];
  const handover = item.handover === null ? undefined : source.handovers.get(item.handover);
  const isNow = written.current?.item === item.id;
  return {
    id: item.id,
    title: titleOf(item, source, words),
    clientName: handover?.clientName ?? null,
    link: linkOf(item, source, words),
    reasons: item.reasons,
    decision: decision ? { ...decision, content: contentOf(decision.text) } : null,
    status: isNow ? 'now' : decision ? 'decided' : 'undecided',
    minutes: minutesSpent(written, item.id, source.now),
  };
}

const minute = 60_000;

/** Whole minutes on an item, with those that are going on. */
export function minutesSpent({ spent, current }: Minutes, item: string, now: string): number {
  const running = current?.item === item ? Date.parse(now) - Date.parse(current.since) : 0;
  return Math.floor(((spent[item] ?? 0) + Math.max(0, running)) / minute);
}

/** `action:<id>`: what kind of item it is, and of which. */
const partsOf = (id: string): [string, string] => {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
};

function titleOf(
  { id, handover }: AgendaItem,
  { handovers, textOf }: ItemSource,
  { meeting }: Words,
): string {
  const { items } = meeting;
  if (handover !== null) return items.handover({ reference: handovers.get(handover)?.reference ?? '' });
  const [kind, of] = partsOf(id);
  switch (kind) {
    case 'bottleneck':
      return items.bottleneck;
    case 'case':
      return items.case;
    case 'action':
      return items.action({ what: textOf(of) ?? items.hiddenText });
    default:
      return textOf(of) ?? items.added;
  }
}

/** Where an item leads; what the reader may not open has no link. */
function linkOf(
  { id, handover }: AgendaItem,
  { handovers, conference, seen }: ItemSource,
  { meeting: { items } }: Words,
): ShownItem['link'] {
  if (handover !== null) {
    const isSeen = Boolean(handovers.get(handover)?.visibility);
    return isSeen ? { href: paths.handover(handover), label: items.toHandover } : null;
  }
  const [kind, of] = partsOf(id);
  switch (kind) {
    case 'bottleneck':
      return seen.has(of) ? { href: paths.bottleneck(of), label: items.toBottleneck } : null;
    case 'case':
      return seen.has(of) ? { href: paths.case(of), label: items.toCase } : null;
    case 'action':
      return { href: actionAddress(conference, of), label: items.toAction };
    default:
      return null;
  }
}

/** The item on the screen: the one asked for, else the one that is discussed, else the first. */
export const itemOnScreen = (
  items: readonly ShownItem[],
  { current }: Minutes,
  asked: unknown,
): ShownItem | undefined =>
  items.find(({ id }) => id === asked) ?? items.find(({ id }) => id === current?.item) ?? items[0];

export const itemAfter = (items: readonly ShownItem[], id: string): ShownItem | undefined =>
  items[items.findIndex((item) => item.id === id) + 1];

/** The bottlenecks and cases among the items of a meeting. */
export const mattersAmong = (items: readonly AgendaItem[]): string[] =>
  items.flatMap(({ id }) => {
    const [kind, of] = partsOf(id);
    return kind === 'bottleneck' || kind === 'case' ? [of] : [];
  });
