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

/** What happened to a matter, newest first; the texts it speaks of are in the file. */
export const matterHistory = <K extends MatterKind>(
  { records }: Pick<Services, 'records'>,
  { id }: Pick<MatterFile<K>, 'id' | 'kind'>,
): Promise<MatterHappened<K>[]> => records.matterTimeline<K>(id);
