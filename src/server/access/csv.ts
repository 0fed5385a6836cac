/** A spreadsheet takes what begins like this for a formula. */
const formula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const harmless = formula.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
};

/** A file that Dutch spreadsheets open by themselves: semicolons, a mark for UTF-8, every cell between quotes. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
