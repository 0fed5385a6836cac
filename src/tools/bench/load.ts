/** What a number of equal tasks took, in milliseconds. */
export interface Timing {
  atOnce: number;
  count: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
}

type Task = () => Promise<unknown>;

/** Works through the tasks, so many at a time; the next begins as soon as one is done. */
export async function work(tasks: readonly Task[], atOnce: number): Promise<Timing> {
  const took: number[] = [];
  const waiting = [...tasks];
  const begun = performance.now();
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const start = performance.now();
      await task();
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return timing(took, { atOnce, seconds: (performance.now() - begun) / 1000 });
}

/** `seconds` is how long all of it took; left out, one after the other. */
export function timing(took: readonly number[], { atOnce = 1, seconds = sum(took) / 1000 } = {}): Timing {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  const perSecond = round(took.length / seconds);
  return { atOnce, count: took.length, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
export const round = (value: number): number => Math.round(value * 10) / 10;
