import type { Browser } from './browser';
import { timing, type Timing } from './load';

export interface PageTiming extends Timing {
  page: string;
  reader: string;
  kilobytes: number;
}

/** What is looked at: an address, or one for each time. */
export interface Look {
  page: string;
  reader: string;
  browser: Browser;
  address: (time: number) => string;
}

/** Opens each page so many times, one after the other, as one reader; a page that is not there is a fault. */
export async function lookAt(looks: readonly Look[], times: number): Promise<PageTiming[]> {
  const found: PageTiming[] = [];
  for (const { page, reader, browser, address } of looks) {
    const took: number[] = [];
    let bytes = 0;
    for (let time = -warmUp; time < times; time += 1) {
      const begun = performance.now();
      const { status, body, url } = await browser.get(address(Math.abs(time)));
      if (status !== 200) throw new Error(`${url} was answered with ${status}`);
      if (time >= 0) took.push(performance.now() - begun);
      bytes = Buffer.byteLength(body);
    }
    found.push({ page, reader, kilobytes: Math.round(bytes / 1024), ...timing(took) });
  }
  return found;
}

const warmUp = 3;
