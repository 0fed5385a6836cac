import { phases } from '../../../domain/handover/state';
import { boardQuery, boardViews } from '../../../forms/boardFilters';
import { addressOf, readFilters } from '../../../forms/handoverFilters';
import { Button, FilterForm, Heading, Hint, Link, Page, Paragraph, Select, useWords } from '../../html';
import { paths } from '../../paths';
import { FileLinks } from '../exports/fileLinks';
import { BoardList } from './list';
import type { Board } from './material';
import { Matrix } from './matrix';
import { Summary } from './summary';

type Named = { id: string; name: string };
const options = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

const Filters = ({ board }: { board: Board }) => {
  const words = useWords();
  const { board: text } = words;
  const { asked, clusters, neighbourhoods, senders } = board;
  const here = neighbourhoods.filter(
    ({ cluster }) => asked.cluster === undefined || cluster === asked.cluster,
  );
  return (
    <FilterForm action={paths.overview} label={text.filters}>
      <Select
        name="fase"
        label={text.phase}
        value={asked.fase}
        emptyLabel={text.everyPhase}
        options={phases
          .filter((phase) => phase !== 'ended')
          .map((phase) => ({ value: phase, label: words.phases[phase].title }))}
      />
      <Select
        name="cluster"
        label={text.cluster}
        value={asked.cluster}
        emptyLabel={text.everyCluster}
        options={options(clusters)}
      />
      <Select
        name="wijk"
        label={text.neighbourhood}
        value={asked.wijk}
        emptyLabel={text.everyNeighbourhood}
        options={options(here)}
      />
      <Select
        name="van"
        label={text.sender}
        value={asked.van}
        emptyLabel={text.everySender}
        options={options(senders)}
      />
      <Select
        name="toon"
        label={text.show}
        value={asked.toon}
        emptyLabel={text.all}
        options={boardViews.map((view) => ({ value: view, label: text[view] }))}
      />
      {asked.wie === undefined ? null : <input type="hidden" name="wie" value={asked.wie} />}
      <Button kind="secondary">{text.apply}</Button>
      {boardQuery(asked) === '' ? null : <Link href={paths.overview}>{text.clear}</Link>}
    </FilterForm>
  );
};

/** The board is about what runs: who dropped out and is over by now stands in the list. */
const AlsoOver = ({ board: { asked } }: { board: Board }) => {
  const { board: text } = useWords();
  if (asked.toon !== 'droppedOut') return null;
  const { toon, wijk, van } = asked;
  return (
    <Paragraph>
      {text.onlyRunning}{' '}
      <Link href={addressOf(paths.handovers, readFilters({ toon, wijk, van }), {})}>{text.alsoOver}</Link>
    </Paragraph>
  );
};

/** What changes by itself: the same part comes with the page and when somebody's browser asks for it again. */
export const BoardPart = ({ board }: { board: Board }) => {
  const { board: text } = useWords();
  return (
    <div id="board" class="app-stack">
      <Summary board={board} />
      <Matrix board={board} />
      {board.ownerName === null ? null : (
        <Paragraph>
          {text.onlyOf({ name: board.ownerName })}{' '}
          <Link href={`${paths.overview}${boardQuery(board.asked, { wie: undefined })}`}>
            {text.ofEverybody}
          </Link>
        </Paragraph>
      )}
      <AlsoOver board={board} />
      <BoardList board={board} />
      <FileLinks address={`${paths.boardFile}${boardQuery(board.asked)}`} what={text.title} />
    </div>
  );
};

/** Says politely that something changed; without JavaScript a reload shows the same. */
const Live = () => {
  const { board: text } = useWords();
  return (
    <p
      class="app-visually-hidden"
      role="status"
      data-board-stream={paths.boardStream}
      data-board-part={paths.boardPart}
      data-board-changed={text.changed}
    ></p>
  );
};

export const BoardPage = ({ board }: { board: Board }) => {
  const { board: text } = useWords();
  return (
    <Page title={text.title} wide>
      <Heading level={1}>{text.title}</Heading>
      <Hint>{text.lead}</Hint>
      <Live />
      <Filters board={board} />
      <BoardPart board={board} />
    </Page>
  );
};
