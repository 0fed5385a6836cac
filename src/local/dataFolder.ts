import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lives, markOf, type ProcessMark } from './processes';
import { startFailure } from './startFailure';

export type DataFolder = Readonly<{ release: () => void }>;

const lockFileOf = (dataDir: string) => path.join(dataDir, 'overstap.lock');

/**
 * Makes the folder and takes it for this process; two at once would damage the databases in it. The lock names a process,
 * so that one which was killed holds nothing back.
 * Throws a start failure when the folder cannot be written or another process has it.
 */
export const takeDataFolder = (dataDir: string): DataFolder => {
  makeFolder(dataDir);
  if (!makeLock(dataDir)) {
    refuseWhenHeld(dataDir);
    rmSync(lockFileOf(dataDir), { force: true });
    if (!makeLock(dataDir)) refuseWhenHeld(dataDir);
  }
  return { release: () => rmSync(lockFileOf(dataDir), { force: true }) };
};

/** False when there is a lock already, living or stale. */
const makeLock = (dataDir: string): boolean => {
  try {
    writeFileSync(lockFileOf(dataDir), JSON.stringify(markOf(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unusable(dataDir, fault);
  }
};

const refuseWhenHeld = (dataDir: string): void => {
  const holder = holderOf(dataDir);
  if (holder === undefined) return;
  throw startFailure(
    `Overstap already runs on ${dataDir} (process ${holder.pid}): end that one, or set DATA_DIR to another folder.`,
  );
};

/** The living process that has this folder, if any. */
export const holderOf = (dataDir: string): ProcessMark | undefined => {
  const text = readIfThere(lockFileOf(dataDir));
  if (text === undefined) return undefined;
  const mark = parseMark(text);
  return mark !== undefined && lives(mark) ? mark : undefined;
};

/** A secret that is made once and then kept, readable for the owner only. */
export const keptSecret = (dataDir: string, name: string): string => {
  const file = path.join(dataDir, 'secrets', name);
  const kept = readIfThere(file);
  if (kept !== undefined && kept !== '') return kept;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
};

/** Root's folder may be passed through by others: Postgres refuses to run as root and runs as somebody else. */
const folderMode = process.getuid?.() === 0 ? 0o711 : 0o700;

const makeFolder = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: folderMode });
    const probe = path.join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (fault) {
    throw unusable(dataDir, fault);
  }
};

const unusable = (dataDir: string, fault: unknown): Error => {
  const code = (fault as NodeJS.ErrnoException).code ?? String(fault);
  return startFailure(
    `The data folder ${dataDir} cannot be written (${code}): make it writable, or set DATA_DIR to another folder.`,
  );
};

export const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
};

const parseMark = (text: string): ProcessMark | undefined => {
  try {
    return JSON.parse(text) as ProcessMark;
  } catch {
    return undefined;
  }
};
