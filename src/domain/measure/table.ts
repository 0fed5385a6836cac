/** One number of a report, with how many it is about: what is about few people does not leave the organisation. */
export type Cell =
  | { kind: 'count'; value: number }
  /** `part` of `whole`, shown as a percentage. */
  | { kind: 'share'; part: number; whole: number }
  /** A mean or a median over `of` handovers; null when there are none. */
  | { kind: 'average'; value: number | null; of: number }
  /** Adding up means nothing here: what runs at the end of each month is no total. */
  | { kind: 'none' }
  | { kind: 'suppressed' };

/** What the rows of a table are. */
export const dimensions = [
  'neighbourhood',
  'cluster',
  'sender',
  /** A sender with a team; the key is `sender|neighbourhood`. */
  'senderTeam',
  'month',
  'quarter',
  'year',
  'code',
] as const;
export type Dimension = (typeof dimensions)[number];

export interface ReportRow {
  /** The id of a neighbourhood, cluster or organisation, a month or quarter, or a code. */
  key: string;
  cells: readonly Cell[];
}

/** A table of the report, in ids and codes; its words come with the page or the export. */
export interface ReportTable<Figure extends string = string> {
  figure: Figure;
  dimension: Dimension;
  /** A key for each cell of a row. */
  columns: readonly string[];
  rows: readonly ReportRow[];
  /** Over all rows, where adding them up means something. */
  total: ReportRow | null;
}
