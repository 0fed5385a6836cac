import type { ComponentChildren } from 'preact';
import { phases, type Phase } from '../../../domain/handover/state';
import { boardQuery, type BoardAddress } from '../../../forms/boardFilters';
import { EmptyState, Hidden, Link, Table, useWords } from '../../html';
import { paths } from '../../paths';
import type { Board, BoardCount } from './material';

const open = phases.filter((phase): phase is Exclude<Phase, 'ended'> => phase !== 'ended');

interface Line {
  name: string;
  /** What a click on the name filters by. */
  where: Pick<BoardAddress, 'cluster' | 'wijk'>;
  holds: (count: BoardCount) => boolean;
}

/** The clusters; of a chosen cluster its neighbourhoods. */
function linesOf({ asked, clusters, neighbourhoods }: Board): Line[] {
  if (asked.cluster === undefined)
    return clusters.map(({ id, name }) => ({
      name,
      where: { cluster: id, wijk: undefined },
      holds: ({ cluster }) => cluster === id,
    }));
  return neighbourhoods
    .filter(({ cluster }) => cluster === asked.cluster)
    .map(({ id, name }) => ({
      name,
      where: { cluster: asked.cluster, wijk: id },
      holds: ({ neighbourhood }) => neighbourhood === id,
    }));
}

/** How many there are where; every number leads to those handovers. */
export const Matrix = ({ board }: { board: Board }) => {
  const words = useWords();
  const { board: text } = words;
  const { counts, asked } = board;
  const lines = linesOf(board);
  const addressOf = (change: Partial<BoardAddress>) => `${paths.overview}${boardQuery(asked, change)}`;
  const sum = (holds: (count: BoardCount) => boolean) =>
    counts.filter(holds).reduce((total, { shown }) => total + shown, 0);

  /** A number with where it leads, and in full for who does not see the table. */
  const cell = (count: number, change: Partial<BoardAddress>, about: string): ComponentChildren =>
    count === 0 ? (
      '0'
    ) : (
      <Link href={addressOf(change)}>
        {String(count)}
        <Hidden>, {about}</Hidden>
      </Link>
    );
  const rowOf = ({ name, where, holds }: Line): ComponentChildren[] => [
    <Link href={addressOf({ ...where, fase: undefined })}>{name}</Link>,
    ...open.map((fase) =>
      cell(
        sum((count) => holds(count) && count.phase === fase),
        { ...where, fase },
        `${name}, ${words.phases[fase].title}`,
      ),
    ),
    cell(sum(holds), { ...where, fase: undefined }, `${name}, ${text.total}`),
  ];
  const inRows = (count: BoardCount) => lines.some(({ holds }) => holds(count));
  const whole = { cluster: asked.cluster, wijk: undefined };
  return (
    <Table
      id="board-matrix"
      caption={asked.cluster === undefined ? text.matrixCaption : text.matrixCaptionCluster}
      columns={[
        { label: asked.cluster === undefined ? text.cluster : text.neighbourhood },
        ...open.map((phase) => ({ label: words.phases[phase].title, numeric: true })),
        { label: text.total, numeric: true },
      ]}
      rows={[
        ...lines.map(rowOf),
        [
          text.total,
          ...open.map((fase) =>
            cell(
              sum((count) => inRows(count) && count.phase === fase),
              { ...whole, fase },
              `${text.total}, ${words.phases[fase].title}`,
            ),
          ),
          String(sum(inRows)),
        ],
      ]}
      empty={<EmptyState title={text.noPlacesTitle}>{text.noPlaces}</EmptyState>}
    />
  );
};
