import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { keyIdOf, open, seal, type Place } from '../../src/vault';

const key = { id: 'key-1', bytes: randomBytes(32) };
const place: Place = { table: 'texts', row: 'text-1', column: 'sealed_content' };

const partsOf = (sealed: string) => sealed.split('.') as [string, string, string, string];

describe('a sealed value', () => {
  it('opens to exactly what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        expect(open(key, place, seal(key, place, plain))).toBe(plain);
      }),
    );
  });

  it('says which key opens it, and shows nothing of what it holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (plain) => {
        const sealed = seal(key, place, plain);
        expect(keyIdOf(sealed)).toBe('key-1');
        expect(sealed).not.toContain(plain);
      }),
    );
  });

  it('is never the same twice, so that equal answers do not look equal', () => {
    const sealed = Array.from({ length: 200 }, () => seal(key, place, 'same'));
    expect(new Set(sealed.map((one) => partsOf(one)[2])).size).toBe(200);
  });

  it('does not open when any sign of it is another', () => {
    const sealed = seal(key, place, 'schulden bij de huisbaas');
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(open(key, place, sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeNull();
    }
    expect(open(key, place, sealed.slice(0, -1))).toBeNull();
    expect(open(key, place, `${sealed}A`)).toBeNull();
    expect(open(key, place, `${sealed}.A`)).toBeNull();
  });

  it.each<[string, Partial<Place>]>([
    ['table', { table: 'drafts' }],
    ['row', { row: 'text-2' }],
    ['column', { column: 'kind' }],
  ])('does not open in another %s', (_what, moved) => {
    expect(open(key, { ...place, ...moved }, seal(key, place, 'here'))).toBeNull();
  });

  it('does not open where the names of two places run together', () => {
    const sealed = seal(key, { table: 'a', row: 'b|c', column: 'd' }, 'here');
    expect(open(key, { table: 'a|b', row: 'c', column: 'd' }, sealed)).toBeNull();
  });

  it('does not open with another key, also not under the same id', () => {
    const other = { id: 'key-1', bytes: randomBytes(32) };
    expect(open(other, place, seal(key, place, 'mine'))).toBeNull();
    expect(open({ ...key, id: 'key-2' }, place, seal(key, place, 'mine'))).toBeNull();
  });

  it.each(['', 'plain words', '1', '1.key-1', '1.key-1..', '2.key-1.AAAA.AAAA', '1.key-1.AAAA.AAAA'])(
    'is not mistaken for %j',
    (text) => {
      expect(open(key, place, text)).toBeNull();
    },
  );
});
