import { z } from 'zod';
import { staleExceptions, type Exceptions } from './exceptions';
import { isAllowedLicence } from './licences';

const entry = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  link: z.boolean().optional(),
});

const lockShape = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), entry),
});

export type LockFile = z.infer<typeof lockShape>;
type Entry = z.infer<typeof entry>;

export const readLockFile = (json: unknown): LockFile | undefined => {
  const read = lockShape.safeParse(json);
  return read.success ? read.data : undefined;
};

const nameOf = (place: string, { name }: Entry): string =>
  name ?? place.split('node_modules/').at(-1) ?? place;

const isStrongHash = (integrity: string | undefined): boolean => /^sha512-[\w+/]+=*/.test(integrity ?? '');

/** A registry serves packages as `/name/-/name-version.tgz`; a branch or a folder is no release. */
const isFromRegistry = ({ resolved }: Entry): boolean =>
  resolved === undefined || /^https:\/\/[^/]+\/.+\/-\/[^/]+\.tgz$/.test(resolved);

const hostOf = ({ resolved }: Entry): string[] =>
  resolved !== undefined && URL.canParse(resolved) ? [new URL(resolved).host] : [];

/** Which kind of machine this is, in the words of package.json. */
export interface Machine {
  os: string;
  cpu: string;
}

/** What is made for another kind of machine is never installed here, so its script never runs. */
const isInstalledOn = ({ os, cpu }: Entry, machine: Machine): boolean =>
  (os?.includes(machine.os) ?? true) && (cpu?.includes(machine.cpu) ?? true);

export interface Rules {
  allowScripts: Readonly<Record<string, boolean>>;
  exceptions: Exceptions;
  machine: Machine;
  today: string;
}

/** What is wrong with a lock file, one sentence each; needs no network. */
export function lockFaults(lock: LockFile, { allowScripts, exceptions, machine, today }: Rules): string[] {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
  const names = new Set(entries.map(([place, one]) => nameOf(place, one)));
  const inspected = new Map(exceptions.licences.map((one) => [one.package, one.licence]));
  const needed = new Set<string>();

  const licenceFaults = (name: string, licence: string): string[] => {
    if (isAllowedLicence(licence)) return [];
    needed.add(name);
    const found = inspected.get(name);
    if (found !== undefined && isAllowedLicence(found)) return [];
    return [`${name}: licence ${found ?? (licence || 'unknown')} is not on the list`];
  };

  const faultsOf = ([place, one]: [string, Entry]): string[] => {
    const name = nameOf(place, one);
    if (one.link === true) return [`${name}: is a folder of this machine`];
    const runsScript = one.hasInstallScript === true && isInstalledOn(one, machine);
    return [
      ...(isFromRegistry(one) ? [] : [`${name}: does not come from a registry`]),
      ...(isStrongHash(one.integrity) ? [] : [`${name}: has no sha512 to recognise it by`]),
      ...licenceFaults(name, one.license ?? ''),
      ...(runsScript && !(name in allowScripts)
        ? [`${name}: wants to run a script at installation, and allowScripts does not say whether it may`]
        : []),
    ];
  };

  const faults = entries.flatMap(faultsOf);
  const hosts = [...new Set(entries.flatMap(([, one]) => hostOf(one)))];
  const listed = exceptions.licences.map((one) => ({ name: one.package, until: one.until }));
  return [
    ...faults,
    ...(hosts.length > 1 ? [`packages come from more than one registry: ${hosts.join(', ')}`] : []),
    ...Object.keys(allowScripts)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: allowScripts speaks of a package that is not there`),
    ...staleExceptions(listed, needed, today),
  ];
}
