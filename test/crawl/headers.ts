import type { Answer } from '../../src/tools/bench/browser';

type Expected = Readonly<Record<string, RegExp>>;

const expected: Expected = {
  'content-security-policy':
    /^(?!.*unsafe)(?=.*default-src 'none')(?=.*frame-ancestors 'none')(?=.*base-uri 'none')/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'x-frame-options': /^DENY$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'cache-control': /no-store/,
};

/** The headers that this answer should have and has not. */
export const missingHeaders = ({ headers }: Answer): string[] => [
  ...Object.entries(expected)
    .filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
    .map(([name]) => name),
  ...(headers['x-powered-by'] === undefined ? [] : ['x-powered-by']),
];

/** Differ from one answer to the next by their nature. */
const ofTheMoment = new Set(['date', 'x-correlation-id', 'set-cookie', 'keep-alive', 'connection']);
const tokens = /name="(?:_csrf|_person|commandId)" value="[^"]*"/g;

/** What somebody can learn from an answer, without what is new in every answer and the address they gave. */
export const tellsThem = ({ status, headers, body, url }: Answer) => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheMoment.has(name))),
  body: body
    .replace(tokens, '')
    .replaceAll(new URL(url).pathname, '')
    .replaceAll(new URL(url).search || new URL(url).pathname, '')
    .replaceAll(encodeURIComponent(url), ''),
});
