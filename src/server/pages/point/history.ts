import type { EventType } from '../../../domain/handover/events';
import type { Party } from '../../../domain/handover/state';
import { emptyPoint, type PointContent } from '../../../domain/template';
import type { TimelineEntry } from '../../../db/timeline';

/** The kinds of events that a point's own page tells. */
export const pointEvents: readonly EventType[] = [
  'pointEdited',
  'pointSigned',
  'signOffLapsed',
  'pointAskedBack',
  'questionAnswered',
];

export interface Version {
  number: number;
  at: string;
  by: string;
  /** Their name alone. */
  name: string | null;
  content: PointContent;
  /** What stood there before; null for the first version. */
  before: PointContent | null;
  signedBy: Party[];
}

export interface AskedQuestion {
  id: string;
  text: string;
  askedBy: string;
  askedAt: string;
  answer: { text: string; by: string; at: string } | null;
}

export interface PointHistory {
  /** Newest first. */
  versions: Version[];
  /** Newest first. */
  questions: AskedQuestion[];
  /** Parties whose last word on this point was lost by an edit. */
  lapsed: Party[];
  /** Who said or recorded the latest word of each party. */
  signers: Partial<Record<Party, string>>;
}

export const whoOf = ({ personName, organisationName }: TimelineEntry): string =>
  [personName, organisationName].filter((part) => part !== null).join(', ');

/** Puts events (oldest first) and the texts they refer to together. */
export function historyOf(
  entries: readonly TimelineEntry[],
  contents: ReadonlyMap<string, PointContent>,
  texts: ReadonlyMap<string, { content: string }>,
): PointHistory {
  const versions: Version[] = [];
  const questions: AskedQuestion[] = [];
  const lapsed = new Set<Party>();
  const signers: PointHistory['signers'] = {};
  const textOf = (id: string) => texts.get(id)?.content ?? '';
  for (const entry of entries) {
    const { event, at } = entry;
    const latest = versions[versions.length - 1];
    if (event.type === 'pointEdited') {
      const content = contents.get(event.version) ?? emptyPoint;
      const before = latest?.content ?? null;
      versions.push({
        number: versions.length + 1,
        at,
        by: whoOf(entry),
        name: entry.personName,
        content,
        before,
        signedBy: [],
      });
    } else if (event.type === 'pointSigned') {
      latest?.signedBy.push(event.party);
      lapsed.delete(event.party);
      signers[event.party] = whoOf(entry);
    } else if (event.type === 'signOffLapsed') {
      lapsed.add(event.party);
    } else if (event.type === 'pointAskedBack') {
      const { question, text } = event;
      questions.push({
        id: question,
        text: textOf(text),
        askedBy: whoOf(entry),
        askedAt: at,
        answer: null,
      });
    } else if (event.type === 'questionAnswered') {
      const asked = questions.find(({ id }) => id === event.question);
      if (asked) asked.answer = { text: textOf(event.text), by: whoOf(entry), at };
    }
  }
  return { versions: versions.reverse(), questions: questions.reverse(), lapsed: [...lapsed], signers };
}
