import { strToU8, zipSync } from 'fflate';

export interface FileInZip {
  name: string;
  content: string;
}

/** The earliest day that a zip knows: the same content gives the same file, whenever it is made. */
const mtime = new Date(1980, 0, 1);

export const zipOf = (files: readonly FileInZip[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])), { mtime });
