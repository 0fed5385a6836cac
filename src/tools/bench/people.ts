import type { Browser } from './browser';
import { actors } from './courses';
import type { Travellers } from './journey';
import { openBrowsers } from './signOffs';
import type { Stage } from './stage';

export interface People extends Travellers {
  close: () => void;
}

/** Everybody of the benched handovers, signed in; each browser has room for everybody who works at once. */
export async function signInAll({ config }: Stage, connections: number): Promise<People> {
  const { baseUrl } = config;
  const who = [actors.caseWorker, actors.sender, actors.receiver];
  const browsers = await openBrowsers(baseUrl, who, connections);
  const [caseWorker, sender, receiver] = browsers as [Browser, Browser, Browser];
  return { baseUrl, caseWorker, sender, receiver, close: () => browsers.forEach((each) => each.close()) };
}
