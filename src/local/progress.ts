/** Tells a waiting person, about once a second, that something is still being fetched. */
export type Progress = (line: string) => void;

/** One line that counts on a terminal; a line every ten seconds where the output is kept. */
export const terminalProgress =
  (output: NodeJS.WriteStream = process.stderr): Progress =>
  (line) => {
    const seconds = / (\d+) s$/.exec(line)?.[1];
    if (output.isTTY) output.write(`\r\u001b[K${line}${seconds === undefined ? '\n' : ''}`);
    else if (seconds === undefined || seconds === '1' || seconds.endsWith('0')) output.write(`${line}\n`);
  };

/** Runs `work` while progress counts the seconds. */
export const whileCounting = async <Result>(
  title: string,
  progress: Progress,
  work: () => Promise<Result>,
): Promise<Result> => {
  const start = performance.now();
  const tick = () => progress(`Fetching ${title}… ${Math.round((performance.now() - start) / 1000)} s`);
  const timer = setInterval(tick, 1000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};
