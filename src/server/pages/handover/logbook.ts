import type { HandoverEvent } from '../../../domain/handover/events';
import type { Records } from '../../../db';
import type { HandoverFile } from '../../handover/file';

export const pageSize = 50;

/** Every free text that an event carries, in reading order. */
function textsIn(event: HandoverEvent): string[] {
  const decision = 'decision' in event ? event.decision : null;
  return [
    'text' in event ? event.text : null,
    'change' in event ? (event.change?.reason ?? null) : null,
    decision?.text ?? null,
    decision?.kind === 'close' ? decision.secondOpinion : null,
  ].filter((text) => text !== null);
}

type Entry = Awaited<ReturnType<Records['timeline']>>[number];
export type LogbookEntry = Entry & { texts: string[] };

/**
 * A page of what happened, newest first, and one more to know whether there is an older page. The texts are only read
 * for who may read the content.
 */
export async function logbookEntries(
  records: Pick<Records, 'timeline' | 'textsById'>,
  file: HandoverFile,
  before: number | undefined,
): Promise<LogbookEntry[]> {
  const entries = await records.timeline(file.id, { before, limit: pageSize + 1 });
  const wanted = file.visibility === 'full' ? entries.flatMap(({ event }) => textsIn(event)) : [];
  const texts = await records.textsById(file.id, wanted);
  return entries.map((entry) => ({
    ...entry,
    texts: textsIn(entry.event)
      .map((id) => texts.get(id)?.content)
      .filter((content) => content !== undefined),
  }));
}
