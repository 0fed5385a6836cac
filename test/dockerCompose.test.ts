import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { readConfig, readResolvedConfig, settings } from '../src/config';
import { problemWith } from '../src/db/prepareDatabase';

const root = path.join(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

type Service = {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  depends_on?: Record<string, unknown>;
};

const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const services = Object.entries(compose.services);

/** What compose makes of `${NAME:-default}` when nothing is set. */
const withDefaults = (environment: Service['environment'] = {}) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\w+:-([^}]*)\}/g, (_whole, fallback: string) => fallback),
    ]),
  );

describe('docker-compose.yml', () => {
  it('follows the compose specification', () => {
    // compose-spec.json is the schema of github.com/compose-spec/compose-go v2.9.0 (Apache-2.0), with our line breaks.
    const { $schema: _draft, ...schema } = JSON.parse(read('test/support/compose-spec.json')) as Record<
      string,
      unknown
    >;
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const isValid = ajv.compile(schema);
    isValid(compose);
    expect(isValid.errors).toBeNull();
    expect(isValid({ services: { web: { imagge: 'overstap' } } })).toBe(false);
  });

  it('has every part', () => {
    const parts = [
      'web',
      'worker',
      'postgres',
      'temporal',
      'temporal-postgres',
      'temporal-ui',
      'mail',
      'identity',
    ];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(parts));
  });

  const environmentOf = (name: string) => withDefaults(compose.services[name]?.environment);

  it.each(['web', 'worker', 'migrate', 'prepare'])(
    'gives %s settings that it accepts, and none that it does not know',
    (name) => {
      const environment = environmentOf(name);
      const result =
        name === 'web' || name === 'worker' ? readResolvedConfig(environment, name) : readConfig(environment);
      expect(result.ok ? [] : result.problems).toEqual([]);
      const known = settings.map((setting) => setting.name);
      expect(Object.keys(environment).filter((key) => !known.includes(key))).toEqual([]);
    },
  );

  it('lets each program into the database as a user of its own, who is made beforehand', () => {
    const addressesOf = (name: string) =>
      Object.keys(environmentOf(name)).filter((key) => key.endsWith('DATABASE_URL'));
    expect(addressesOf('web')).toEqual(['WEB_DATABASE_URL']);
    expect(addressesOf('worker')).toEqual(['WORKER_DATABASE_URL']);
    expect(addressesOf('migrate')).toEqual(['DATABASE_URL']);
    const { DATABASE_URL = '', WEB_DATABASE_URL = '', WORKER_DATABASE_URL = '' } = environmentOf('prepare');
    const urls = { url: DATABASE_URL, webUrl: WEB_DATABASE_URL, workerUrl: WORKER_DATABASE_URL };
    expect(problemWith(urls)).toBeNull();
    expect(environmentOf('web')['WEB_DATABASE_URL']).toBe(WEB_DATABASE_URL);
    expect(environmentOf('worker')['WORKER_DATABASE_URL']).toBe(WORKER_DATABASE_URL);
  });

  it('pins the version of every image that is not our own', () => {
    for (const [, { image, build }] of services) if (build === undefined) expect(image).toMatch(/:\d[\w.]*$/);
  });

  it('opens ports on loopback only', () => {
    for (const [, { ports = [] }] of services)
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('waits only for services that there are, and starts only programs that there are', () => {
    for (const [, { depends_on: others = {}, command = [] }] of services) {
      for (const other of Object.keys(others)) expect(compose.services).toHaveProperty(other);
      for (const file of command.filter((word) => word.endsWith('.ts'))) expect(read(file)).not.toBe('');
    }
  });

  it('builds an image that holds what the programs import', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!package)(\S+)/gm)].map(([, name = '']) => name);
    const allowed = read('.dockerignore')
      .match(/^!.+$/gm)
      ?.map((line) => line.slice(1));
    expect(copied).toEqual(expect.arrayContaining(['src', 'workflows', 'activities']));
    expect(allowed).toEqual(expect.arrayContaining(copied));
  });
});
