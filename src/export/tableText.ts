/** A table in words, as it leaves the screen: in a file, in print, in a mail. Suppressed cells are null. */
export interface TableText {
  title: string;
  /** What is counted, in words. */
  definition: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}
