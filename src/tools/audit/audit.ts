import { advisoryFaults, readAdvisories } from './advisories';
import { readExceptions } from './exceptions';
import { lockFaults, readLockFile, type Machine } from './lockFile';

export interface Audited {
  lock: unknown;
  manifest: { allowScripts?: Record<string, boolean> };
  exceptions: unknown;
  /** What the registry answered; undefined when it could not be asked. */
  answer: unknown;
  machine: Machine;
  today: string;
  /** Not knowing is not good enough. */
  mustKnow: boolean;
}

/** The verdict on the packages of this project, as lines for the terminal. */
export function audit({ lock, manifest, exceptions: json, answer, machine, today, mustKnow }: Audited): {
  ok: boolean;
  lines: string[];
} {
  const read = readExceptions(json);
  if (!read.ok) return { ok: false, lines: read.faults };
  const { exceptions } = read;
  const file = readLockFile(lock);
  if (file === undefined) return { ok: false, lines: ['package-lock.json is no lock file of version 3'] };
  const inLock = lockFaults(file, { allowScripts: manifest.allowScripts ?? {}, exceptions, machine, today });
  const advisories = readAdvisories(answer);
  const known = advisories === undefined ? [] : advisoryFaults(advisories, exceptions, today);
  const faults = [...inLock, ...known];
  const count = Object.keys(file.packages).length - 1;
  return {
    ok: faults.length === 0 && (advisories !== undefined || !mustKnow),
    lines: [
      ...faults,
      advisories === undefined
        ? 'NOT CHECKED: the registry did not tell which advisories there are. Set AUDIT=required to fail on this.'
        : `Advisories: ${advisories.length} known for these packages.`,
      `Lock file: ${count} packages, ${inLock.length} faults.`,
    ],
  };
}
