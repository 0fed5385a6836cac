import { bothSidesAttended } from '../../../domain/conference/attendance';
import { sideOf } from '../../../domain/conference/people';
import { presences, type Minutes, type PersonId, type Presence } from '../../../domain/conference/state';
import { presenceField } from '../../../forms/meeting';
import { errorsIn, stateFor, value } from '../../handover/formState';
import { Button, ButtonGroup, Form, Hint, Paragraph, Select, Table, usePage, useWords } from '../../html';
import { addressIn, patterns } from './addresses';
import { peopleOf, type MeetingView } from './view';

const ofReply: Record<'yes' | 'no' | 'deputy', Presence> = { yes: 'present', no: 'absent', deputy: 'deputy' };

/** What is recorded, or else what they answered to the invitation. */
function presenceOf({ situation: { meeting } }: MeetingView, person: PersonId): Presence | '' {
  const reply = meeting.replies[person];
  return meeting.written?.attendance[person] ?? (reply ? ofReply[reply] : '');
}

export const sideName = (view: MeetingView, person: PersonId, words: ReturnType<typeof useWords>): string => {
  const side = sideOf(view.file.state, person);
  return side === null ? '' : words.meeting.cooperation[side];
};

/** Who is there. `first` is the item that the meeting begins with. */
export const AttendanceForm = ({ view, first }: { view: MeetingView; first?: string }) => {
  const { words } = usePage();
  const { attendance: text } = words.meeting;
  const { file, number } = view;
  const state = stateFor(view.form, patterns.attendance);
  const people = peopleOf(file, view.situation);
  const labels = Object.fromEntries(people.map((person) => [presenceField(person), file.nameOf(person)]));
  const errors = errorsIn(state, words, labels);
  const isTable = file.state.kind === 'breakthroughTable';
  return (
    <Form
      action={addressIn(file.id, number, 'attendance')}
      commandId={state.commandId}
      hidden={{ from: view.situation.meeting.written?.current?.item ?? '' }}
    >
      <Paragraph>{isTable ? text.tableLead : text.lead}</Paragraph>
      <div class="app-meeting__people">
        {people.map((person) => (
          <Select
            name={presenceField(person)}
            label={file.nameOf(person)}
            hint={sideName(view, person, words) || undefined}
            emptyLabel={text.notRecorded}
            options={presences.map((presence) => ({ value: presence, label: text[presence] }))}
            value={value(state, presenceField(person)) ?? presenceOf(view, person)}
            error={errors[presenceField(person)] && text.nobody}
          />
        ))}
      </div>
      <ButtonGroup>
        {first === undefined ? (
          <Button kind="secondary">{text.save}</Button>
        ) : (
          <Button name="to" value={first}>
            {text.saveAndBegin}
          </Button>
        )}
      </ButtonGroup>
    </Form>
  );
};

/** Whether the conference counts so far. */
export const BothSides = ({ view, written }: { view: MeetingView; written: Minutes }) => {
  const { attendance } = useWords().meeting;
  if (view.file.state.kind === 'breakthroughTable') return null;
  return (
    <Hint>
      {bothSidesAttended(view.file.state, written) ? attendance.bothSides : attendance.oneSideMissing}
    </Hint>
  );
};

export const AttendanceTable = ({ view, written }: { view: MeetingView; written: Minutes }) => {
  const words = useWords();
  const { attendance: text } = words.meeting;
  const { file } = view;
  return (
    <Table
      id="attendance-table"
      caption={text.caption}
      captionHidden
      columns={[{ label: text.who }, { label: text.was }]}
      rows={Object.entries(written.attendance).map(([person, presence]) => [
        [file.nameOf(person), sideName(view, person, words)].filter(Boolean).join(', '),
        text[presence],
      ])}
      empty={<Paragraph>{text.notRecorded}</Paragraph>}
    />
  );
};
