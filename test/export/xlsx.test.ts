import readWorkbook from 'read-excel-file/node';
import { xlsxOf } from '../../src/export/xlsx';
import { columnName, sheetName } from '../../src/export/xlsxParts';
import type { Sheet } from '../../src/export/sheet';

const sheet: Sheet = {
  title: 'Gestart per wijk: 2026',
  notes: ['Elke overdracht die begon & telt.', 'Stand van 1 juli 2026'],
  columns: ['Wijk', 'Aantal', 'Gemiddeld'],
  rows: [
    ['Hoograven/Tolsteeg "zuid" <1>', 7, 3.8],
    ['=1+1', null, -2],
    ['Zoë\u0000', 0, null],
  ],
};

const read = (file: Uint8Array) => readWorkbook(Buffer.from(file));

describe('a workbook', () => {
  it('is read by another program as it was meant: text stays text, numbers stay numbers', async () => {
    const [found] = await read(xlsxOf([sheet]));
    expect(found?.sheet).toBe('Gestart per wijk 2026');
    expect(found?.data).toEqual([
      ['Gestart per wijk: 2026', null, null],
      ['Elke overdracht die begon & telt.', null, null],
      ['Stand van 1 juli 2026', null, null],
      [null, null, null],
      ['Wijk', 'Aantal', 'Gemiddeld'],
      ['Hoograven/Tolsteeg "zuid" <1>', 7, 3.8],
      ['=1+1', null, -2],
      ['Zoë', 0, null],
    ]);
  });

  it('has a sheet for each table, with names of their own', async () => {
    const found = await read(xlsxOf([sheet, sheet, { ...sheet, title: 'x'.repeat(40) }]));
    expect(found.map(({ sheet: name }) => name)).toEqual([
      'Gestart per wijk 2026',
      'Gestart per wijk 2026 (2)',
      'x'.repeat(31),
    ]);
  });

  it('is the same file for the same content', () => {
    expect(Buffer.from(xlsxOf([sheet])).equals(Buffer.from(xlsxOf([sheet])))).toBe(true);
  });
});

describe('names in a workbook', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (at, name) => expect(columnName(at)).toBe(name));

  it('a sheet without a name that may be used still has one', () => {
    expect(sheetName("[:]*?/\\'", [])).toBe('1');
  });
});
