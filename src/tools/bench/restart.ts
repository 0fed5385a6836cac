import path from 'node:path';
import type { Browser } from './browser';
import type { PageForm } from './forms';
import { round } from './load';
import { diskOf, memoryOf } from './machine';
import { sendUntilDone } from './signOffs';
import type { Stage } from './stage';

/** Megabytes, by part. */
export type Footprint = Readonly<{ memory: Record<string, number>; disk: Record<string, number> }>;

export const footprint = ({ config, pids }: Stage): Footprint => ({
  memory: Object.fromEntries(Object.entries(pids()).map(([part, pid]) => [part, memoryOf(pid)])),
  disk: Object.fromEntries(
    ['postgres', 'temporal', 'mail'].map((part) => [part, diskOf(path.join(config.dataDir, part))]),
  ),
});

export interface Restart {
  /** Seconds from the start of the parts until a page was answered, and until a command was. */
  firstPage: number;
  firstCommand: number;
}

const parts = ['postgres', 'temporal', 'worker', 'web'] as const;

/** Kills all parts at once, starts them again, and sees how long it takes until somebody can work. */
export async function killAndRestart(
  stage: Stage,
  { browser, form }: { browser: Browser; form: PageForm },
): Promise<Restart> {
  await stage.kill(...parts);
  const begun = performance.now();
  const passed = () => round((performance.now() - begun) / 1000);
  await stage.start('postgres', 'temporal');
  await stage.start('worker', 'web');
  const page = await browser.get(stage.config.baseUrl);
  if (page.status !== 200)
    throw new Error(`The first page after the restart was answered with ${page.status}`);
  const firstPage = passed();
  await sendUntilDone(browser, form);
  return { firstPage, firstCommand: passed() };
}
