import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { round } from './load';
import { startProgram } from './programs';

/** Seconds that `npm start` takes on this folder until the web application answers; then it is ended again. */
async function startOnce(dataDir: string, cacheDir: string): Promise<number> {
  const begun = performance.now();
  const overstap = await startProgram({
    name: 'overstap',
    dataDir,
    file: 'src/local/main.ts',
    environment: {
      ...process.env,
      DATA_DIR: dataDir,
      OVERSTAP_CACHE_DIR: cacheDir,
      WEB_PORT: '0',
      OIDC_PORT: '0',
      INBOX_PORT: '0',
      TEMPORAL_UI_PORT: '0',
    },
    isReady: (words) => words.includes('Overstap runs.'),
  });
  const seconds = round((performance.now() - begun) / 1000);
  await overstap.stop();
  return seconds;
}

/** The first start on an empty folder (programs are fetched already), and the second one on the same. */
export async function coldStart(cacheDir: string): Promise<{ first: number; again: number }> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-cold-'));
  try {
    return { first: await startOnce(dataDir, cacheDir), again: await startOnce(dataDir, cacheDir) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
