/** How much is measured. Quick is for seeing that it works; the numbers of the whole run are the ones to compare. */
export const sizes = {
  whole: {
    rounds: 2,
    /** Handovers signed a round (twenty sign-offs each), by how many people sign at once. */
    signed: { 1: 6, 10: 20, 50: 50 },
    /** Whole handovers through the pages, by how many at once. */
    journeys: { 1: 2, 10: 20, 50: 50 },
    looks: 60,
    open: 2_000,
    onRecord: 100_000,
    onRecordOpen: 10_000,
    commandsOnOne: 2_500,
  },
  quick: {
    rounds: 1,
    signed: { 1: 2, 10: 10, 50: 0 },
    journeys: { 1: 1, 10: 0, 50: 0 },
    looks: 20,
    open: 200,
    onRecord: 2_000,
    onRecordOpen: 200,
    commandsOnOne: 250,
  },
} as const;

export type Sizes = (typeof sizes)[keyof typeof sizes];

export const crowds = [1, 10, 50] as const;

/** Handovers on record, times that each question is asked, and lines that are logged. */
export const securitySizes = {
  whole: { onRecord: 20_000, times: 60, lines: 2_000 },
  quick: { onRecord: 2_000, times: 30, lines: 500 },
} as const;
