const kind = 'start failure';

/** Why something cannot start, in one sentence for the person at the terminal that says what to do. */
export const startFailure = (sentence: string): Error => Object.assign(new Error(sentence), { name: kind });

export const isStartFailure = (fault: unknown): fault is Error =>
  fault instanceof Error && fault.name === kind;
