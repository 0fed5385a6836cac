/** How often each value was measured. */
export type Distribution = ReadonlyMap<number, number>;

export const sizeOf = (values: Distribution): number =>
  [...values.values()].reduce((sum, amount) => sum + amount, 0);

/** null: there are none. */
export function meanOf(values: Distribution): number | null {
  const size = sizeOf(values);
  if (size === 0) return null;
  return [...values].reduce((sum, [value, amount]) => sum + value * amount, 0) / size;
}

/** The value in the middle, or half-way between the two that are; null: there are none. */
export function medianOf(values: Distribution): number | null {
  const size = sizeOf(values);
  if (size === 0) return null;
  const inOrder = [...values].filter(([, amount]) => amount > 0).sort(([a], [b]) => a - b);
  const at = (place: number): number => {
    let passed = 0;
    for (const [value, amount] of inOrder) {
      passed += amount;
      if (place < passed) return value;
    }
    return inOrder.at(-1)?.[0] ?? 0;
  };
  return (at(Math.floor((size - 1) / 2)) + at(Math.floor(size / 2))) / 2;
}

export function distributionOf(measured: Iterable<{ value: number; amount: number }>): Distribution {
  const values = new Map<number, number>();
  for (const { value, amount } of measured) values.set(value, (values.get(value) ?? 0) + amount);
  return values;
}
