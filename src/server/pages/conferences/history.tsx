import type { ConferenceEvent } from '../../../domain/conference/events';
import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { Details, Hint, Section, Timeline, TypedText, usePage, type TimelineItem } from '../../html';
import { textIn } from '../../matters/file';
import type { MatterHappened } from '../../matters/history';
import type { ConferenceFile } from './file';

interface Reader {
  words: Words;
  language: Language;
  nameOf: (person: string) => string;
}

function dayIn(event: ConferenceEvent): string {
  if (event.type === 'structureMissed') return event.since;
  if ('day' in event) return event.day;
  return 'dueDay' in event ? event.dueDay : '';
}

function reasonIn(event: ConferenceEvent, { conference }: Words): string {
  if (event.type === 'replied') return conference.answers[event.answer];
  return 'reason' in event ? conference.reasons[event.reason] : '';
}

/** One line for what happened: codes and days in words. */
export function conferenceEventLine(event: ConferenceEvent, { words, language, nameOf }: Reader): string {
  const day = dayIn(event);
  return words.conference.events[event.type]({
    day: day === '' ? '' : formatDay(day, language, { weekday: true }),
    time: 'time' in event ? event.time : '',
    person: 'owner' in event ? nameOf(event.owner) : '',
    reason: reasonIn(event, words),
    count: 'people' in event ? event.people.length : 0,
  });
}

const byWhom = (
  { personName, organisationName }: MatterHappened<'conference'>,
  { matters }: Words,
): string =>
  personName === null
    ? matters.byOverstap
    : matters.by({ name: personName, organisation: organisationName ?? '' });

/** What is turned to during a meeting is in its minutes. */
const isTold = ({ event }: MatterHappened<'conference'>): boolean => event.type !== 'itemTurned';

function useItem(file: ConferenceFile) {
  const { words, language } = usePage();
  const reader = { words, language, nameOf: file.nameOf };
  return (happened: MatterHappened<'conference'>): TimelineItem => {
    const { event, at } = happened;
    const typed = textIn(file, 'text' in event ? event.text : null);
    return {
      moment: at,
      title: conferenceEventLine(event, reader),
      by: byWhom(happened, words),
      detail: typed === null ? null : <TypedText>{typed}</TypedText>,
    };
  };
}

const shownAtOnce = 5;

export const History = ({
  file,
  happened,
}: {
  file: ConferenceFile;
  happened: readonly MatterHappened<'conference'>[];
}) => {
  const { page } = usePage().words.conference;
  const item = useItem(file);
  const told = happened.filter(isTold).map(item);
  return (
    <Section id="history" title={page.history}>
      {told.length === 0 ? <Hint>{page.historyNone}</Hint> : <Timeline items={told.slice(0, shownAtOnce)} />}
      {told.length <= shownAtOnce ? null : (
        <Details summary={page.historyOpen}>
          <Timeline items={told.slice(shownAtOnce)} />
        </Details>
      )}
    </Section>
  );
};
