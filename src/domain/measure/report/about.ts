import type { Dimension } from '../table';
import { monthRange, rangeOf, readPeriod, type Range } from './period';

/** Which handovers a row of a table is about: where, of whom, and in which time. */
export interface About extends Range {
  neighbourhood?: string;
  cluster?: string;
  sender?: string;
}

/** `table` is what the whole table is about, which its total is too. */
export function aboutRow(row: string, dimension: Dimension, table: About): About {
  if (row === 'total') return table;
  const [sender = '', neighbourhood = ''] = row.split('|');
  switch (dimension) {
    case 'cluster':
      return { ...table, cluster: row };
    case 'neighbourhood':
      return { ...table, neighbourhood: row };
    case 'sender':
      return { ...table, sender: row };
    case 'senderTeam':
      return { ...table, sender, neighbourhood };
    case 'month':
      return { ...table, ...monthRange(row) };
    case 'quarter':
    case 'year':
      return { ...table, ...periodRange(row) };
    case 'code':
      return table;
  }
}

const periodRange = (text: string): Range | null => {
  const period = readPeriod(text);
  return period && rangeOf(period);
};
