import type { Minutes } from '../../../domain/conference/state';
import { Details, Heading, Paragraph, Section, useWords } from '../../html';
import { ActionForm, ActionTable } from './actions';
import { addressIn, patterns } from './addresses';
import { AttendanceForm, AttendanceTable, BothSides } from './attendance';
import { Closing, NotHeldForm } from './ending';
import { Item } from './item';
import { ItemList } from './itemList';
import { itemOnScreen } from './items';
import { mayIn } from './may';
import type { MeetingView } from './view';

const General = ({ view }: { view: MeetingView }) => {
  const { actions } = useWords().meeting;
  const general = view.actions.filter(({ item }) => item === null);
  if (view.items.length > 0 && general.length === 0) return null;
  return (
    <Section id="general" title={actions.generalTitle}>
      <ActionTable id="general-actions" file={view.file} actions={general} />
      {view.items.length === 0 && mayIn(view.file, 'addAction') ? (
        <ActionForm view={view} item={null} />
      ) : null}
    </Section>
  );
};

/** Says when somebody else changed something; assets/js/meeting.js asks. */
const Standing = ({ view }: { view: MeetingView }) => {
  const { turn } = useWords().meeting;
  const { file, number } = view;
  return (
    <div
      role="status"
      class="app-meeting__news"
      data-meeting-standing={addressIn(file.id, number, 'standing')}
      data-meeting-seq={file.state.seq}
    >
      <p hidden>
        {turn.changed} <a href="">{turn.show}</a>
      </p>
    </div>
  );
};

const Attendance = ({ view, written, first }: { view: MeetingView; written: Minutes; first?: string }) => {
  const { attendance } = useWords().meeting;
  const isFirst = Object.keys(written.attendance).length === 0;
  const may = mayIn(view.file, 'recordAttendance');
  if (isFirst && may)
    return (
      <Section id="attendance" title={attendance.title}>
        <AttendanceForm view={view} first={first} />
      </Section>
    );
  return (
    <Section id="attendance" title={attendance.title}>
      <AttendanceTable view={view} written={written} />
      <BothSides view={view} written={written} />
      {may ? (
        <Details summary={attendance.change} open={view.form.name === patterns.attendance}>
          <AttendanceForm view={view} />
        </Details>
      ) : null}
    </Section>
  );
};

/** For a shared screen and one keyboard: one item at a time, with the list beside it. */
export const Running = ({ view, written }: { view: MeetingView; written: Minutes }) => {
  const { items, turn } = useWords().meeting;
  const isBeginning =
    Object.keys(written.attendance).length === 0 &&
    written.current === null &&
    view.asked === undefined &&
    mayIn(view.file, 'recordAttendance');
  const onScreen = isBeginning ? undefined : itemOnScreen(view.items, written, view.asked);
  const attendance = <Attendance view={view} written={written} first={view.items[0]?.id} />;
  return (
    <>
      <Standing view={view} />
      {isBeginning ? attendance : null}
      <div class="app-meeting">
        <ItemList view={view} onScreen={onScreen?.id} />
        {onScreen ? <Item view={view} item={onScreen} /> : null}
        {view.items.length === 0 ? <Paragraph>{items.empty}</Paragraph> : null}
      </div>
      {onScreen ? <p class="app-hint app-meeting__keys">{turn.keys}</p> : null}
      <General view={view} />
      {isBeginning ? null : attendance}
      <Closing view={view} />
      <NotHeldForm view={view} />
    </>
  );
};

/** Between the meeting and its report one item is completed as it was written. */
export const Completing = ({ view, written }: { view: MeetingView; written: Minutes }) => {
  const { past } = useWords().meeting;
  const onScreen = itemOnScreen(view.items, written, view.asked);
  return (
    <>
      <Heading level={2}>{past.complete}</Heading>
      <Paragraph>{past.stillOpen}</Paragraph>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={addressIn(view.file.id, view.number)}>
          {past.toMinutes}
        </a>
      </p>
      <div class="app-meeting">
        <ItemList view={view} onScreen={onScreen?.id} />
        {onScreen ? <Item view={view} item={onScreen} /> : null}
      </div>
    </>
  );
};
