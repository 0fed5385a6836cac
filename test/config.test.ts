import { describeProblems, readConfig, readResolvedConfig, settings } from '../src/config';

const configOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  return read.config;
};

const problemsOf = (env: Record<string, string>) => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
};

describe('the settings', () => {
  it('need nothing: every part is embedded on loopback', () => {
    const config = configOf({});
    expect(config.host).toBe('127.0.0.1');
    expect(config.webPort).toBe(3000);
    expect(config.database.url).toBeUndefined();
    expect(config.temporal).toMatchObject({
      address: undefined,
      namespace: 'default',
      taskQueue: 'overstap',
    });
    expect(config.demo).toBe(true);
  });

  it('count an empty value as left out', () => {
    expect(configOf({ DATABASE_URL: '', WEB_PORT: ' ' }).webPort).toBe(3000);
  });

  it('cannot be changed afterwards', () => {
    const config = configOf({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.temporal)).toBe(true);
  });

  it('fill no demo into a database of your own unless asked', () => {
    const DATABASE_URL = 'postgres://a:b@db:5432/overstap';
    expect(configOf({ DATABASE_URL }).demo).toBe(false);
    expect(configOf({ DATABASE_URL, DEMO: 'true' }).demo).toBe(true);
  });

  it('speak TLS to Temporal when there is a key', () => {
    expect(configOf({ TEMPORAL_API_KEY: 'k' }).temporal.tls).toBe(true);
    expect(configOf({ TEMPORAL_API_KEY: 'k', TEMPORAL_TLS: 'false' }).temporal.tls).toBe(false);
  });

  it.each([
    ['WEB_PORT', '70000'],
    ['POSTGRES_PORT', 'abc'],
    ['TEMPORAL_PORT', '-1'],
    ['TEMPORAL_UI_PORT', '1.5'],
    ['SMTP_PORT', '0x50'],
    ['INBOX_PORT', '999999'],
    ['OIDC_PORT', '1e3'],
    ['NODE_ENV', 'live'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO', 'perhaps'],
    ['TEMPORAL_TLS', '1'],
    ['BASE_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://db/overstap'],
    ['TEMPORAL_ADDRESS', 'http://temporal:7233'],
    ['SMTP_URL', 'mail.example.nl'],
    ['MAIL_FROM', 'Overstap'],
    ['OIDC_ISSUER', 'signin'],
    ['SESSION_SECRET', 'short'],
    ['MASTER_KEY', 'short'],
  ])('%s=%s is refused with a sentence that names it', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([{ name, problem: expect.stringMatching(new RegExp(`^${name} must .*\\.$`)) }]);
  });

  it('are refused all at once', () => {
    const problems = problemsOf({ WEB_PORT: 'x', LOG_LEVEL: 'x', SMTP_URL: 'x' });
    expect(problems.map(({ name }) => name).sort()).toEqual(['LOG_LEVEL', 'SMTP_URL', 'WEB_PORT']);
    expect(describeProblems(problems).split('\n')).toHaveLength(4);
  });

  it('never repeat a secret in a sentence', () => {
    expect(describeProblems(problemsOf({ SESSION_SECRET: 'hunter2' }))).not.toContain('hunter2');
  });

  it('have a meaning and a default each', () => {
    expect(settings.length).toBeGreaterThan(20);
    for (const setting of settings)
      expect(setting).toEqual({ ...setting, meaning: expect.stringMatching(/\S/) });
    expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
  });
});

describe('a web application or worker on its own', () => {
  const programs = [
    ['web', 'WEB_DATABASE_URL'],
    ['worker', 'WORKER_DATABASE_URL'],
  ] as const;

  it.each(programs)(
    '(%s) needs every address of its own, and says which ones are missing',
    (program, url) => {
      const read = readResolvedConfig({ WEB_PORT: 'x' }, program);
      expect(read.ok ? [] : read.problems.map(({ name }) => name)).toEqual([
        'WEB_PORT',
        'BASE_URL',
        'SESSION_SECRET',
        url,
        'TEMPORAL_ADDRESS',
        'SMTP_URL',
        'OIDC_ISSUER',
        'OIDC_CLIENT_SECRET',
        ...(program === 'web' ? ['MASTER_KEY'] : []),
      ]);
    },
  );

  it('takes the master key from a setting or from a file', () => {
    const missing = (given: Record<string, string>) => {
      const read = readResolvedConfig(given, 'web');
      return read.ok ? [] : read.problems.map(({ name }) => name).filter((name) => name === 'MASTER_KEY');
    };
    expect(missing({})).toEqual(['MASTER_KEY']);
    expect(missing({ MASTER_KEY: 'ab'.repeat(32) })).toEqual([]);
    expect(missing({ MASTER_KEY_FILE: 'keys.txt' })).toEqual([]);
  });

  it.each(programs)('(%s) starts when all are given', (program, url) => {
    const given = {
      BASE_URL: 'https://overstap.example.nl/',
      SESSION_SECRET: 's'.repeat(32),
      [url]: 'postgres://a:b@db/overstap',
      TEMPORAL_ADDRESS: 'temporal:7233',
      SMTP_URL: 'smtp://mail:25',
      OIDC_ISSUER: 'https://signin.example.nl',
      OIDC_CLIENT_SECRET: 'secret',
      ...(program === 'web' ? { MASTER_KEY: 'ab'.repeat(32) } : {}),
    };
    const read = readResolvedConfig(given, program);
    expect(read).toMatchObject({ ok: true, config: { baseUrl: 'https://overstap.example.nl' } });
  });
});
