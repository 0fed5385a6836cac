import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { writeAddresses } from '../../src/local/addresses';
import { holderOf, takeDataFolder } from '../../src/local/dataFolder';
import { startParts } from '../../src/local/parts';
import { createLog } from '../../src/log';

const log = createLog({ environment: 'test', logLevel: 'silent' });
const root = mkdtempSync(path.join(tmpdir(), 'overstap-parts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const configFor = (name: string, env: Record<string, string> = {}) => {
  const read = readConfig({ DATA_DIR: path.join(root, name), WEB_PORT: '0', OIDC_PORT: '0', ...env });
  if (!read.ok) throw new Error('The settings are wrong.');
  return read.config;
};

const people = [{ id: 'amira', name: 'Amira', email: 'amira@example.nl', description: 'Begeleider' }];

describe('the parts', () => {
  it('that are not wanted do not start', async () => {
    const parts = await startParts(configFor('mail only'), { mail: true }, log);
    expect(parts.config.mail.smtpUrl).toMatch(/^smtp:\/\/127\.0\.0\.1:\d+$/);
    expect(parts.config.database.url).toBe('');
    await parts.stop();
  });

  it('that settings point elsewhere do not start', async () => {
    const elsewhere = {
      DATABASE_URL: 'postgres://a:b@db/overstap',
      TEMPORAL_ADDRESS: 'temporal:7233',
      SMTP_URL: 'smtp://mail:25',
      OIDC_ISSUER: 'https://signin.example.nl',
      OIDC_CLIENT_SECRET: 'secret',
    };
    const wanted = { postgres: true, temporal: true, mail: true, identity: people };
    const { config, links, stop } = await startParts(configFor('elsewhere', elsewhere), wanted, log);
    expect(config).toMatchObject({
      database: { url: elsewhere.DATABASE_URL },
      temporal: { address: elsewhere.TEMPORAL_ADDRESS },
      mail: { smtpUrl: elsewhere.SMTP_URL },
      identity: { issuer: elsewhere.OIDC_ISSUER, clientSecret: 'secret' },
    });
    expect(links).toEqual({ inbox: undefined, temporal: undefined });
    await stop();
  });

  it('keep their secrets, so that sessions survive a restart', async () => {
    const config = configFor('secrets');
    const start = async () => {
      const parts = await startParts(config, { identity: people }, log);
      await parts.stop();
      return parts.config;
    };
    const [first, second] = [await start(), await start()];
    expect(second.sessionSecret).toBe(first.sessionSecret);
    expect(second.identity.clientSecret).toBe(first.identity.clientSecret);
    expect(first.sessionSecret.length).toBeGreaterThanOrEqual(32);
  });

  it('lead signing in back to the port that the web application will have', async () => {
    const parts = await startParts(configFor('sign in'), { identity: people }, log);
    expect(parts.config.baseUrl).toBe(`http://127.0.0.1:${parts.config.webPort}`);
    expect(parts.config.webPort).toBeGreaterThan(0);
    expect((await fetch(`${parts.config.identity.issuer}/.well-known/openid-configuration`)).ok).toBe(true);
    await parts.stop();
  });

  it('leave the folder free when one of them cannot start', async () => {
    const config = configFor('taken', { TEMPORAL_CLI_PATH: '/nowhere/temporal' });
    await expect(startParts(config, { mail: true, temporal: true }, log)).rejects.toThrow(
      /TEMPORAL_CLI_PATH/,
    );
    expect(holderOf(config.dataDir)).toBeUndefined();
  });

  it('of a running Overstap are used by a command, and not ended by it', async () => {
    const config = configFor('running');
    const folder = takeDataFolder(config.dataDir);
    await expect(startParts(config, { mail: true }, log)).rejects.toThrow(/try again in a moment/);
    const other = await startParts(configFor('other'), { mail: true }, log);
    const addresses = other.config;
    writeAddresses({
      config: { ...addresses, dataDir: config.dataDir },
      links: { inbox: undefined, temporal: undefined },
    });
    const parts = await startParts(config, { mail: true }, log);
    expect(parts.config.mail.smtpUrl).toBe(addresses.mail.smtpUrl);
    await parts.stop();
    expect(holderOf(config.dataDir)).toBeDefined();
    folder.release();
    await other.stop();
  });

  it('forget the addresses of a run that was killed', async () => {
    const config = configFor('killed');
    const before = await startParts(config, { mail: true }, log);
    writeAddresses({ config: before.config, links: before.links });
    await before.stop();
    const now = await startParts(config, { mail: true }, log);
    await expect(startParts(config, { mail: true }, log)).rejects.toThrow(/try again/);
    await now.stop();
  });

  it('say which addresses of a database are missing, before anything starts', async () => {
    const config = configFor('half', { DATABASE_URL: 'postgres://overstap_migrator:x@db/overstap' });
    await expect(startParts(config, {}, log, { as: 'start' })).rejects.toThrow(/WEB_DATABASE_URL.*WORKER/);
    const whole = configFor('whole', {
      DATABASE_URL: 'postgres://overstap_migrator:x@db/overstap',
      WEB_DATABASE_URL: 'postgres://overstap_web:x@db/overstap',
      WORKER_DATABASE_URL: 'postgres://overstap_worker:x@db/overstap',
    });
    const parts = await startParts(whole, { postgres: true }, log, { as: 'start' });
    expect(parts.config.database).toMatchObject({ webUrl: whole.database.webUrl });
    await parts.stop();
  });
});
