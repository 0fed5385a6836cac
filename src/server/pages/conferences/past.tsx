import type { PastMeeting } from '../../../domain/conference/state';
import { DayText, Details, Hint, Link, Section, StatusBadge, Table, type StatusKey } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { ConferenceFile } from './file';

const statusOf: Record<PastMeeting['outcome']['kind'], StatusKey> = {
  held: 'held',
  notHeld: 'notHeld',
  cancelled: 'cancelled',
  skipped: 'skipped',
};

const Report = ({ outcome }: PastMeeting) => {
  const { page } = useWords().conference;
  if (outcome.kind !== 'held') return <>{page.noReport}</>;
  if (outcome.reportedOn === null) return <>{page.notReported}</>;
  return (
    <span>
      {page.reported} <DayText day={outcome.reportedOn} weekday={false} />
    </span>
  );
};

const Outcome = ({ outcome }: PastMeeting) => {
  const { conference } = useWords();
  return (
    <div>
      <StatusBadge status={statusOf[outcome.kind]} readerMustAct={false} />
      {outcome.kind === 'held' ? null : <Hint>{conference.reasons[outcome.reason]}</Hint>}
    </div>
  );
};

const MeetingTable = ({ file, meetings, id }: Props & { id: string }) => {
  const { page } = useWords().conference;
  return (
    <Table
      id={id}
      caption={page.pastCaption}
      captionHidden
      columns={[{ label: page.day }, { label: page.outcome }, { label: page.report }]}
      rows={meetings.map((meeting) => [
        <Link href={paths.meeting(file.id, meeting.number)}>
          <DayText day={meeting.day} />
        </Link>,
        <Outcome {...meeting} />,
        <Report {...meeting} />,
      ])}
      empty={<Hint>{page.pastNone}</Hint>}
    />
  );
};

interface Props {
  file: ConferenceFile;
  /** Newest first. */
  meetings: readonly PastMeeting[];
}

/** About a year of them; the older ones are folded. */
const shownAtOnce = 9;

export const Past = ({ file, meetings }: Props) => {
  const { page } = useWords().conference;
  return (
    <Section id="past" title={page.past}>
      <MeetingTable file={file} meetings={meetings.slice(0, shownAtOnce)} id="meetings" />
      {meetings.length <= shownAtOnce ? null : (
        <Details summary={page.pastOlder}>
          <MeetingTable file={file} meetings={meetings.slice(shownAtOnce)} id="older-meetings" />
        </Details>
      )}
    </Section>
  );
};
