import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../src/settings';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

const documents = ['README.md', ...['docs', 'docs/decisions'].flatMap(markdownIn)];

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('The documentation', () => {
  test('lists every setting as it is read, and no other', () => {
    const rows = readme
      .split('\n')
      .filter((line) => /^\| `[A-Z_]+` /.test(line))
      .map(cells);
    expect(rows).toEqual(
      settings.map(({ name, meaning, default: fallback }) => [`\`${name}\``, meaning, fallback]),
    );
  });

  test.each(documents)('%s names only commands that exist', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(file).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(documents)('%s links only to what is there', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link as string);
    const missing = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(path.join(root, path.dirname(file), link)));
    expect(missing).toEqual([]);
  });
});
