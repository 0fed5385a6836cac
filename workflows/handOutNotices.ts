import { condition } from '@temporalio/workflow';
import { mail } from './activityGroups';
import type { File } from './file';
import { withoutFailing } from './withoutFailing';

/** Beside the course, so that a mail server that is away holds up nobody; ends when the handover has ended. */
export async function handOutNotices(file: File): Promise<void> {
  for (;;) {
    await condition(() => file.noticesWaiting || file.state?.phase === 'ended');
    if (!file.noticesWaiting) return;
    file.noticesWaiting = false;
    file.handingOut = true;
    await withoutFailing('Notices could not be handed out', () =>
      mail.deliverNotices({ handover: file.handover }),
    );
    file.handingOut = false;
  }
}
