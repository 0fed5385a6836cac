import { Button, EmptyState, Form, Hidden, Hint, Link, List, Table, TypedText, usePage } from '../../html';
import { HandoverName, type NamedHandovers } from '../../matters/handoverName';
import { addressOf } from './addresses';
import { agendaLines, type AgendaLine, type WhyLine } from './agenda';
import type { ConferenceFile } from './file';
import type { ConferenceMaterial } from './material';

const What = ({ line, named }: { line: AgendaLine; named: NamedHandovers }) =>
  line.item.handover === null ? <>{line.what}</> : <HandoverName id={line.item.handover} named={named} />;

const Why = ({ why }: { why: WhyLine }) => (
  <>
    {why.href === null ? why.text : <Link href={why.href}>{why.text}</Link>}
    {why.who === null ? null : <Hint>{why.who}</Hint>}
    {why.typed === null ? null : <TypedText>{why.typed}</TypedText>}
  </>
);

const Remove = ({ file, line, what }: { file: ConferenceFile; line: AgendaLine; what: string }) => {
  const text = usePage().words.conference.agenda;
  if (line.removable === null) return null;
  return (
    <Form action={addressOf('remove', file.id)} hidden={{ item: line.removable }} quiet class="app-no-print">
      <Button kind="subtle">
        {text.remove}
        <Hidden> {text.removeWhat({ what })}</Hidden>
      </Button>
    </Form>
  );
};

const Empty = () => {
  const text = usePage().words.conference.agenda;
  return <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>;
};

/** The agenda of now: what is on it, and why. */
export const AgendaTable = ({
  file,
  material: { items, named, seen },
}: {
  file: ConferenceFile;
  material: Pick<ConferenceMaterial, 'items' | 'named' | 'seen'>;
}) => {
  const { words, language } = usePage();
  const text = words.conference.agenda;
  const nameOf = ({ item: { handover }, what }: AgendaLine): string => {
    const reference = handover === null ? undefined : named.get(handover)?.reference;
    return reference === undefined ? what : words.matters.reference({ reference });
  };
  return (
    <Table
      id="agenda-items"
      caption={text.count({ count: items.length })}
      columns={[{ label: text.item }, { label: text.why }]}
      rows={agendaLines(file, items, { words, language, seen }).map((line) => [
        <What line={line} named={named} />,
        <div>
          <List
            items={line.why.map((why) => (
              <Why why={why} />
            ))}
          />
          <Remove file={file} line={line} what={nameOf(line)} />
        </div>,
      ])}
      empty={<Empty />}
    />
  );
};
