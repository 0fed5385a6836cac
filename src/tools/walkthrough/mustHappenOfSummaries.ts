import type { StoredMail } from '../../local/mailbox';
import { addDays, type Day } from '../../domain/calendar/day';
import { wordsFor } from '../../words';
import { formatDay } from '../../words/day';

interface Week {
  /** On which day the summary comes, and the first day that it is about. */
  day: Day;
  from: Day;
  /** Its lines that say something; all others say that there is nothing. */
  says: readonly string[];
}

const { weeklySummary: text } = wordsFor('nl');

const theTable = `${text.waiting}: Doorbraaktafel Utrecht`;

/** The summaries of the four months. Easter Monday and Whit Monday are off: those come on Tuesday. */
export const weeks: readonly Week[] = [
  { day: '2030-03-04', from: '2030-02-25', says: [] },
  { day: '2030-03-11', from: '2030-03-04', says: [] },
  { day: '2030-03-18', from: '2030-03-11', says: [] },
  { day: '2030-03-25', from: '2030-03-18', says: [] },
  { day: '2030-04-01', from: '2030-03-25', says: [] },
  { day: '2030-04-08', from: '2030-04-01', says: [] },
  { day: '2030-04-15', from: '2030-04-08', says: [] },
  { day: '2030-04-23', from: '2030-04-15', says: [] },
  { day: '2030-04-29', from: '2030-04-22', says: [`${text.stalled}: OV-2030-0002`] },
  // Its document is late, and reached Jolanda on Thursday.
  { day: '2030-05-06', from: '2030-04-29', says: [`${text.waiting}: OV-2030-0002`] },
  // It was withdrawn. The table of Thursday is hers to record.
  { day: '2030-05-13', from: '2030-05-06', says: [theTable, `${text.solved}: OV-2030-0002`] },
  { day: '2030-05-20', from: '2030-05-13', says: [`${text.safetyNet}: OV-2030-0001`] },
  { day: '2030-05-27', from: '2030-05-20', says: [theTable, `${text.safetyNet}: OV-2030-0001`] },
  // The report of Friday's table is written an hour later.
  { day: '2030-06-03', from: '2030-05-27', says: [theTable] },
  { day: '2030-06-11', from: '2030-06-03', says: [] },
  { day: '2030-06-17', from: '2030-06-10', says: [] },
  { day: '2030-06-24', from: '2030-06-17', says: [] },
  // Two tables were left out.
  { day: '2030-07-01', from: '2030-06-24', says: [`${text.withoutConference}: Utrecht`] },
];

const waits = [text.waiting, text.safetyNet, text.withoutConference, text.undelivered];

const subjectOf = ({ from, says }: Week): string => {
  const days = { from: formatDay(from, 'nl'), until: formatDay(addDays(from, 6), 'nl') };
  const isWaiting = says.some((line) => waits.some((what) => line.startsWith(`${what}:`)));
  return isWaiting ? text.subjectWaiting(days) : text.subject(days);
};

export const mailsOfSummaries = weeks.map((week) => [week.day, 'jolanda', subjectOf(week)] as const);

const saidIn = (mail: StoredMail): string[] =>
  mail.text
    .split('\n')
    .filter((line) => line.startsWith('- ') && !line.endsWith(`: ${text.none}`))
    .map((line) => line.slice(2));

/** What a summary says beside what it must say; nothing if all is well. */
export const differencesOfSummaries = (mails: readonly StoredMail[]): string[] =>
  weeks.flatMap((week) => {
    const said = mails.filter(({ subject }) => subject === subjectOf(week)).flatMap(saidIn);
    const must = week.says;
    return said.join('\n') === must.join('\n')
      ? []
      : [`the summary of ${week.day} says "${said.join('; ')}", and must say "${must.join('; ')}"`];
  });
