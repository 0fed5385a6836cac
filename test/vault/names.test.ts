import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { keyedHashes } from '../../src/vault/keyedHashes';
import { plainName } from '../../src/vault/names';

const hashes = keyedHashes(randomBytes(32));
const noor = { givenName: 'Noor', familyName: 'Bakker', birthDate: '1990-05-06' };

describe('the hash of a person', () => {
  it.each([
    ['capitals', { familyName: 'BAKKER' }],
    ['accents', { givenName: 'Nóör' }],
    ['spaces', { familyName: ' Bakker ' }],
    ['what goes before the name', { familyName: 'van den Bakker' }],
    ['an apostrophe', { familyName: "'t Bakker" }],
  ])('is the same with other %s', (_what, other) => {
    expect(hashes.person({ ...noor, ...other })).toBe(hashes.person(noor));
  });

  it.each([
    ['family name', { familyName: 'Bakkers' }],
    ['given name', { givenName: 'Nora' }],
    ['birth date', { birthDate: '1990-06-05' }],
  ])('is another with another %s', (_what, other) => {
    expect(hashes.person({ ...noor, ...other })).not.toBe(hashes.person(noor));
  });

  it('is another under another key: without it nobody can try names', () => {
    expect(keyedHashes(randomBytes(32)).person(noor)).not.toBe(hashes.person(noor));
  });

  it('keeps a name that is nothing but a prefix', () => {
    expect(hashes.person({ ...noor, familyName: 'Ten' })).not.toBe(
      hashes.person({ ...noor, familyName: '' }),
    );
  });
});

const isFound = (name: string, term: string): boolean => {
  const tokens = new Set(hashes.nameTokens(name));
  const wanted = hashes.searchTokens(term);
  return wanted.length > 0 && wanted.every((token) => tokens.has(token));
};

describe('the search on a part of a name', () => {
  const name = 'Björn van der Łukasz-Çelik';

  it.each(['bjorn', 'Björn', 'JÖR', 'lukasz', 'celik', 'van der', 'b', 'bj', 'orn van d', 'elik'])(
    'finds %j',
    (term) => {
      expect(isFound(name, term)).toBe(true);
    },
  );

  it.each(['jan', 'jo', 'x', '', '%', '  ', 'bjornn'])('does not find %j', (term) => {
    expect(isFound(name, term)).toBe(false);
  });

  it('finds every name by every part of three letters and more of one of its words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgëçł'), minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (words, from, size) => {
        const [first = ''] = words;
        const plain = plainName(first);
        const start = from % (plain.length - 2);
        const part = plain.slice(start, start + 3 + (size % plain.length));
        expect(isFound(words.join(' '), part)).toBe(true);
      }),
    );
  });

  it('asks for so many parts at most, whatever somebody types', () => {
    expect(hashes.searchTokens('abcdefghijklmnopqrstuvwxyz'.repeat(50)).length).toBeLessThanOrEqual(30);
  });
});
