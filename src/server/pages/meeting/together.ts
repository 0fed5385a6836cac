/**
 * Two texts about one item, of which neither is lost: when one holds all of the other it is enough, else they follow each
 * other.
 */
export function putTogether(theirs: string, mine: string): string {
  const [first, second] = [theirs.trim(), mine.trim()];
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n\n${second}`;
}
