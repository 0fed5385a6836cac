import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** One file that breaks each rule of .dependency-cruiser.cjs, and nothing else. */
const offences: Record<string, { file: string; content: string }> = {
  'domain-is-pure': { file: 'src/domain/clock.ts', content: `import 'zod';` },
  'words-import-nothing': { file: 'src/words/nl.ts', content: `import '../domain/policy';` },
  'vault-seals-and-opens': { file: 'src/vault/keys.ts', content: `import '../db/pool';` },
  'forms-read-forms': { file: 'src/forms/pause.ts', content: `import '../db/pool';` },
  'workflows-orchestrate': { file: 'workflows/handover.ts', content: `import '../activities/records';` },
  'activities-are-effects': { file: 'activities/notices.ts', content: `import '../src/server/app';` },
  'exports-are-words-and-numbers': { file: 'src/export/csv.ts', content: `import '../db/pool';` },
  'pages-know-no-machinery': { file: 'src/server/pages/list.ts', content: `import 'pg';` },
  'mail-is-words-and-transport': { file: 'src/mail/letter.ts', content: `import '../db/pool';` },
  'record-knows-no-pages': { file: 'src/db/records.ts', content: `import '../server/app';` },
  'no-circles': { file: 'src/domain/hen.ts', content: `import './egg';` },
  'no-orphans': { file: 'src/domain/nobody.ts', content: 'export const nobody = 1;' },
  'no-undeclared-packages': { file: 'src/local/guess.ts', content: `import 'a-package-that-is-not-there';` },
  'no-development-packages-in-the-product': { file: 'src/local/proof.ts', content: `import 'fast-check';` },
};

const harmless = {
  'src/domain/policy.ts': 'export const policy = 1;',
  'src/domain/egg.ts': `import './hen';`,
  'src/db/pool.ts': 'export const pool = 1;',
  'src/server/app.ts': 'export const app = 1;',
  'activities/records.ts': 'export const records = 1;',
};

/** The names of the rules that the files break. */
function broken(files: Record<string, string>): string[] {
  const project = mkdtempSync(path.join(tmpdir(), 'overstap-imports-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(path.join(root, name), path.join(project, name));
    symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
      writeFileSync(path.join(project, name), content);
    }
    const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const folders = ['src', 'workflows', 'activities'];
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
      { cwd: project, encoding: 'utf8', maxBuffer: 50_000_000 },
    );
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

test('every rule about who may import what bites', () => {
  const files = Object.fromEntries(Object.values(offences).map(({ file, content }) => [file, content]));
  expect(broken({ ...harmless, ...files })).toEqual(Object.keys(offences).sort());
});

test('files that keep to the table break none', () => {
  expect(
    broken({
      'src/domain/policy.ts': 'export const policy = 1;',
      'src/forms/pause.ts': `import 'zod'; import '../domain/policy';`,
      'workflows/index.ts': `import '@temporalio/workflow'; import '../src/domain/policy';`,
      'activities/index.ts': `import '../src/domain/policy';`,
    }),
  ).toEqual([]);
});
