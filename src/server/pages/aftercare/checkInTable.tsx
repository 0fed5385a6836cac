import type { CheckIn } from '../../../domain/handover/state';
import { personName, type HandoverFile } from '../../handover/file';
import type { History } from '../../handover/history';
import {
  DayText,
  DaysLeft,
  EmptyState,
  Hidden,
  Link,
  StatusBadge,
  Table,
  TypedText,
  type StatusKey,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

export const checkInEvents = ['checkInDone', 'checkInMissed', 'checkInMoved'] as const;
export type CheckInHistory = History<(typeof checkInEvents)[number]>;

/** The day on which it is expected: with the pauses since it was planned. */
export const dayOfCheckIn = (file: HandoverFile, { week, day }: CheckIn): string =>
  file.expectations.find(({ kind, number }) => kind === 'checkIn' && number === week)?.dueDay ?? day;

const statusOf = (file: HandoverFile, checkIn: CheckIn): StatusKey => {
  if (checkIn.outcome === 'done') return 'held';
  if (checkIn.outcome === 'missed') return 'missed';
  return dayOfCheckIn(file, checkIn) < file.today ? 'overdue' : 'planned';
};

/** Whose turn it is: the case worker of that side, or the organisation when nobody is named. */
const whoDoes = (file: HandoverFile, { side }: CheckIn): string => {
  const name = personName(file, file.state.caseWorkers[side]);
  return name === '' ? file.names[side] : `${name}, ${file.names[side]}`;
};

const Day = ({ file, checkIn }: { file: HandoverFile; checkIn: CheckIn }) => {
  if (checkIn.outcome === 'done' && checkIn.recordedOn !== null) return <DayText day={checkIn.recordedOn} />;
  const day = dayOfCheckIn(file, checkIn);
  return (
    <>
      <DayText day={day} />{' '}
      {checkIn.outcome === null ? <DaysLeft workingDays={file.workingDaysLeft(day)} /> : null}
    </>
  );
};

const Notes = ({ history, week }: { history: CheckInHistory; week: number }) => {
  const words = useWords();
  const notes = history.happened.flatMap(({ event }) => {
    const text = event.week === week ? history.textOf(event.text) : null;
    const place = event.week === week && event.type === 'checkInDone' ? event.place : null;
    return text === null && place === null ? [] : [{ text, place }];
  });
  return (
    <>
      {notes.map(({ text, place }) => (
        <>
          {place === null ? null : <p class="app-hint">{words.codes.checkInPlace[place]}</p>}
          {text === null ? null : <TypedText>{text}</TypedText>}
        </>
      ))}
    </>
  );
};

const RecordLink = ({ file, checkIn }: { file: HandoverFile; checkIn: CheckIn }) => {
  const { aftercare: text } = useWords();
  if (checkIn.outcome !== null || !file.may('recordCheckIn')) return null;
  return (
    <Link href={`${paths.handover(file.id)}/nazorg/contactmoment?week=${checkIn.week}`}>
      {text.record}
      <Hidden> {text.week({ week: checkIn.week })}</Hidden>
    </Link>
  );
};

/** Every check-in of the aftercare: when, who, how it went. */
export const CheckInTable = ({ file, history }: { file: HandoverFile; history: CheckInHistory }) => {
  const { aftercare: text } = useWords();
  const { week, day, who, status, note, action } = text.columns;
  const weeks = file.policy.checkInWeeks.join(', ');
  return (
    <Table
      id="check-ins"
      caption={text.checkInsCaption}
      captionHidden
      columns={[week, day, who, status, note, action].map((label) => ({ label }))}
      rows={(file.state.aftercare?.checkIns ?? []).map((checkIn) => [
        <span class="app-nowrap">{text.week({ week: checkIn.week })}</span>,
        <Day file={file} checkIn={checkIn} />,
        whoDoes(file, checkIn),
        <StatusBadge status={statusOf(file, checkIn)} readerMustAct={file.may('recordCheckIn')} />,
        <Notes history={history} week={checkIn.week} />,
        <RecordLink file={file} checkIn={checkIn} />,
      ])}
      empty={<EmptyState title={text.noneTitle}>{text.none({ weeks })}</EmptyState>}
    />
  );
};
