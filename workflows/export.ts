import { isCancellation, sleep } from '@temporalio/workflow';
import { toEpochMilliseconds, type Moment } from '../src/domain/calendar/day';
import { exportRecord, gathering } from './activityGroups';

/** Which export; everything about it is in the record. */
export interface ExportInput {
  id: string;
}

/** Gathers a file, keeps it as long as it can be fetched, and erases it. */
export async function exportFile({ id }: ExportInput): Promise<void> {
  const expires = await gathered(id);
  if (expires === null) return;
  await sleep(Math.max(0, toEpochMilliseconds(expires) - Date.now()));
  await exportRecord.eraseExport({ id });
}

/** Until when it can be fetched; null when it could not be made: then whoever asked reads that, and may ask again. */
async function gathered(id: string): Promise<Moment | null> {
  try {
    return await gathering.gatherExport({ id });
  } catch (fault) {
    if (isCancellation(fault)) throw fault;
    await exportRecord.failExport({ id });
    return null;
  }
}
