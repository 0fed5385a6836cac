import { readFileSync } from 'node:fs';
import path from 'node:path';
import { audit, type Audited } from '../../src/tools/audit/audit';

const integrity = `sha512-${'a'.repeat(86)}==`;
const good = { version: '1.0.0', integrity, license: 'MIT' };
const today = '2026-11-22';

const noneKnown = { auditReportVersion: 2, vulnerabilities: {} };

const found = (severity: string) => ({
  auditReportVersion: 2,
  vulnerabilities: {
    left: {
      via: [
        'right',
        { name: 'left', title: 'Reads too much', url: 'https://example.org/GHSA-aaaa-bbbb-cccc', severity },
      ],
    },
    top: { via: ['left'] },
  },
});

const inLock = (packages: Record<string, object>) => ({
  lockfileVersion: 3,
  packages: { '': { name: 'overstap' }, ...packages },
});

const audited = (change: Partial<Audited> = {}) =>
  audit({
    lock: inLock({ 'node_modules/left': good }),
    manifest: {},
    exceptions: { advisories: [], licences: [] },
    answer: noneKnown,
    machine: { os: 'linux', cpu: 'x64' },
    today,
    mustKnow: false,
    ...change,
  });

const faultsOf = (packages: Record<string, object>, change: Partial<Audited> = {}) =>
  audited({ lock: inLock(packages), ...change }).lines.slice(0, -2);

const reason = 'Only used when the tests run, never in the product.';

describe('the packages this project stands on', () => {
  it('are good when each is known by its content, its origin and its licence', () => {
    expect(audited()).toEqual({
      ok: true,
      lines: ['Advisories: 0 known for these packages.', 'Lock file: 1 packages, 0 faults.'],
    });
  });

  it.each([
    ['no hash', { integrity: undefined }, 'left: has no sha512 to recognise it by'],
    ['a weak hash', { integrity: 'sha1-abc=' }, 'left: has no sha512 to recognise it by'],
    [
      'a branch',
      { resolved: 'git+ssh://git@example.org/left.git#abc' },
      'left: does not come from a registry',
    ],
    [
      'plain http',
      { resolved: 'http://example.org/left/-/left-1.0.0.tgz' },
      'left: does not come from a registry',
    ],
    ['a loose file', { resolved: 'https://example.org/left.tgz' }, 'left: does not come from a registry'],
    ['a folder', { link: true }, 'left: is a folder of this machine'],
    [
      'a licence of its own',
      { license: 'SEE LICENSE IN LICENSE' },
      'left: licence SEE LICENSE IN LICENSE is not on the list',
    ],
    [
      'a licence that spreads',
      { license: 'AGPL-3.0-only' },
      'left: licence AGPL-3.0-only is not on the list',
    ],
    [
      'half a good licence',
      { license: '(MIT AND GPL-3.0-only)' },
      'left: licence (MIT AND GPL-3.0-only) is not on the list',
    ],
    ['no licence', { license: undefined }, 'left: licence unknown is not on the list'],
    [
      'a script of its own',
      { hasInstallScript: true },
      'left: wants to run a script at installation, and allowScripts does not say whether it may',
    ],
  ])('are not good with %s', (_what, change, fault) => {
    expect(faultsOf({ 'node_modules/left': { ...good, ...change } })).toEqual([fault]);
  });

  it.each([
    ['a choice of licences of which one is good', { license: '(MIT OR GPL-3.0-only)' }],
    ['a combination of good licences', { license: 'Apache-2.0 AND MIT' }],
    ['a script for another kind of machine', { hasInstallScript: true, os: ['darwin'] }],
    ['a release of a registry', { resolved: 'https://example.org/left/-/left-1.0.0.tgz' }],
  ])('are good with %s', (_what, change) => {
    expect(faultsOf({ 'node_modules/left': { ...good, ...change } })).toEqual([]);
  });

  it('are counted by name wherever they are', () => {
    const nested = { 'node_modules/a/node_modules/@scope/left': { ...good, hasInstallScript: true } };
    expect(faultsOf(nested)[0]).toMatch(/^@scope\/left: wants to run/);
    expect(faultsOf(nested, { manifest: { allowScripts: { '@scope/left': false } } })).toEqual([]);
  });

  it('come from one registry, and no decision is about what is not there', () => {
    const from = (host: string) => ({ ...good, resolved: `https://${host}/x/-/x-1.0.0.tgz` });
    const two = { 'node_modules/a': from('one.example'), 'node_modules/b': from('two.example') };
    expect(faultsOf(two)).toEqual(['packages come from more than one registry: one.example, two.example']);
    expect(faultsOf({}, { manifest: { allowScripts: { gone: true } } })).toEqual([
      'gone: allowScripts speaks of a package that is not there',
    ]);
  });

  it('are not judged by a lock file that cannot be read', () => {
    expect(audited({ lock: { lockfileVersion: 1 } }).ok).toBe(false);
  });
});

describe('what is known against packages', () => {
  it.each(['moderate', 'high', 'critical'])('is a fault when it is %s', (severity) => {
    const { ok, lines } = audited({ answer: found(severity) });
    expect(ok).toBe(false);
    expect(lines[0]).toBe(`left: ${severity}: Reads too much (GHSA-aaaa-bbbb-cccc)`);
  });

  it.each(['info', 'low'])('is borne when it is %s', (severity) => {
    expect(audited({ answer: found(severity) }).ok).toBe(true);
  });

  it('says loudly that it was not asked, which is a fault where it must be known', () => {
    for (const answer of [undefined, { message: '405 Method Not Allowed' }, { error: {} }]) {
      expect(audited({ answer }).lines[0]).toMatch(/^NOT CHECKED/);
      expect(audited({ answer }).ok).toBe(true);
      expect(audited({ answer, mustKnow: true }).ok).toBe(false);
    }
  });
});

describe('an exception', () => {
  const advisory = { id: 'GHSA-aaaa-bbbb-cccc', package: 'left', reason, until: '2026-12-31' };
  const licence = { package: 'left', licence: 'Unlicense', reason, until: '2026-12-31' };
  const own = { 'node_modules/left': { ...good, license: 'Custom' } };

  it('bears what it names, until its day', () => {
    const exceptions = { advisories: [advisory], licences: [] };
    expect(audited({ answer: found('high'), exceptions }).ok).toBe(true);
    const late = audited({ answer: found('high'), exceptions, today: '2027-01-01' });
    expect(late.lines[0]).toBe('exception for GHSA-aaaa-bbbb-cccc (left): expired on 2026-12-31');
    expect(late.ok).toBe(false);
  });

  it('bears nothing else', () => {
    const exceptions = { advisories: [{ ...advisory, package: 'right' }], licences: [] };
    expect(audited({ answer: found('high'), exceptions }).lines).toHaveLength(4);
  });

  it('goes when nothing needs it, as far as that is known', () => {
    const exceptions = { advisories: [advisory], licences: [] };
    expect(audited({ exceptions }).lines[0]).toMatch(/nothing needs it any more/);
    expect(audited({ exceptions, answer: undefined }).ok).toBe(true);
    expect(faultsOf({}, { exceptions: { advisories: [], licences: [licence] } })[0]).toMatch(
      /nothing needs it/,
    );
  });

  it('for a licence says which it is, and that one must be on the list', () => {
    const listed = (one: object) => ({ exceptions: { advisories: [], licences: [one] } });
    expect(faultsOf(own, listed(licence))).toEqual([]);
    expect(faultsOf(own, listed({ ...licence, licence: 'AGPL-3.0-only' }))).toEqual([
      'left: licence AGPL-3.0-only is not on the list',
    ]);
  });

  it.each([
    ['no reason', { ...advisory, reason: '' }],
    ['no day', { ...advisory, until: 'later' }],
    ['more than is known', { ...advisory, ignore: true }],
  ])('with %s is no exception', (_what, one) => {
    const { ok, lines } = audited({ exceptions: { advisories: [one], licences: [] } });
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^exceptions: advisories\.0/);
  });
});

test('the packages of this project are good', () => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.resolve(__dirname, '..', '..', file), 'utf8'));
  const { ok, lines } = audited({
    lock: read('package-lock.json'),
    manifest: read('package.json') as Audited['manifest'],
    exceptions: read('docs/audit-exceptions.json'),
    answer: undefined,
  });
  expect([ok, lines.length]).toEqual([true, 2]);
});
