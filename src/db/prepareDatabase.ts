import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The three roles of the product: the one that owns the tables, and two that own nothing and see what policies allow. */
export const databaseRoles = {
  url: 'overstap_migrator',
  webUrl: 'overstap_web',
  workerUrl: 'overstap_worker',
} as const;

/** By which address each role reaches the database. */
export type DatabaseUrls = Readonly<Record<keyof typeof databaseRoles, string>>;

const partsOf = (address: string) => {
  const { username, password, pathname } = new URL(address);
  return {
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
};

/** What is wrong with the addresses, in words; null when nothing is. */
export function problemWith(urls: DatabaseUrls): string | null {
  const entries = Object.entries(databaseRoles) as [keyof DatabaseUrls, string][];
  const wrong = entries.find(([key, role]) => partsOf(urls[key]).user !== role);
  if (wrong) return `One of the three database addresses must be for the user ${wrong[1]}.`;
  const databases = new Set(entries.map(([key]) => partsOf(urls[key]).database));
  return databases.size > 1 ? 'The three database addresses must name the same database.' : null;
}

/** What to do about roles that are not there, in words; null when all are. */
export function missingRoles(found: readonly string[]): string | null {
  const missing = Object.values(databaseRoles).filter((role) => !found.includes(role));
  return missing.length === 0
    ? null
    : `The database has no user ${missing.join(', ')}: an administrator makes them with npm run prepare-database (docs/operations.md).`;
}

/** Makes the roles, or gives them the passwords of the addresses; neither bypasses row level security. */
async function makeRoles(client: Client, urls: DatabaseUrls): Promise<void> {
  for (const [key, role] of Object.entries(databaseRoles) as [keyof DatabaseUrls, string][]) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    const attributes = `login noinherit nocreatedb nocreaterole password ${escapeLiteral(partsOf(urls[key]).password)}`;
    await client.query(`${rowCount === 0 ? 'create' : 'alter'} role ${role} ${attributes}`);
  }
}

/** A few functions of the owner look on behalf of the system, and say so in their definition; that takes this right. */
const letOwnerActAsSystem = (client: Client) =>
  client.query(`grant set on parameter overstap.actor to ${databaseRoles.url}`);

/** What follows takes a superuser: said before the first step fails. */
async function assertSuperuser(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; isSuperuser: boolean }>(
    'select rolname as name, rolsuper as "isSuperuser" from pg_roles where rolname = current_user',
  );
  if (rows[0]?.isSuperuser !== true)
    throw new Error(`Preparing the database takes a superuser, and ${rows[0]?.name ?? 'this user'} is none.`);
}

async function makeDatabase(client: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  await client.query(
    rowCount === 0
      ? `create database ${name} owner ${databaseRoles.url}`
      : `alter database ${name} owner to ${databaseRoles.url}`,
  );
  await client.query(`revoke all on database ${name} from public`);
  await client.query(
    `grant connect on database ${name} to ${databaseRoles.webUrl}, ${databaseRoles.workerUrl}`,
  );
}

/**
 * Makes the roles and the database of these addresses, as an administrator who may do so. Safe to repeat: a changed
 * password becomes the role's.
 */
export async function prepareDatabase(administratorUrl: string, urls: DatabaseUrls): Promise<void> {
  const client = new Client({ connectionString: administratorUrl, application_name: 'overstap-prepare' });
  await client.connect();
  try {
    await assertSuperuser(client);
    await makeRoles(client, urls);
    await letOwnerActAsSystem(client);
    await makeDatabase(client, partsOf(urls.url).database);
  } finally {
    await client.end();
  }
}
