import { isCancellation, log } from '@temporalio/workflow';

/** For what nobody waits on: a fault is logged, the course goes on. What it was about stays out of the log. */
export async function withoutFailing<Result>(
  what: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (fault) {
    if (isCancellation(fault)) throw fault;
    log.error(what);
    return undefined;
  }
}
