import type { MatterEvents, MatterKind } from '../../domain/matters';
import type { Services } from '../services';
import type { MatterFile } from './file';

/** Something that happened, with who did it. */
export interface MatterHappened<K extends MatterKind> {
  seq: number;
  at: string;
  event: MatterEvents[K];
  person: string | null;
  personName: string | null;
  organisationName: string | null;
}

export interface MatterHistory<K extends MatterKind> {
  /** Newest first. */
  happened: readonly MatterHappened<K>[];
  textOf: (id: string | null | undefined) => string | null;
}

/** The fields of an event that hold the id of a text. */
const textFields = ['text', 'what', 'description', 'question', 'place', 'contact'];

const textIdsIn = (event: object): string[] =>
  Object.entries(event).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return textFields.includes(name) ? [value] : [];
    return typeof value === 'object' && value !== null ? textIdsIn(value) : [];
  });

/** What happened to a matter, with the texts that belong to it. */
export async function matterHistory<K extends MatterKind>(
  { records }: Pick<Services, 'records'>,
  { id, kind }: Pick<MatterFile<K>, 'id' | 'kind'>,
): Promise<MatterHistory<K>> {
  const happened = await records.matterTimeline(kind, id);
  const texts = await records.matterTexts(id, [
    ...new Set(happened.flatMap(({ event }) => textIdsIn(event))),
  ]);
  return { happened, textOf: (text) => (text ? (texts.get(text)?.content ?? null) : null) };
}
