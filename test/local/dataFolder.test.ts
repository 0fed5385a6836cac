import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holderOf, keptSecret, takeDataFolder } from '../../src/local/dataFolder';
import { markOf } from '../../src/local/processes';

const folder = mkdtempSync(path.join(tmpdir(), 'overstap-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = (name: string) => path.join(folder, name);

describe('the data folder', () => {
  it('is made, taken by one process, and free again afterwards', () => {
    const dataDir = inside('one');
    const taken = takeDataFolder(dataDir);
    expect(holderOf(dataDir)?.pid).toBe(process.pid);
    taken.release();
    expect(holderOf(dataDir)).toBeUndefined();
  });

  it('that another process has is refused in a sentence', () => {
    const dataDir = inside('two');
    takeDataFolder(dataDir);
    expect(() => takeDataFolder(dataDir)).toThrow(
      `Overstap already runs on ${dataDir} (process ${process.pid}): end that one, or set DATA_DIR to another folder.`,
    );
  });

  it('of a process that was killed can be taken at once', async () => {
    const dataDir = inside('three');
    takeDataFolder(dataDir).release();
    const other = spawn('sleep', ['60']);
    await once(other, 'spawn');
    writeFileSync(path.join(dataDir, 'overstap.lock'), JSON.stringify(markOf(other.pid ?? 0)));
    expect(() => takeDataFolder(dataDir)).toThrow(/already runs/);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(() => takeDataFolder(dataDir)).not.toThrow();
  });

  it('is not held by a process that merely got the same process id', () => {
    const dataDir = inside('four');
    takeDataFolder(dataDir).release();
    writeFileSync(path.join(dataDir, 'overstap.lock'), JSON.stringify({ pid: process.pid, startedAt: '1' }));
    expect(() => takeDataFolder(dataDir)).not.toThrow();
  });

  it('is not held by a lock that was written halfway', () => {
    const dataDir = inside('five');
    takeDataFolder(dataDir).release();
    writeFileSync(path.join(dataDir, 'overstap.lock'), '{"pid":');
    expect(() => takeDataFolder(dataDir)).not.toThrow();
  });

  it('that cannot be written is refused in a sentence', () => {
    // Below a file nobody can make a folder, root included.
    writeFileSync(inside('file'), '');
    expect(() => takeDataFolder(inside('file/data'))).toThrow(
      /^The data folder .* cannot be written \(ENOTDIR\): make it writable, or set DATA_DIR/,
    );
  });

  it('keeps secrets, readable for the owner only', () => {
    const secret = keptSecret(folder, 'session');
    expect(secret).toHaveLength(64);
    expect(keptSecret(folder, 'session')).toBe(secret);
    expect(statSync(path.join(folder, 'secrets', 'session')).mode & 0o777).toBe(0o600);
  });
});
