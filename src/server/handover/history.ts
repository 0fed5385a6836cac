import type { EventOf, EventType } from '../../domain/handover/events';
import type { Services } from '../services';
import type { HandoverFile } from './file';

/** Something that happened, with who did it. */
export interface Happened<T extends EventType> {
  at: string;
  event: EventOf<T>;
  personName: string | null;
  organisationName: string | null;
}

export interface History<T extends EventType> {
  /** Newest first. */
  happened: Happened<T>[];
  /** The words behind an id; null when there are none, or when the reader may not read them. */
  textOf: (id: string | null | undefined) => string | null;
}

const textFields = ['text', 'scores', 'secondOpinion'];

/** Every text that an event names, also inside the decision it carries. */
const textIdsIn = (event: object): string[] =>
  Object.entries(event).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return textFields.includes(name) ? [value] : [];
    return typeof value === 'object' && value !== null ? textIdsIn(value) : [];
  });

/** What happened of these kinds, with the texts that belong to it. Process facts come without texts. */
const noTexts: Awaited<ReturnType<Services['records']['textsById']>> = new Map();

export async function historyOf<T extends EventType>(
  { records }: Pick<Services, 'records'>,
  file: HandoverFile,
  types: readonly T[],
): Promise<History<T>> {
  const entries = await records.timeline(file.id);
  const happened = entries.filter((entry): entry is typeof entry & Happened<T> =>
    (types as readonly EventType[]).includes(entry.event.type),
  );
  const ids = happened.flatMap(({ event }) => textIdsIn(event));
  const texts = file.visibility === 'full' ? await records.textsById(file.id, ids) : noTexts;
  return { happened, textOf: (id) => (id ? (texts.get(id)?.content ?? null) : null) };
}
