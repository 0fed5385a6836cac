import { useWords } from './context';
import { Link } from './link';
import { Hidden } from './text';

type PaginationProps = {
  page: number;
  pageSize: number;
  total: number;
  hrefOf: (page: number) => string;
};

/** First, last, and two around the current one; a gap is `undefined`. */
export const pagesShown = (page: number, last: number): (number | undefined)[] => {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const sorted = [...new Set(wanted)].sort((one, other) => one - other);
  return sorted.flatMap((number, index) =>
    index > 0 && number - (sorted[index - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
};

export const Pagination = ({ page, pageSize, total, hrefOf }: PaginationProps) => {
  const { building } = useWords();
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  const shown = building.rowsShown({ from, to: Math.min(page * pageSize, total), total });
  if (last === 1) return total === 0 ? null : <p class="app-hint">{shown}</p>;
  return (
    <nav class="app-pagination" aria-label={building.pagination}>
      <ul class="app-pagination__list">
        {page > 1 ? (
          <li>
            <Link href={hrefOf(page - 1)} rel="prev" class="app-pagination__link">
              {building.previousPage}
            </Link>
          </li>
        ) : null}
        {pagesShown(page, last).map((number) =>
          number === undefined ? (
            <li class="app-pagination__gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li>
              <Link href={hrefOf(number)} current={number === page} class="app-pagination__link">
                <Hidden>{building.pageNumber({ page: number })}</Hidden>
                <span aria-hidden="true">{number}</span>
              </Link>
            </li>
          ),
        )}
        {page < last ? (
          <li>
            <Link href={hrefOf(page + 1)} rel="next" class="app-pagination__link">
              {building.nextPage}
            </Link>
          </li>
        ) : null}
      </ul>
      <p class="app-hint">{shown}</p>
    </nav>
  );
};
