import { condition } from '@temporalio/workflow';
import { hasEnded, isRunOver, type File } from './file';
import type { Subject } from './way';
import { withoutFailing } from './withoutFailing';

/** Beside the course, so that a mail server that is away holds up nobody; ends when the course has ended. */
export async function handOutNotices<S extends Subject>(file: File<S>): Promise<void> {
  for (;;) {
    // Near its end a run leaves what waits to the next one.
    await condition(() => (file.noticesWaiting && !isRunOver(file)) || hasEnded(file));
    if (!file.noticesWaiting) return;
    file.noticesWaiting = false;
    file.handingOut = true;
    await withoutFailing('Notices could not be handed out', () => file.way.deliverNotices());
    file.handingOut = false;
  }
}
