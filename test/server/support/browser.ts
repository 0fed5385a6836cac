import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const isWanted = existsSync(executablePath) || process.env['CI'] === 'true';

if (!isWanted)
  console.warn(`Browser tests are skipped: no Chromium at ${executablePath} (set CHROMIUM_PATH).`);

/** Browser tests run where Chromium is present; in continuous integration they are mandatory. */
export const describeWithBrowser = isWanted ? describe : describe.skip;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
