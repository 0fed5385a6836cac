import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, type Logger } from '@temporalio/worker';

const root = path.resolve(__dirname, '../..');

/** Everything a workflow may be made of; with the lock file, for the libraries. */
const sources = ['workflows', 'src/domain', 'package-lock.json'];

const filesUnder = (place: string): string[] =>
  readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const place = path.join(root, source);
    for (const file of source.endsWith('.json') ? [place] : filesUnder(place))
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}

/**
 * The workflows as one piece of code. Bundling takes seconds, so the result is kept in the cache folder under a hash of
 * what it was made of; older ones are removed.
 */
export async function workflowBundle(cacheDir: string, logger?: Logger): Promise<{ code: string }> {
  const folder = path.join(cacheDir, 'workflows');
  const kept = path.join(folder, `${hashOfSources()}.js`);
  if (existsSync(kept)) return { code: readFileSync(kept, 'utf8') };
  const { code } = await bundleWorkflowCode({ workflowsPath: path.join(root, 'workflows'), logger });
  keep(folder, kept, code);
  return { code };
}

/** Written beside its place and moved there when complete. A folder that cannot be written only costs time. */
function keep(folder: string, file: string, code: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) rmSync(path.join(folder, old), { force: true });
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, code);
    renameSync(partial, file);
  } catch {
    return;
  }
}
