/**
 * Starts side by side; when one fails, the others are waited for, so that they can be stopped, and its fault is thrown.
 * `giveUp` is called at the first failure: what takes long (a download) can break off.
 */
export const startTogether = async (
  starts: readonly (() => Promise<void>)[],
  giveUp: () => void,
): Promise<void> => {
  const faults: unknown[] = [];
  await Promise.all(
    starts.map(async (start) => {
      try {
        await start();
      } catch (fault) {
        faults.push(fault);
        giveUp();
      }
    }),
  );
  if (faults.length > 0) throw faults[0];
};
