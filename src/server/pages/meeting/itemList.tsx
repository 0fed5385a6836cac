import { Hidden, Link, useWords } from '../../html';
import { classes } from '../../html/classes';
import { itemAddress } from './addresses';
import type { ShownItem } from './items';
import type { MeetingView } from './view';

/** What the client is called, for who may know; never on paper. */
export const ClientName = ({ name }: { name: string | null }) =>
  name === null ? null : <span class="app-no-print"> ({name})</span>;

const Mark = ({ status }: Pick<ShownItem, 'status'>) => {
  const { items } = useWords().meeting;
  const sign = { now: '▶', decided: '✓', undecided: '○' }[status];
  return (
    <>
      <span class={`app-meeting__mark app-meeting__mark--${status}`} aria-hidden="true">
        {sign}
      </span>
      <Hidden>{items[status]}: </Hidden>
    </>
  );
};

/** All items beside the one on the screen: where the meeting is, and what is decided. */
export const ItemList = ({ view, onScreen }: { view: MeetingView; onScreen: string | undefined }) => {
  const { meeting } = useWords();
  const { file, number, items } = view;
  if (items.length === 0) return null;
  return (
    <nav class="app-meeting__list" aria-label={meeting.items.title}>
      <ol>
        {items.map((item) => (
          <li class={classes('app-meeting__entry', item.id === onScreen && 'app-meeting__entry--shown')}>
            <Mark status={item.status} />
            <Link href={itemAddress(file.id, number, item.id)} current={item.id === onScreen}>
              {item.title}
              {item.clientName === null ? null : ` (${item.clientName})`}
            </Link>
            {item.minutes === 0 ? null : (
              <span class="app-hint"> {meeting.items.minutes({ minutes: item.minutes })}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
