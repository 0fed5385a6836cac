/**
 * A square of counts of which rows and columns add up: the last row holds the totals of the columns, the last column
 * those of the rows. `hidden` says which numbers the reader does not get.
 */
export interface Square {
  values: readonly (readonly number[])[];
  hidden: boolean[][];
  /** Never hidden for the sake of others, since it is never shown as a number: total that mean nothing. */
  absent: readonly (readonly boolean[])[];
}

const isHidden = ({ hidden, absent }: Square, row: number, column: number): boolean =>
  hidden[row]?.[column] === true || absent[row]?.[column] === true;

/** Whether a number could be one less without going below what a reader knows: what is hidden is at least one. */
function canMove({ values }: Square, row: number, column: number, up: boolean): boolean {
  const isRowTotal = column === (values[0]?.length ?? 0) - 1;
  const isColumnTotal = row === values.length - 1;
  // With the totals taken as negative every row and column adds up to zero; the total of all is positive again.
  const grows = isRowTotal === isColumnTotal ? up : !up;
  return grows || (values[row]?.[column] ?? 0) >= 2;
}

interface Step {
  isRow: boolean;
  at: number;
}

/**
 * Could this hidden number be another one, with everything that is shown the same? It could when the difference can
 * travel over other hidden numbers, up and down in turn, and come back: then rows and columns still add up.
 */
export function canDiffer(square: Square, row: number, column: number): boolean {
  return [true, false].some((up) => canMove(square, row, column, up) && comesBack(square, row, column, up));
}

function comesBack(square: Square, row: number, column: number, up: boolean): boolean {
  const height = square.values.length;
  const width = square.values[0]?.length ?? 0;
  const seen = new Set<string>();
  const queue: Step[] = [{ isRow: false, at: column }];
  for (let step = queue.shift(); step; step = queue.shift()) {
    if (step.isRow && step.at === row) return true;
    const length = step.isRow ? width : height;
    for (let at = 0; at < length; at += 1) {
      const [toRow, toColumn] = step.isRow ? [step.at, at] : [at, step.at];
      if (toRow === row && toColumn === column) continue;
      if (!isHidden(square, toRow, toColumn)) continue;
      // Along a column the opposite of the first change, along a row the same way again.
      if (!canMove(square, toRow, toColumn, step.isRow ? up : !up)) continue;
      const key = `${!step.isRow}:${at}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ isRow: !step.isRow, at });
    }
  }
  return false;
}

interface Place {
  row: number;
  column: number;
}

const placesOf = ({ values }: Square): Place[] =>
  values.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));

/** Hides more until none of what is hidden follows from what is shown. Changes `hidden`. */
export function hideEnough(square: Square): void {
  for (;;) {
    const open = placesOf(square).filter(
      ({ row, column }) => square.hidden[row]?.[column] === true && !canDiffer(square, row, column),
    );
    const next = open.length > 0 ? nextToHide(square, open) : null;
    const cells = next && square.hidden[next.row];
    if (!cells) return;
    cells[next.column] = true;
  }
}

type InLine = (place: Place) => boolean;

const linesOf = ({ row, column }: Place): InLine[] => [
  (place) => place.column === column,
  (place) => place.row === row,
];

/** The smallest number that still says something: first in a line where an open one is alone, then beside one. */
function nextToHide(square: Square, open: readonly Place[]): Place | null {
  const shown = placesOf(square).filter(
    ({ row, column }) => !isHidden(square, row, column) && (square.values[row]?.[column] ?? 0) > 0,
  );
  const hidden = placesOf(square).filter(({ row, column }) => isHidden(square, row, column));
  const lines = open.flatMap(linesOf);
  const lonely = lines.filter((inLine) => hidden.filter(inLine).length === 1);
  const lastRow = square.values.length - 1;
  const lastColumn = (square.values[0]?.length ?? 1) - 1;
  // Totals say most, so they go last.
  const weight = ({ row, column }: Place): number =>
    (square.values[row]?.[column] ?? 0) + (row === lastRow || column === lastColumn ? 1e9 : 0);
  const smallest = (places: readonly Place[]) => [...places].sort((a, b) => weight(a) - weight(b))[0];
  const inAny = (some: readonly InLine[]) => shown.filter((place) => some.some((inLine) => inLine(place)));
  return smallest(inAny(lonely)) ?? smallest(inAny(lines)) ?? smallest(shown) ?? null;
}
