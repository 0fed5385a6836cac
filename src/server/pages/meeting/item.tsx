import { mayBringIn } from '../../../domain/breakthrough';
import { Button, Form, Heading, Link, Paragraph, TypedText, useWords } from '../../html';
import { paths } from '../../paths';
import { newCaseAddress } from '../breakthrough/addresses';
import { ActionForm, ActionTable } from './actions';
import { addressIn } from './addresses';
import { DecisionForm } from './decision';
import { ClientName } from './itemList';
import { itemAfter, type ShownItem } from './items';
import { mayIn } from './may';
import type { MeetingView } from './view';
import { Why } from './why';

interface Props {
  view: MeetingView;
  item: ShownItem;
}

/** The way to the breakthrough table for a handover that the reader sees, or for what hits one. */
const toTable = ({ view: { file }, item }: Props): string | null => {
  const [kind, of = ''] = item.id.split(':');
  if (file.state.kind === 'breakthroughTable' || item.link === null) return null;
  if (!mayBringIn(file.actor, file.today)) return null;
  if (kind === 'handover') return newCaseAddress({ overdracht: of });
  return kind === 'bottleneck' ? newCaseAddress({ knelpunt: of }) : null;
};

/** What cannot be solved here has a place to go. */
const Elsewhere = ({ view, item }: Props) => {
  const { meeting, breakthrough } = useWords();
  const { actions } = meeting;
  const table = toTable({ view, item });
  const from = new URLSearchParams({
    overleg: view.file.id,
    bijeenkomst: String(view.number),
    punt: item.id,
  });
  return (
    <p class="app-no-print">
      <Link href={`${paths.newBottleneck}?${from}`}>{actions.bottleneck}</Link>
      {table === null ? null : (
        <>
          {' · '}
          <Link href={table}>{breakthrough.new.title}</Link>
        </>
      )}
    </p>
  );
};

/** The meeting takes up this item; from an item it goes on by the button of the decision. */
const Turn = ({ view, item }: Props) => {
  const { turn } = useWords().meeting;
  const { file, number, situation, items } = view;
  if (situation.kind !== 'open' || !mayIn(file, 'nextItem')) return null;
  if (item.status === 'now') return itemAfter(items, item.id) ? null : <p class="app-hint">{turn.last}</p>;
  const current = situation.written.current?.item ?? '';
  return (
    <Form
      action={addressIn(file.id, number, 'turn')}
      hidden={{ from: current, to: item.id }}
      class="app-inline-form"
      quiet
    >
      <Button kind="secondary">{current === '' ? turn.begin : turn.goOn}</Button>
    </Form>
  );
};

/** One item, large: why it is here, what is decided, who does what by when. */
export const Item = ({ view, item }: Props) => {
  const { meeting } = useWords();
  const { file, items } = view;
  const at = items.findIndex(({ id }) => id === item.id) + 1;
  const own = view.actions.filter((action) => action.item === item.id);
  return (
    <section class="app-meeting__item app-stack" aria-labelledby="item">
      <p class="app-hint">
        {meeting.items.place({ at, of: items.length })}
        {item.minutes === 0 ? null : ` · ${meeting.items.minutes({ minutes: item.minutes })}`}
      </p>
      <Heading level={2} id="item">
        {item.title}
        <ClientName name={item.clientName} />
      </Heading>
      <Why reasons={item.reasons} />
      {item.link ? (
        <p>
          <Link href={item.link.href}>{item.link.label}</Link>
        </p>
      ) : null}
      <Turn view={view} item={item} />
      {mayIn(file, 'decideItem') ? (
        <DecisionForm view={view} item={item} />
      ) : item.decision?.content ? (
        <TypedText>{item.decision.content}</TypedText>
      ) : (
        <Paragraph>{item.decision ? meeting.items.hiddenText : meeting.decision.none}</Paragraph>
      )}
      <Heading level={3}>{meeting.actions.title}</Heading>
      <ActionTable id="item-actions" file={file} actions={own} />
      {mayIn(file, 'addAction') ? <ActionForm view={view} item={item.id} /> : null}
      <Elsewhere view={view} item={item} />
    </section>
  );
};
