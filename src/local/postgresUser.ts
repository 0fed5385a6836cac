import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { startFailure } from './startFailure';

export type User = Readonly<{ uid: number; gid: number }>;

/** How to run a Postgres program: as ourselves, or, since Postgres refuses root, as somebody else. */
export type RunAs =
  { kind: 'self' } | { kind: 'user'; user: User } | { kind: 'userWithReach'; user: User; capability: string };

/**
 * Decides as whom Postgres runs, so that it can reach `folders` (its programs and its data). A checkout in root's own home
 * is closed to every other user; there Linux lets us pass on just the right to read through closed folders.
 */
export const runAs = (folders: readonly string[]): RunAs => {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const user = ordinaryUser();
  const closed = folders.map((folder) => closedFolderOn(folder, user)).find((folder) => folder !== undefined);
  if (closed === undefined) return { kind: 'user', user };
  const capability = reachCapability();
  if (capability !== undefined) return { kind: 'userWithReach', user, capability };
  throw startFailure(
    `Postgres refuses to run as root, and other users cannot enter ${closed}: start Overstap as an ordinary user, ` +
      `allow passing through (chmod o+x ${closed}), or set DATABASE_URL to a Postgres of your own.`,
  );
};

/** The program and its arguments, as they must be spawned. */
export const commandFor = (
  as: RunAs,
  program: string,
  args: readonly string[],
): Readonly<{ command: string; arguments: readonly string[]; user?: User }> => {
  switch (as.kind) {
    case 'self':
      return { command: program, arguments: args };
    case 'user':
      return { command: program, arguments: args, user: as.user };
    case 'userWithReach': {
      const { user, capability } = as;
      const identity = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'];
      const reach = ['--inh-caps', `+${capability}`, '--ambient-caps', `+${capability}`];
      return { command: 'setpriv', arguments: [...identity, ...reach, '--', program, ...args] };
    }
  }
};

export const ownerFor = (as: RunAs): User | undefined => (as.kind === 'self' ? undefined : as.user);

const ordinaryUser = (): User => {
  const known = userNamed('postgres') ?? userNamed('overstap');
  if (known !== undefined) return known;
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'overstap'], {
      stdio: 'ignore',
    });
  } catch {
    // Told below, in one sentence, together with every other way in which there can be no such user.
  }
  const made = userNamed('overstap');
  if (made !== undefined) return made;
  throw startFailure(
    'Postgres refuses to run as root and no ordinary user could be made for it: start Overstap as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  );
};

const userNamed = (name: string): User | undefined => {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};

/** The first folder on the way to `folder` that this user may not pass through. */
const closedFolderOn = (folder: string, { uid, gid }: User): string | undefined => {
  const parent = path.dirname(folder);
  const above = parent === folder ? undefined : closedFolderOn(parent, { uid, gid });
  if (above !== undefined) return above;
  if (!existsSync(folder)) return undefined;
  const { mode, uid: owner, gid: group } = statSync(folder);
  const needed = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  return (mode & needed) === 0 ? folder : undefined;
};

/** Bit numbers of linux/capability.h, the weaker right first. */
const reaching = [
  { bit: 2n, name: 'dac_read_search' },
  { bit: 1n, name: 'dac_override' },
];

const reachCapability = (): string | undefined => {
  if (process.platform !== 'linux') return undefined;
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const held = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return reaching.find(({ bit }) => ((BigInt(`0x${held}`) >> bit) & 1n) === 1n)?.name;
};
