import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log';

export type Stop = () => Promise<void>;

const patience = 20_000;

/** Ends one part after the other. One that hangs or fails does not keep the next ones from ending. */
export const stopInOrder = async (stops: readonly Stop[], log: Log): Promise<void> => {
  for (const stop of stops) {
    const waiting = new AbortController();
    const late = pause(patience, 'late' as const, { signal: waiting.signal, ref: false });
    try {
      if ((await Promise.race([stop(), late])) === 'late') log.warn('A part did not end in time');
    } catch (fault) {
      log.warn({ err: fault }, 'A part did not end in good order');
    } finally {
      waiting.abort();
      late.catch(() => undefined);
    }
  }
};
