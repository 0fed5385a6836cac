import { condition } from '@temporalio/workflow';
import { mail } from './activityGroups';
import { hasEnded, isRunOver, type File } from './file';
import { withoutFailing } from './withoutFailing';

/** Beside the course, so that a mail server that is away holds up nobody; ends when the handover has ended. */
export async function handOutNotices(file: File): Promise<void> {
  for (;;) {
    // Near its end a run leaves what waits to the next one.
    await condition(() => (file.noticesWaiting && !isRunOver(file)) || hasEnded(file));
    if (!file.noticesWaiting) return;
    file.noticesWaiting = false;
    file.handingOut = true;
    await withoutFailing('Notices could not be handed out', () =>
      mail.deliverNotices({ handover: file.handover }),
    );
    file.handingOut = false;
  }
}
