import fc from 'fast-check';
import { csvOf, csvOfLines, defused, type CsvWay } from '../../src/export/csv';
import { sheetOf } from '../../src/export/sheet';
import type { CellText } from '../../src/export/sheet';

const dutch: CsvWay = { separator: ';', language: 'nl' };
const english: CsvWay = { separator: ',', language: 'en' };

const bare = (cells: readonly CellText[], way = dutch) => csvOfLines([cells], way).slice(1, -2);

describe('a table as comma separated values', () => {
  it('has a mark for UTF-8, and the definition and the moment above the table', () => {
    const sheet = sheetOf(
      {
        title: 'Gestart',
        definition: 'Elke overdracht die begon.',
        columns: ['Wijk', 'Aantal'],
        rows: [['Oost', 7]],
      },
      ['Stand van 1 juli 2026'],
    );
    expect(csvOf(sheet, dutch)).toBe(
      '\uFEFFGestart\r\nElke overdracht die begon.\r\nStand van 1 juli 2026\r\n\r\nWijk;Aantal\r\nOost;7\r\n',
    );
  });

  it.each<[readonly CellText[], CsvWay, string]>([
    [['a', 'b'], dutch, 'a;b'],
    [['a', 'b'], english, 'a,b'],
    [['a;b'], dutch, '"a;b"'],
    [['a;b'], english, 'a;b'],
    [['a,b'], english, '"a,b"'],
    [['zei "ja"'], dutch, '"zei ""ja"""'],
    [['een\ntwee'], dutch, '"een\ntwee"'],
    [[3.8, null, 12], dutch, '3,8;;12'],
    [[3.8], english, '3.8'],
    [[3.8], { separator: ',', language: 'nl' }, '"3,8"'],
    [[-4], dutch, '-4'],
    [[1234567], dutch, '1234567'],
    [[Number.NaN], dutch, ''],
  ])('writes %j', (cells, way, line) => {
    expect(bare(cells, way)).toBe(line);
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx', '"=1+1', "'=1+1", ' =1', '\n=1', '＝1', '""-3'])(
    'takes the formula out of %j',
    (text) => {
      expect(defused(text)).toBe(`'${text}`);
    },
  );

  it.each(['Oost', 'a=1', '12', '', '5-9', 'e-mail', '<5'])('leaves %j as it is', (text) => {
    expect(defused(text)).toBe(text);
  });

  it('gives back what was put in, whatever that is, and no cell that begins a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab;,"\'\r\n\t=+-@ ë'.split('')), maxLength: 6 });
    const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.constantFrom(dutch, english), (written, way) => {
        const read = readCsv(csvOfLines(written, way).slice(1), way.separator);
        expect(read).toEqual(written.map((cells) => cells.map(defused)));
        for (const text of read.flat()) expect(text).not.toMatch(/^["\s]*[=+\-@]/);
      }),
    );
  });
});

/** Reads RFC 4180 by its grammar, a character at a time. */
function readCsv(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else while (text[at] !== separator && text[at] !== '\r') cell += text[at++];
    cells.push(cell);
    if (text[at] === separator) at += 1;
    else {
      at += 2;
      lines.push(cells);
      cells = [];
    }
  }
  return lines;
}
