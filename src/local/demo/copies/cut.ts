/** As `demoId` makes them; the last eight digits become the copy's. */
const madeId = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/g;
const digits = 8;

const numberHere = '§';
const referenceHere = '¶';

/** JSON, cut where the number of a copy goes and where its reference does. */
export type Cut = readonly (readonly string[])[];

export const copyNumber = (copy: number): string => copy.toString(16).padStart(digits, '0');

/** Cuts what was told under this reference; the ids of `kept` are the same in every copy. */
export const cut = (value: unknown, reference: string, kept: ReadonlySet<string>): Cut =>
  JSON.stringify(value)
    .replaceAll(reference, referenceHere)
    .replace(madeId, (id) => (kept.has(id) ? id : id.slice(0, -digits) + numberHere))
    .split(referenceHere)
    .map((part) => part.split(numberHere));

/** The copy of this number. */
export const filled = (parts: Cut, number: string, reference: string): string =>
  parts.map((part) => part.join(number)).join(reference);
