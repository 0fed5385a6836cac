import { getExternalWorkflowHandle, workflowInfo } from '@temporalio/workflow';
import { record } from './activityGroups';
import type { File } from './file';
import type { HandoverSubject } from './handoverWay';
import { surroundingsChanged } from './messages';
import { withoutFailing } from './withoutFailing';

/** Other senders' handovers of the same client hear that this one is there, or over; and this one looks at them, too. */
export async function tellSameClient(file: File<HandoverSubject>): Promise<void> {
  const handover = file.way.id;
  await withoutFailing('Handovers of the same client could not be looked up', async () => {
    const others = await record.findSameClient({ handover });
    file.surroundingsChanged ||= others.length > 0;
    for (const other of others) await tell(handover, other);
  });
}

/** Runs are named after their handover. */
const tell = (handover: string, other: string): Promise<void> =>
  withoutFailing('A handover of the same client could not be told', () =>
    getExternalWorkflowHandle(workflowInfo().workflowId.replace(handover, other)).signal(surroundingsChanged),
  );
