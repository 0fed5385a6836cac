/** Letters that have no accent to take off, as they are written where they are not on the keyboard. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without accents and punctuation, one space between words: how names are compared and searched. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłħþı]/g, (letter) => spelledOut[letter] ?? letter)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordsOf = (name: string): string[] => plainName(name).split(' ').filter(Boolean);

const prefixes = new Set(
  `van von vom zu zur de den der het t te ter ten in op aan bij d du des la le les l el al ul ibn bin ben ould da do dos
  di della und uit over onder voor tot s`.split(/\s+/),
);

/** Without what goes before it ("van der"), and without spaces: two organisations do not write those the same way. */
export const nameWithoutPrefixes = (name: string): string => {
  const words = wordsOf(name);
  const begins = words.findIndex((word) => !prefixes.has(word));
  return words.slice(Math.max(begins, 0)).join('');
};
