const most = 20_000;

/** What is slow to ask and always answers the same is kept; all answers go when there are too many. */
export function kept<Key, Result>(answer: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const result = answer(key);
    known.set(key, result);
    return result;
  };
}
