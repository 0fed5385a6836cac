import type { Response } from 'express';
import { csvOf, type Separator } from '../../../export/csv';
import type { Sheet } from '../../../export/sheet';
import { xlsxOf } from '../../../export/xlsx';
import { zipOf } from '../../../export/zip';
import type { FileForm } from '../../../forms/exports';
import { noteAccess } from '../../access/note';
import { requestContext } from '../../requestContext';

interface Sent {
  /** The name of the file, without what says its form. */
  name: string;
  sheets: readonly Sheet[];
  form: FileForm;
  separator: Separator;
  /** What the line in the access log is about; the answer waits for that line. */
  record: { kind: string; id: string };
}

const types = {
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table as CSV or as a workbook; more tables as CSV are a zip with a file for each. Logged as an export. */
export function sendSheets(res: Response, { name, sheets, form, separator, record }: Sent): void {
  const { language } = requestContext(res);
  const way = { separator, language };
  const [only, ...more] = sheets;
  const send = (type: keyof typeof types, content: string | Uint8Array) => {
    noteAccess(res, { kind: 'export', record });
    res.set({
      'Content-Type': types[type],
      'Content-Disposition': `attachment; filename="${name}.${type}"`,
      'Cache-Control': 'no-store',
    });
    res.end(content);
  };
  if (form === 'xlsx') return send('xlsx', xlsxOf(sheets));
  if (only && more.length === 0) return send('csv', csvOf(only, way));
  send(
    'zip',
    zipOf(
      sheets.map((sheet) => ({
        name: `${sheet.title.toLowerCase().replaceAll(/\W+/g, '-')}.csv`,
        content: csvOf(sheet, way),
      })),
    ),
  );
}
