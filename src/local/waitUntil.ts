import { setTimeout as pause } from 'node:timers/promises';

/** Asks again every 50 ms until the answer is yes; false when `forMilliseconds` have passed. */
export const waitUntil = async (
  isSo: () => boolean | Promise<boolean>,
  forMilliseconds: number,
): Promise<boolean> => {
  const end = performance.now() + forMilliseconds;
  while (performance.now() < end) {
    if (await isSo()) return true;
    await pause(50);
  }
  return isSo();
};
