import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import { useWords } from './context';
import { Link } from './link';
import { Hidden } from './text';

export type Column = {
  label: string;
  numeric?: boolean;
  /** Where a click on the header leads; without it the column is not sortable. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
};

type TableProps = {
  id: string;
  caption: ComponentChildren;
  captionHidden?: boolean;
  columns: Column[];
  /** The first cell of a row is its header. */
  rows: ComponentChildren[][];
  /** Shown instead of the table when there are no rows: what will appear here and how to begin. */
  empty: ComponentChildren;
};

const arrow = { ascending: '▲', descending: '▼' } as const;

const HeaderCell = ({ column }: { column: Column }) => {
  const words = useWords();
  return (
    <th
      scope="col"
      role="columnheader"
      class={classes(
        'utrecht-table__header-cell',
        column.numeric === true && 'utrecht-table__header-cell--numeric-column',
      )}
      aria-sort={column.sorted}
    >
      {column.sortHref === undefined ? (
        column.label
      ) : (
        <Link href={column.sortHref} class="app-sort">
          <Hidden>{words.building.sortBy({ column: column.label })}</Hidden>
          <span aria-hidden="true">
            {column.label} {column.sorted === undefined ? '↕' : arrow[column.sorted]}
          </span>
        </Link>
      )}
    </th>
  );
};

/**
 * On a narrow screen every row becomes a card; `data-label` repeats the column's name there.
 * The roles are spelled out, since browsers forget them when a table is not laid out as one.
 */
export const Table = ({ id, caption, captionHidden, columns, rows, empty }: TableProps) => {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div
      class="utrecht-table-container utrecht-table-container--overflow-inline app-table-container"
      tabIndex={0}
      role="region"
      aria-labelledby={`${id}-caption`}
    >
      <table class="utrecht-table utrecht-table--html-table app-table" id={id} role="table">
        <caption
          class={classes('utrecht-table__caption', captionHidden === true && 'app-visually-hidden')}
          id={`${id}-caption`}
        >
          {caption}
        </caption>
        <thead class="utrecht-table__header" role="rowgroup">
          <tr class="utrecht-table__row" role="row">
            {columns.map((column) => (
              <HeaderCell column={column} />
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" role="rowgroup">
          {rows.map((cells) => (
            <Row cells={cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ cells, columns }: { cells: ComponentChildren[]; columns: Column[] }) => (
  <tr class="utrecht-table__row" role="row">
    {cells.map((cell, index) => {
      const column = columns[index];
      const name = classes(
        'utrecht-table__cell',
        column?.numeric === true && 'utrecht-table__cell--numeric-column',
      );
      return index === 0 ? (
        <th scope="row" role="rowheader" class={name}>
          {cell}
        </th>
      ) : (
        <td role="cell" class={name} data-label={column?.label}>
          {cell}
        </td>
      );
    })}
  </tr>
);
