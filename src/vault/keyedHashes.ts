import { createHmac, hkdfSync } from 'node:crypto';
import { nameWithoutPrefixes, wordsOf } from './names';

export interface NamedPerson {
  givenName: string;
  familyName: string;
  /** A day such as 1990-05-06. */
  birthDate: string;
}

/** Hashes that only who has the index key can make, so that equal things are found without being readable. */
export interface KeyedHashes {
  /** The same for the same person, whoever enters them. */
  person(person: NamedPerson): string;
  /** The same for the same family name and birth date. */
  family(person: Omit<NamedPerson, 'givenName'>): string;
  /** The same for the same client, or handover, in each research export; only who has the key finds it again. */
  pseudonym(id: string): string;
  /** A number from 0 up to 4, the same for the same cell of a report: where its rounding turns. */
  rounding(cell: string): number;
  /** What a name can be found by. */
  nameTokens(name: string): number[];
  /** What a name must have to contain the term; empty for a term without letters. The name is still to be compared. */
  searchTokens(term: string): number[];
}

const gramLength = 3;

const grams = (word: string): string[] =>
  Array.from({ length: Math.max([...word].length - gramLength + 1, 0) }, (_, at) =>
    [...word].slice(at, at + gramLength).join(''),
  );

/** Beginnings are for terms that are shorter than a gram: those are found at the start of a word only. */
const beginnings = (word: string): string[] =>
  Array.from({ length: gramLength - 1 }, (_, at) => `^${[...word].slice(0, at + 1).join('')}`);

const mostSearchTokens = 30;

const without = <T>(list: readonly T[]): T[] => [...new Set(list)];

function derivedKey(indexKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', indexKey, 'overstap', purpose, 32));
}

export function keyedHashes(indexKey: Buffer): KeyedHashes {
  const personKey = derivedKey(indexKey, 'person');
  const familyKey = derivedKey(indexKey, 'family name and birth date');
  const researchKey = derivedKey(indexKey, 'pseudonyms for research');
  const roundingKey = derivedKey(indexKey, 'rounding of outgoing figures');
  const tokenKey = derivedKey(indexKey, 'parts of names');
  const hash = (key: Buffer, parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  // Cut off: another part may have the same number, so that a number alone does not tell the part.
  const token = (part: string) => createHmac('sha256', tokenKey).update(part).digest().readInt16BE(0);
  return {
    person: ({ givenName, familyName, birthDate }) =>
      hash(personKey, [wordsOf(givenName).join(''), nameWithoutPrefixes(familyName), birthDate]),
    family: ({ familyName, birthDate }) => hash(familyKey, [nameWithoutPrefixes(familyName), birthDate]),
    // A letter in front: a spreadsheet takes nothing of it for a number or a formula.
    pseudonym: (id) => `p${createHmac('sha256', researchKey).update(id).digest('hex').slice(0, 24)}`,
    rounding: (cell) => createHmac('sha256', roundingKey).update(cell).digest().readUInt32BE(0) % 5,
    nameTokens: (name) =>
      without(wordsOf(name).flatMap((word) => [...grams(word), ...beginnings(word)])).map(token),
    searchTokens: (term) =>
      without(wordsOf(term).flatMap((word) => ([...word].length < gramLength ? [`^${word}`] : grams(word))))
        .slice(0, mostSearchTokens)
        .map(token),
  };
}
