import { createHash } from 'node:crypto';

/** The same name gives the same id, so that filling again changes nothing; it says nothing about whom it names. */
export function demoId(...name: readonly (string | number)[]): string {
  const hash = createHash('sha256')
    .update(['overstap demo', ...name].join('\n'))
    .digest('hex');
  const part = (from: number, to: number) => hash.slice(from, to);
  return [part(0, 8), part(8, 12), `5${part(13, 16)}`, `a${part(17, 20)}`, part(20, 32)].join('-');
}
