import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Browser tests run where Chromium is present; in continuous integration they are mandatory. */
export const describeWithBrowser =
  existsSync(executablePath) || process.env['CI'] === 'true' ? describe : describe.skip;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
