import { outgoing, type Figure, type Turn } from '../../../domain/measure/report';
import type { ReportTable } from '../../../domain/measure/table';
import { aboutTable, type ReportMaterial } from './material';
import { shownTables } from './overviewPage';

/** The tables as they may leave the screen, in a file or on paper. */
export const outgoingTables = (material: ReportMaterial, turn: Turn): ReportTable<Figure>[] =>
  shownTables(material).map(({ table }) =>
    outgoing(table, aboutTable(material.filters, material.period, table.dimension), turn),
  );
