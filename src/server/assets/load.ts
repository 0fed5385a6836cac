import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { usedTokens } from './designTokens';
import { libraryCss, themeCss } from './libraryCss';

export type AssetFile = { contentType: string; plain: Buffer; gzip?: Buffer; brotli?: Buffer };

export type Assets = {
  /** Keyed by the whole path of the address. */
  files: Map<string, AssetFile>;
  stylesheet: string;
  script: string;
  icon: string;
};

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const folder = __dirname;

const filesIn = (name: string): string[] => readdirSync(path.join(folder, name)).sort();

const read = (name: string): Buffer => readFileSync(path.join(folder, name));

/** Comments of the library are licence headers; the licences themselves come with the packages. */
const shorter = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1');

const styleSheet = (): Buffer => {
  const own = filesIn('css').map((name) => read(path.join('css', name)).toString());
  const library = libraryCss();
  const tokens = usedTokens(themeCss(), `${library}\n${own.join('\n')}`);
  return Buffer.from(shorter([library, tokens, ...own].join('\n')));
};

const font = (subset: string): Buffer => {
  const entry = require.resolve('@fontsource-variable/noto-sans/package.json');
  return readFileSync(path.join(path.dirname(entry), 'files', `noto-sans-${subset}-wght-normal.woff2`));
};

const plainFiles = (): [string, Buffer][] => [
  ['app.css', styleSheet()],
  ['icon.svg', read('icon.svg')],
  ...filesIn('js').map((name): [string, Buffer] => [`js/${name}`, read(path.join('js', name))]),
  ['fonts/latin.woff2', font('latin')],
  ['fonts/latin-ext.woff2', font('latin-ext')],
];

const prepared = (name: string, plain: Buffer): AssetFile => {
  const contentType = contentTypes[path.extname(name)] ?? 'application/octet-stream';
  if (name.endsWith('.woff2')) return { contentType, plain };
  const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { contentType, plain, gzip: gzipSync(plain, { level: 9 }), brotli };
};

/** Reads, joins and compresses everything once. All files share one hash, so they may refer to each other. */
export const loadAssets = (): Assets => {
  const found = plainFiles();
  const hash = createHash('sha256');
  for (const [name, body] of found) hash.update(name).update(body);
  const base = `/assets/${hash.digest('hex').slice(0, 12)}`;
  return {
    files: new Map(found.map(([name, body]) => [`${base}/${name}`, prepared(name, body)])),
    stylesheet: `${base}/app.css`,
    script: `${base}/js/main.js`,
    icon: `${base}/icon.svg`,
  };
};
