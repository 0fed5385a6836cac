/** As `demoId` makes them; the last eight digits become the copy's. */
const madeId = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/g;
const digits = 8;

/** JSON with a mark where the number of a copy goes, and another where its reference does. */
export type Marked = string;

export const marks = { number: '§', reference: '¶' } as const;

export const copyNumber = (copy: number): string => copy.toString(16).padStart(digits, '0');

/** Marks what was told under this reference; the ids of `kept` are the same in every copy. */
export const marked = (value: unknown, reference: string, kept: ReadonlySet<string>): Marked =>
  JSON.stringify(value)
    .replaceAll(reference, marks.reference)
    .replace(madeId, (id) => (kept.has(id) ? id : id.slice(0, -digits) + marks.number));

/** The copy of this number. */
export const filled = (told: Marked, number: number, reference: string): string =>
  told.replaceAll(marks.number, copyNumber(number)).replaceAll(marks.reference, reference);

/** The same in SQL, for a column of what was told and the columns `number` and `reference` of the copy `c`. */
export const filledInSql = (column: string): string =>
  `replace(replace(${column}, '${marks.number}', c.number), '${marks.reference}', c.reference)`;
