import { createLog, readableLine } from '../src/log';

const logged = (environment: 'production' | 'development') => {
  const lines: string[] = [];
  const log = createLog({ environment, logLevel: 'info' }, { write: (line) => void lines.push(line) });
  return { log, lines };
};

describe('the log', () => {
  it('is JSON in production and readable elsewhere', () => {
    const production = logged('production');
    production.log.info({ handoverId: 'h1' }, 'started');
    expect(JSON.parse(production.lines[0] ?? '')).toMatchObject({ handoverId: 'h1', msg: 'started' });
    const local = logged('development');
    local.log.warn({ handoverId: 'h1' }, 'started');
    expect(local.lines[0]).toMatch(/^\d\d:\d\d:\d\d warning: started handoverId="h1"\n$/);
  });

  it('holds no personal data and no secrets', () => {
    const { log, lines } = logged('production');
    log.info({
      client: { name: 'De Vries', birthDate: '1980-01-01' },
      req: { headers: { cookie: 'c00kie' } },
    });
    log.info({ password: 'hunter2', body: { answer: 'schulden' } });
    expect(lines.join('')).not.toMatch(/De Vries|1980|c00kie|hunter2|schulden/);
  });

  it('does not repeat the row that a Postgres error quotes', () => {
    const { log, lines } = logged('production');
    const fault = Object.assign(new Error('invalid input: "De Vries"'), {
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (name)=(De Vries) exists',
      constraint: 'clients_key',
    });
    log.error({ err: fault }, 'commit failed');
    expect(lines.join('')).not.toContain('De Vries');
    expect(lines.join('')).toContain('23505');
  });

  it('shows the cause of a fault on the same line', () => {
    expect(readableLine('{"time":0,"level":50,"msg":"mail","err":{"message":"refused"}}')).toMatch(
      /error: mail \(refused\)/,
    );
  });
});
