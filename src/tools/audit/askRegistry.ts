import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Milliseconds; a registry that takes longer is as good as away. */
const patience = 60_000;

/** What the registry knows of the packages of the lock file, as `npm audit` puts it; undefined when it cannot be asked. */
export async function askRegistry(folder: string): Promise<unknown> {
  const npm = spawn('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patience,
    shell: process.platform === 'win32',
  });
  const started = new Promise<boolean>((resolve) => {
    npm.once('spawn', () => resolve(true));
    npm.once('error', () => resolve(false));
  });
  if (!(await started)) return undefined;
  const answer = await text(npm.stdout);
  try {
    return JSON.parse(answer) as unknown;
  } catch {
    return undefined;
  }
}
