/** Notices that a part ends without having been asked to. */
export const deathWatch = () => {
  const state = { watching: true };
  const { promise: died, resolve } = withResolvers();
  return {
    died,
    stopWatching: () => {
      state.watching = false;
    },
    watch: (title: string, ended: Promise<string>) =>
      void ended.then((lastWords) => {
        if (state.watching) resolve(`${title} ended unexpectedly${lastWords === '' ? '' : `: ${lastWords}`}`);
      }),
  };
};

const withResolvers = () => {
  let resolve: (sentence: string) => void = () => undefined;
  const promise = new Promise<string>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};
