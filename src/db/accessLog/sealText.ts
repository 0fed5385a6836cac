import { createHash } from 'node:crypto';

/** What the database says of a line, as text; null is a field that is missing. */
export type LineText = readonly (string | null)[];

/** Its place in the log: the day of the chain, the number within that day, and the hash of its predecessor. */
export interface Place {
  day: string;
  number: number;
  previous: string;
}

/** The same as `access_text` in the database: each field with its length in bytes, a dash for a missing one. */
export const accessText = (fields: LineText): string =>
  fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field, 'utf8')}:${field}`)).join(',');

/** Works out anew what the database sealed the line with: SHA-256 over its place and its fields, in hexadecimals. */
export const sealOf = ({ day, number, previous }: Place, line: LineText): string =>
  createHash('sha256')
    .update(accessText([day, String(number), previous, ...line]), 'utf8')
    .digest('hex');
