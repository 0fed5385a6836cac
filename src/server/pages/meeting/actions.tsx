import type { Action } from '../../../domain/conference/state';
import { atTheTable } from '../../../domain/conference/people';
import { limits } from '../../../forms/form';
import { formatDay } from '../../../words/day';
import { dayValue, errorsIn, stateFor, value } from '../../handover/formState';
import {
  Button,
  DayField,
  DayText,
  Details,
  Form,
  Link,
  Paragraph,
  Select,
  Table,
  TextField,
  usePage,
  type Option,
} from '../../html';
import { actionAddress, addressIn, patterns } from './addresses';
import type { ConferenceFile } from './situation';
import { ownersOf, type MeetingView } from './view';

type ShownAction = Action & { content: string | null };

/** Who may do it, by name; who is at the table stands on top. */
export function ownerOptions(file: ConferenceFile): Option[] {
  const table = new Set(atTheTable(file.state));
  const people = ownersOf(file).map((person) => ({ value: person, label: file.nameOf(person) }));
  const named = people.filter(({ label }) => label !== '').sort((a, b) => a.label.localeCompare(b.label));
  return [...named.filter((one) => table.has(one.value)), ...named.filter((one) => !table.has(one.value))];
}

/** Actions with who, by when, and how they stand. */
export const ActionTable = ({
  id,
  file,
  actions,
}: {
  id: string;
  file: ConferenceFile;
  actions: readonly ShownAction[];
}) => {
  const { words, language } = usePage();
  const text = words.meeting.actions;
  return (
    <Table
      id={id}
      caption={text.caption}
      captionHidden
      columns={[{ label: text.what }, { label: text.owner }, { label: text.by }, { label: text.status }]}
      rows={actions.map((action) => [
        <Link href={actionAddress(file.id, action.id)}>
          {action.content ?? words.meeting.items.hiddenText}
        </Link>,
        file.nameOf(action.owner),
        <DayText day={action.dueDay} year={false} />,
        action.doneOn === null
          ? text.open
          : text.done({ day: formatDay(action.doneOn, language, { year: false }) }),
      ])}
      empty={<Paragraph>{text.none}</Paragraph>}
    />
  );
};

/** Who does what by when, about one item or about none. */
export const ActionForm = ({ view, item }: { view: MeetingView; item: string | null }) => {
  const { words } = usePage();
  const text = words.meeting.actions;
  const { file, number } = view;
  const known = stateFor(view.form, patterns.actions);
  const isSame = known.name !== null && (value(known, 'item') ?? '') === (item ?? '');
  const state = isSame ? known : { ...known, entered: {}, problems: {} };
  const errors = errorsIn(state, words, { what: text.what, owner: text.owner, dueDay: text.dueDay });
  return (
    <Details summary={text.add} open={isSame}>
      <Form
        action={addressIn(file.id, number, 'actions')}
        commandId={isSame ? state.commandId : undefined}
        hidden={{ item: item ?? '' }}
      >
        <TextField
          name="what"
          label={text.what}
          hint={text.whatHint}
          maxLength={limits.line}
          width="wide"
          value={value(state, 'what')}
          error={errors['what']}
        />
        <Select
          name="owner"
          label={text.owner}
          options={ownerOptions(file)}
          value={value(state, 'owner')}
          error={errors['owner']}
        />
        <DayField
          name="dueDay"
          label={text.dueDay}
          value={dayValue(state, 'dueDay')}
          error={errors['dueDay']}
        />
        <Button kind="secondary">{text.add}</Button>
      </Form>
    </Details>
  );
};
