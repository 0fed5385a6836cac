import { clockTimeOf, dayOf } from '../../../domain/calendar/day';
import { nextMeeting } from '../../../domain/conference/nextMeeting';
import { atTheTable, chairOf, sideOf } from '../../../domain/conference/people';
import { endOf, invitationMoment } from '../../../domain/conference/rhythm';
import type { Meeting } from '../../../domain/conference/state';
import { Alert, ButtonLink, DayText, DescriptionList, List, Paragraph, Section, Table } from '../../html';
import { usePage, useWords } from '../../html/context';
import { formatDay } from '../../../words/day';
import { textIn } from '../../matters/file';
import type { MatterFormState } from '../../matters/formState';
import { paths } from '../../paths';
import { addressOf } from './addresses';
import { mayAskOf, type ConferenceFile } from './file';
import { PlaceText } from './placeText';
import { mayReply, ReplyForm } from './replyForm';

const When = ({ meeting }: { meeting: Meeting }) => {
  const { page } = useWords().conference;
  return (
    <>
      <DayText day={meeting.day} /> {page.until({ from: meeting.time, until: clockTimeOf(endOf(meeting)) })}
    </>
  );
};

const Invitations = ({ file, meeting }: { file: ConferenceFile; meeting: Meeting }) => {
  const { page } = useWords().conference;
  if (meeting.invited !== null) return <>{page.invitedSince({ count: meeting.invited.length })}</>;
  const day = dayOf(invitationMoment(meeting.day, file.state, file.rules.policy));
  return (
    <>
      {page.invitedFrom} <DayText day={day < file.today ? file.today : day} />
    </>
  );
};

const Facts = ({ file, meeting }: { file: ConferenceFile; meeting: Meeting }) => {
  const { page } = useWords().conference;
  return (
    <DescriptionList
      items={[
        { term: page.when, value: <When meeting={meeting} /> },
        { term: page.where, value: <PlaceText place={textIn(file, meeting.place)} /> },
        { term: page.chair, value: file.nameOf(chairOf(file.state)) || page.noChair },
        { term: page.invitations, value: <Invitations file={file} meeting={meeting} /> },
      ]}
    />
  );
};

/** Who takes part, and what they answered. */
const Attendees = ({ file, meeting }: { file: ConferenceFile; meeting: Meeting }) => {
  const { conference } = useWords();
  const { page } = conference;
  const people = [...atTheTable(file.state)].sort((a, b) => file.nameOf(a).localeCompare(file.nameOf(b)));
  return (
    <Table
      id="attendees"
      caption={page.attendees}
      columns={[{ label: page.person }, { label: page.side }, { label: page.reply }]}
      rows={people.map((person) => [
        file.nameOf(person),
        page.sides[sideOf(file.state, person) ?? 'none'],
        meeting.invited?.includes(person)
          ? conference.answered[meeting.replies[person] ?? 'none']
          : conference.list.notInvited,
      ])}
      empty={page.nobody}
    />
  );
};

const Actions = ({ file, meeting }: { file: ConferenceFile; meeting: Meeting }) => {
  const { page } = useWords().conference;
  const isToday = meeting.day <= file.today && mayAskOf(file, 'open');
  const open = meeting.written ? page.open : isToday ? page.openToday : null;
  const changes = meeting.written
    ? []
    : (['move', 'cancel', 'skip'] as const).filter((task) => mayAskOf(file, commandOf[task]));
  return (
    <div class="utrecht-button-group utrecht-button-group--row app-button-group">
      {open === null ? null : (
        <ButtonLink kind="primary" href={paths.meeting(file.id, meeting.number)}>
          {open}
        </ButtonLink>
      )}
      {changes.map((task) => (
        <ButtonLink href={addressOf(task, file.id)}>{page[task]}</ButtonLink>
      ))}
    </div>
  );
};

const commandOf = {
  move: 'moveConference',
  cancel: 'cancelConference',
  skip: 'skipConference',
} as const;

/** Why there is no next one, what helps, and the way to it for who may. */
const None = ({ file, because }: { file: ConferenceFile; because: readonly Cause[] }) => {
  const { conference } = useWords();
  const { page } = conference;
  const causes = because.map((code) => conference.obstacles[code]);
  return (
    <Section id="next" title={page.noneTitle}>
      <Alert kind="warning">
        <List
          items={causes.map(({ title, text }) => (
            <>
              <strong>{title}.</strong> {text}
            </>
          ))}
        />
      </Alert>
      <div class="utrecht-button-group utrecht-button-group--row app-button-group">
        {because.includes('cancelled') && mayAskOf(file, 'planConference') ? (
          <ButtonLink kind="primary" href={addressOf('plan', file.id)}>
            {page.plan}
          </ButtonLink>
        ) : null}
        {(because.includes('noSeries') || because.includes('noChair')) && mayAskOf(file, 'setSeries') ? (
          <ButtonLink kind="primary" href={addressOf('rhythm', file.id)}>
            {page.setRhythm}
          </ButtonLink>
        ) : null}
      </div>
    </Section>
  );
};

type Cause = Extract<ReturnType<typeof nextMeeting>, { kind: 'none' }>['because'][number];

/** The next meeting: when, where, who comes; or what stands in its way. */
export const Next = ({ file, form }: { file: ConferenceFile; form: MatterFormState }) => {
  const { page } = useWords().conference;
  const next = nextMeeting(file.state, file.rules.policy);
  if (next.kind === 'none') return <None file={file} because={next.because} />;
  const { meeting } = next;
  return (
    <>
      <Section id="next" title={next.kind === 'open' ? page.openTitle : page.nextTitle}>
        <Facts file={file} meeting={meeting} />
        <Actions file={file} meeting={meeting} />
      </Section>
      {mayReply(file, meeting) ? (
        <Section id="my-reply" title={page.myReply}>
          <ReplyForm file={file} form={form} meeting={meeting} />
        </Section>
      ) : null}
      <Attendees file={file} meeting={meeting} />
    </>
  );
};

/** Told once it is so, and shown until one is held. */
export const Missed = ({ file }: { file: ConferenceFile }) => {
  const { words, language } = usePage();
  const { page } = words.conference;
  const { missedSince } = file.state;
  if (missedSince === null) return null;
  return (
    <Alert kind="warning" title={page.missedTitle}>
      <Paragraph>{page.missed({ day: formatDay(missedSince, language) })}</Paragraph>
    </Alert>
  );
};
