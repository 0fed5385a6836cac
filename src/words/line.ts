/** One line with its detail after a colon; without a detail only the line. */
export const line = (what: string, detail: string): string => (detail === '' ? what : `${what}: ${detail}`);
