import { boardQuery, type BoardView } from '../../../forms/boardFilters';
import { Link, List, useWords } from '../../html';
import { paths } from '../../paths';
import type { Board, BoardCount } from './material';

/** What asks for something; who dropped out is asked for by the filter only. */
type Pressing = Exclude<BoardView, 'droppedOut'>;

const counted: Record<Pressing, (count: BoardCount) => number> = {
  stalled: ({ stalled }) => stalled,
  overdue: ({ overdue }) => overdue,
  safetyNet: ({ safetyNet }) => safetyNet,
};

/** The one question of every morning: what is stuck in the whole region, whatever the list below is about. */
export const Summary = ({ board: { counts, withoutConference } }: { board: Board }) => {
  const { board: text } = useWords();
  const line = (toon: Pressing) => {
    const count = counts.reduce((sum, one) => sum + counted[toon](one), 0);
    const href = `${paths.overview}${boardQuery({ toon, pagina: 1 })}`;
    return <Link href={href}>{text.summary[toon]({ count })}</Link>;
  };
  return (
    <List
      items={[
        line('stalled'),
        line('overdue'),
        line('safetyNet'),
        <Link href={paths.conferences}>{text.summary.withoutConference({ count: withoutConference })}</Link>,
      ]}
    />
  );
};
