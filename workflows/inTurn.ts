export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs what it is given one after the other, in the order asked; a failure reaches its own asker only. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
