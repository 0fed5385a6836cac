import { csvOf } from '../../../src/server/access/csv';

describe('an export for a spreadsheet', () => {
  it('has a mark for UTF-8, semicolons, and every cell between quotes', () => {
    expect(
      csvOf([
        ['Wie', 'Wat'],
        ['Zoë', 'keek; "zomaar"'],
      ]),
    ).toBe('\uFEFF"Wie";"Wat"\r\n"Zoë";"keek; ""zomaar"""\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx'])('takes the formula out of %j', (cell) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`);
  });
});
