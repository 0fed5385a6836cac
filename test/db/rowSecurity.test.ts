import { databaseRoles } from '../../src/db/prepareDatabase';
import { freshDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const ask = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.pool.query<Row>(sql, values)).rows;

const namesOf = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await ask<{ name: string }>(sql, values)).map(({ name }) => name);

/** Tables that no policy protects, each with its reason. */
const open: Readonly<Record<string, string>> = {
  schema_migrations: 'says which migrations were applied; only the owner may read it',
};

/** Policies of the web that ask nothing of the actor, each with its reason. */
const unconditional: Readonly<Record<string, string>> = {
  'vault_keys.makes': 'made by whichever program starts first',
  'vault_keys.reads': 'wrapped by the master key, and needed before anybody signs in',
};

/** What the web may do to a table beyond reading it. */
const written: Readonly<Record<string, readonly string[]>> = {
  absences: ['DELETE', 'INSERT', 'UPDATE'],
  access_log: ['INSERT'],
  client_accounts: ['INSERT', 'UPDATE'],
  client_keys: ['INSERT'],
  clients: ['INSERT'],
  closing_days: ['DELETE', 'INSERT', 'UPDATE'],
  contact_assignments: ['INSERT', 'UPDATE'],
  drafts: ['DELETE', 'INSERT', 'UPDATE'],
  export_settings: ['INSERT', 'UPDATE'],
  exports: ['INSERT', 'UPDATE'],
  given_references: ['INSERT'],
  legal_holds: ['INSERT', 'UPDATE'],
  matter_texts: ['INSERT'],
  notice_settings: ['INSERT', 'UPDATE'],
  organisations: ['UPDATE'],
  people: ['INSERT', 'UPDATE'],
  point_versions: ['INSERT'],
  rate_limits: ['DELETE', 'INSERT', 'UPDATE'],
  regions: ['UPDATE'],
  role_assignments: ['INSERT', 'UPDATE'],
  session: ['DELETE', 'INSERT', 'UPDATE'],
  texts: ['INSERT'],
  vault_keys: ['INSERT'],
};

/** Functions that see more than who calls them, each with its reason. */
const trusted: Readonly<Record<string, string>> = {
  ask_to_look_along: 'answers alike whether there is such a handover or not',
  clients_with_tokens: 'ids of names that have keyed parts; the names are read by one’s own policies',
  complete_access_line: 'a stranger’s attempt is a line for the privacy officers of that client',
  conference_handovers: 'what the agenda of a conference says, to who takes part in it',
  conference_matters: 'open bottlenecks and cases of an agenda, to who takes part in it',
  erase_client: 'checks that the term is over',
  handovers_in_research: 'ids of who takes part, whoever sees the handover; the file was asked and approved',
  handovers_to_tell: 'ids for the functional manager, who sees no file',
  hold_what_is_there: 'a hold waits for an erasure of the same client',
  involved_in: 'numbers for the functional manager, who sees no file',
  is_matter: 'whether an id is taken, before the first words of a new matter',
  matters_to_tell: 'ids for the functional manager, who sees no matter',
  own_access_requests: 'what became of one’s own requests',
  references_in_matters: 'references that a matter of the asker points at',
  seal_access_line: 'the chain of the access log is nobody’s to read or write',
  who_signs_in: 'refuses everybody who is somebody already',
};

/** A key with one of these in it is a random id, or a hash: nobody meets it by guessing. */
const random = ['id', 'handover_id', 'client_id', 'person', 'line', 'token', 'command_id', 'sid', 'key'];

/** The other unique keys, each with why nobody learns of a client from it. */
const telling: Readonly<Record<string, string>> = {
  'access_seals(day, number)': 'nobody writes it: numbers within a day',
  'closing_days(region, day)': 'days on which a region is closed',
  'contact_assignments(neighbourhood, organisation)': 'the directory',
  'export_parts(export_id, number)': 'written by the worker alone',
  'given_references(reference)': 'taken from a sequence, never from a form',
  'handovers(reference)': 'written by the worker alone, taken from a sequence',
  'matter_clusters(cluster, matter_id)': 'written by the worker alone',
  'matter_events(matter_id, seq)': 'written by the worker alone',
  'measure_counts(kind, month, neighbourhood, sender, code, value)': 'written by the worker alone, sums',
  'people(subject)': 'accounts at the identity provider, entered by the administration',
  'policies(version)': 'rules of a region',
  'report_snapshots(region, period)': 'written by the worker alone',
  'schema_migrations(name)': 'migrations',
  'templates(version)': 'rules of a region',
  'vault_keys(name)': 'kinds of keys',
};

const tables = `
  select c.oid, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         exists (select from pg_policy p where p.polrelid = c.oid) as "hasPolicy"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

describe('every table', () => {
  it('has row level security, enabled and forced, and a policy', async () => {
    const bare = await namesOf(
      `select name from (${tables}) t where not (enabled and forced and "hasPolicy") order by name`,
    );
    expect(bare).toEqual(Object.keys(open));
  });

  it('that is open is closed to web and worker altogether', async () => {
    const granted = await namesOf(
      `select distinct table_name as name from information_schema.role_table_grants
        where table_schema = 'public' and table_name = any ($1) and grantee <> $2 and grantee <> 'overstap'`,
      [Object.keys(open), databaseRoles.url],
    );
    expect(granted).toEqual([]);
  });

  it('asks the web who the actor is', async () => {
    const careless = await namesOf(
      `select tablename || '.' || policyname as name from pg_policies
        where schemaname = 'public' and $1 = any (roles)
          and coalesce(qual, '') || coalesce(with_check, '') !~ 'actor_|exporting|handovers|clients|matters' order by 1`,
      [databaseRoles.webUrl],
    );
    expect(careless).toEqual(Object.keys(unconditional));
  });

  it('takes nobody but the worker and the owner for the system, and asks each actor once a query', async () => {
    const policies = await ask<{ name: string; roles: string[]; asked: string }>(
      `select tablename || '.' || policyname as name, roles::text[] as roles,
              coalesce(qual, '') || ' ' || coalesce(with_check, '') as asked
         from pg_policies where schemaname = 'public' order by 1`,
    );
    const system = policies.filter(({ asked }) => asked.includes('actor_is_system'));
    const others = system.flatMap(({ name, roles }) =>
      roles.some((role) => role !== databaseRoles.workerUrl && role !== databaseRoles.url) ? [name] : [],
    );
    expect(system.length).toBeGreaterThan(15);
    expect(others).toEqual([]);
    const everyRow = policies.filter(({ asked }) => /(?<!SELECT )\b(?:\(*)actor_\w+\(/.test(asked));
    expect(everyRow.map(({ name }) => name)).toEqual([]);
  });

  it('is written by the web only where somebody works outside of a handover, and never emptied', async () => {
    const grants = await ask<{ name: string; privileges: string[] }>(
      `select name, array_agg(distinct privilege::text order by privilege::text) as privileges from (
         select table_name as name, privilege_type as privilege from information_schema.role_table_grants
          where table_schema = 'public' and grantee = $1
         union select table_name, privilege_type from information_schema.role_column_grants
          where table_schema = 'public' and grantee = $1
       ) g where privilege <> 'SELECT' group by name order by name`,
      [databaseRoles.webUrl],
    );
    expect(Object.fromEntries(grants.map(({ name, privileges }) => [name, privileges]))).toEqual(written);
  });

  it('of the record is only added to by the worker', async () => {
    const mayChange = await namesOf(
      `select table_name as name from information_schema.role_table_grants
        where grantee = $1 and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
          and table_name in ('handover_events', 'handled_commands', 'access_log', 'access_seals', 'texts',
                             'point_versions', 'clients', 'client_keys', 'matter_events', 'matter_commands',
                             'matter_texts')`,
      [databaseRoles.workerUrl],
    );
    expect(mayChange).toEqual([]);
  });
});

describe('every view', () => {
  it('shows what its reader may see, not what its owner may', async () => {
    const views = await ask<{ name: string; options: string[] | null }>(
      `select relname as name, reloptions as options from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    );
    expect(views.length).toBeGreaterThan(0);
    for (const { name, options } of views)
      expect({ name, options }).toEqual({ name, options: ['security_invoker=true'] });
  });
});

describe('every function that sees more than its caller', () => {
  it('is known here with its reason, looks nothing up in somebody else’s schema, and is not for everybody', async () => {
    const found = await ask<{ name: string; settings: string; isPublic: boolean; isTrigger: boolean }>(
      `select proname as name, coalesce(array_to_string(proconfig, ';'), '') as settings,
              prorettype = 'trigger'::regtype as "isTrigger",
              exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) a where a.grantee = 0)
                as "isPublic"
         from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(found.map(({ name }) => name)).toEqual(Object.keys(trusted));
    for (const { name, settings, isPublic, isTrigger } of found) {
      expect({ name, settings }).toEqual({ name, settings: expect.stringContaining('search_path=') });
      expect({ name, isOpen: isPublic && !isTrigger }).toEqual({ name, isOpen: false });
    }
  });
});

describe('the roles of the product', () => {
  const roles = Object.values(databaseRoles);

  it('are no superusers, bypass nothing, make no roles or databases, and belong to no other role', async () => {
    const rows = await ask<{ name: string }>(
      `select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as strong,
              exists (select from pg_auth_members m where m.member = r.oid) as "isMember"
         from pg_roles r where rolname = any ($1) order by 1`,
      [roles],
    );
    expect(rows).toEqual([...roles].sort().map((name) => ({ name, strong: false, isMember: false })));
  });

  it('other than the migrator own nothing, and can make nothing', async () => {
    const owned = await namesOf(
      `select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where rolname = any ($1)
       union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where rolname = any ($1)
       union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where rolname = any ($1)
       union all select d.datname from pg_database d join pg_roles r on r.oid = d.datdba where rolname = any ($1)
       union all select rolname from pg_roles where rolname = any ($1)
                    and has_schema_privilege(rolname, 'public', 'create')`,
      [[databaseRoles.webUrl, databaseRoles.workerUrl]],
    );
    expect(owned).toEqual([]);
  });
});

describe('unique keys', () => {
  it('tell nothing: each is a random id, or no client’s', async () => {
    const keys = await ask<{ table: string; columns: string[] }>(
      `select c.relname as table, array(
                select a.attname::text from unnest(i.indkey::smallint[]) with ordinality k (number, place)
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by k.place) as columns
         from pg_index i join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and i.indisunique order by 1, 2`,
    );
    const others = keys.filter(({ columns }) => !columns.some((column) => random.includes(column)));
    expect(others.map(({ table, columns }) => `${table}(${columns.join(', ')})`)).toEqual(
      Object.keys(telling),
    );
  });
});
